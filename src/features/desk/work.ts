/** Does acts on many cases, each case in a transaction of its own: nothing is half done, and what stops one leaves the others. */
import type { Act } from '../../kit/act.ts'
import { writeAudit } from '../../kit/audit/write.ts'
import type { Labour } from '../../kit/labour.ts'
import { Refusal } from '../../kit/refusal.ts'
import { areaOf } from '../../kit/role.ts'
import { caseIn, makeMove, type Effect } from '../applications/acts.ts'
import type { FactSource } from '../applications/facts.ts'
import { sayings as caseSayings, stateWords } from '../applications/words.ts'
import { settledAt } from '../review/acts/signing.ts'
import { asOfficer } from './acts/as-officer.ts'
import { handOver, takeCase } from './acts/holding.ts'
import { standing } from './acts/standing.ts'
import { bulkById, holdItem, itemDone, itemRefused, nextItem, type Bulk, type Refused } from './store/bulk.ts'
import { sayings } from './words/bulk.ts'

type Given = { readonly sources: readonly FactSource[]; readonly effects: readonly Effect[] }

/** Does every case that waits, once each; one that another machine is doing is left to it. */
export const workOnBulk =
  (given: Given): Labour =>
  async (steps) => {
    for (let after = 0; ;) {
      const next = await steps((act) => nextItem(act.db, after))
      if (!next) return
      after = next.id
      const as = { area: areaOf(next.division), account: next.begun_by }
      await steps(async (act) => {
        const bulk = await bulkById(act.db, next.bulk)
        if (bulk) await doOne(await asOfficer(act, bulk), bulk, next.id, given)
      }, as).catch(async (error: unknown) => {
        const refusal = error instanceof Refusal ? { phrase: error.phrase, values: error.values } : { phrase: sayings.failed, values: {} }
        await steps((act) => itemRefused(act.db, next.id, act.now, refusal as Refused), as)
        if (!(error instanceof Refusal)) throw error
      })
    }
  }

async function doOne(act: Act, bulk: Bulk, id: number, given: Given): Promise<void> {
  const item = await holdItem(act.db, id)
  if (!item) return
  const at = await caseIn(act, item.application_id)
  const { state, stage_since } = at.application
  if (!stage_since.equals(item.seen)) throw new Refusal(409, caseSayings.moved_on, { state: stateWords[state] })
  let before: number | undefined
  if (bulk.act === 'take') await takeCase(act, at)
  else if (bulk.act === 'hand_over') before = await handOver(act, at, bulk.to_account ?? 0, bulk.note ?? undefined)
  else await makeMove(await standing(act, at), at, bulk.act as 'accept', { ...given, ...(await settledAt(act, at)), ...(bulk.note ? { note: bulk.note } : {}) })
  await itemDone(act.db, id, act.now, before ?? null)
  const subject = `application:${at.application.id}`
  await writeAudit(act.db, act.actor, act.now, { action: `desk.bulk_${bulk.act}`, outcome: 'done', subject, detail: { bulk: bulk.id } })
}
