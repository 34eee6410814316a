/** Money: purses are filled by appropriation, awards are granted against them, every yuan is a ledger row. */
import type { Act } from '../../kit/act.ts'
import type { Fen } from '../../kit/money.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { ComputedAward } from '../../plan/award.ts'
import type { Plan } from '../../plan/shape.ts'
import { itemsOf, spanOf } from '../../plan/span.ts'
import { awardOf } from '../applications/award.ts'
import { factDay, type Case, type Effect } from '../applications/acts.ts'
import { factsOf, type FactSource } from '../applications/facts.ts'
import { holdUntilPaid } from './acts/paying.ts'
import { itemHash } from './facts.ts'
import * as store from './store.ts'
import { sayings } from './words.ts'

/** The ledger account of a purse: a city's purse is one, a district's purse one a district. */
export function purseAccount(plan: Plan, purse: string, division: string): string {
  const level = plan.purses[purse]?.level
  return `purse/${purse}/${level === 'district' ? division.slice(0, 6) : plan.division}`
}

/** Puts money into a purse for awards. */
export const appropriate = (act: Act, plan: Plan, given: { purse: string; division: string; amount_fen: Fen; says: string }) =>
  store.insertEntry(act.db, {
    debit_account: `${purseAccount(plan, given.purse, given.division)}/available`,
    credit_account: `appropriation/${given.purse}`,
    amount_fen: given.amount_fen,
    application_id: null,
    award_row_id: null,
    plan_version_id: null,
    clause: null,
    says: given.says,
    division: given.division,
    entered_by: act.actor.account,
    entered_at: act.now,
  })

/** The effect of a grant: the award, its rows, and a commitment against each purse. Refuses (422) when a purse has too little, which undoes the grant. */
export const grantAward =
  (sources: readonly FactSource[]): Effect =>
  async (act, at) => {
    const computed = await awardOf(act, at, sources)
    if (!computed) return
    const { application, programme } = at
    const award_id = await store.insertAward(act.db, {
      application_id: application.id,
      plan_version_id: programme.id,
      scheme: application.scheme,
      person_id: application.person_id,
      organisation_id: application.organisation_id,
      business_key: businessKey(act, application.answers['licence_no']),
      division: application.division,
      total_fen: computed.total_fen,
      ...(await remembered(act, at, sources, computed)),
      granted_on: act.today,
      granted_at: act.now,
    })
    if (application.person_id !== null && computed.total_fen > 0n) await holdUntilPaid(act, application.person_id, award_id)
    for (const [i, row] of computed.rows.entries()) {
      const clause = row.clause ?? null
      const award_row_id = await store.insertAwardRow(act.db, {
        award_id,
        line: i + 1,
        row_name: row.id,
        purse: row.purse,
        amount_fen: row.amount_fen,
        says: { phrase: row.says, values: row.values },
        steps: row.steps,
        clause,
      })
      if (row.amount_fen === 0n) continue
      const purse = purseAccount(programme.plan, row.purse, application.division)
      const left = await store.balanceHeld(act.db, `${purse}/available`)
      if (left < row.amount_fen)
        throw new Refusal(422, sayings.purse_short, {
          purse: programme.plan.purses[row.purse]?.title ?? { zh: row.purse, en: row.purse },
          left: Number(left / 100n),
        })
      await store.insertEntry(act.db, {
        debit_account: `${purse}/committed`,
        credit_account: `${purse}/available`,
        amount_fen: row.amount_fen,
        application_id: application.id,
        award_row_id,
        plan_version_id: programme.id,
        clause,
        says: row.says.zh,
        division: application.division,
        entered_by: act.actor.account,
        entered_at: act.now,
      })
    }
  }

/** What later awards must know of this one; items as keyed hashes. */
async function remembered(act: Act, at: Case, sources: readonly FactSource[], award: ComputedAward) {
  const span = spanOf(award)
  const items = itemsOf(at.programme.plan, at.application.scheme, await factsOf(act, at, sources), factDay(act, at.application))
  const hashed = Object.entries(items).map(([per, item]) => [per, itemHash(act, item)])
  return { months: span?.months ?? null, until_on: span?.until ?? null, items: JSON.stringify(Object.fromEntries(hashed)) }
}

/** Two awards to one licence are one business; the licence itself is not kept in the clear here. */
const businessKey = (act: Act, licence: unknown): string | null => (typeof licence === 'string' ? act.tools.cipher.hash(licence, 'award.business') : null)
