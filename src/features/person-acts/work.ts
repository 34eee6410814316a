/** Does acts on many persons, each in a transaction of its own: what stops one leaves the others. */
import { writeAudit } from '../../kit/audit/write.ts'
import type { Labour, Steps } from '../../kit/labour.ts'
import { Refusal } from '../../kit/refusal.ts'
import { areaOf } from '../../kit/role.ts'
import { asOfficer } from '../desk/acts/as-officer.ts'
import { doForOne } from './acts/one.ts'
import { holdItem, itemDone, itemRefused, nextItem, personActById, type Refused } from './store/acts.ts'
import { sayings } from './words.ts'

/** Deals with everybody who waits, once each; one that another machine deals with is left to it. */
export const workOnPersons: Labour = async (steps) => {
  for (let after = 0; ;) {
    const next = await steps((act) => nextItem(act.db, after))
    if (!next) return
    after = next.id
    await doOne(steps, next)
  }
}

async function doOne(steps: Steps, next: { id: number; person_act: number; begun_by: number; division: string }): Promise<void> {
  const as = { area: areaOf(next.division), account: next.begun_by }
  await steps(async (system) => {
    const begun = await personActById(system.db, next.person_act)
    const item = begun && (await holdItem(system.db, next.id))
    if (!begun || !item) return
    const act = await asOfficer(system, begun)
    await doForOne(act, begun, item.person_id)
    await itemDone(act.db, item.id, act.now)
    const subject = `person:${item.person_id}`
    await writeAudit(act.db, act.actor, act.now, { action: `person_acts.${begun.act}`, outcome: 'done', subject, detail: { person_act: begun.id } })
  }, as).catch(async (error: unknown) => {
    const why = error instanceof Refusal ? { phrase: error.phrase, values: error.values } : { phrase: sayings.failed, values: {} }
    await steps((act) => itemRefused(act.db, next.id, act.now, why as Refused), as)
    if (!(error instanceof Refusal)) throw error
  })
}
