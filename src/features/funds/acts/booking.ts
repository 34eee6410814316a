/** Ledger rows of an award, part by part. */
import type { Act } from '../../../kit/act.ts'
import type { Plan } from '../../../plan/shape.ts'
import { programmeById } from '../../programmes/acts.ts'
import { purseAccount } from '../acts.ts'
import type { Part } from '../rules/share.ts'
import { insertEntry } from '../store.ts'

export type Booked = { readonly application_id: number; readonly plan_version_id: number; readonly division: string }
/** The two accounts of one part, by its purse's account. */
export type Sides = (purse: string) => { readonly debit_account: string; readonly credit_account: string }

/** Money goes from left to committed when granted, back when it is released, and to a claim when it is to come back. */
export const commits: Sides = (purse) => ({ debit_account: `${purse}/committed`, credit_account: `${purse}/available` })
export const releases: Sides = (purse) => ({ debit_account: `${purse}/available`, credit_account: `${purse}/committed` })
export const claimsBack: Sides = (purse) => ({ debit_account: `claim/${purse.slice('purse/'.length)}`, credit_account: `${purse}/committed` })
export const dropsClaim: Sides = (purse) => ({ debit_account: `${purse}/committed`, credit_account: `claim/${purse.slice('purse/'.length)}` })
export const cameBack: Sides = (purse) => ({ debit_account: `${purse}/available`, credit_account: `claim/${purse.slice('purse/'.length)}` })

export const planOf = async (act: Act, of: Booked): Promise<Plan> => (await programmeById(act, of.plan_version_id)).plan

/** Writes one row a part. */
export async function book(act: Act, of: Booked, parts: readonly Part[], sides: Sides, told: { clause: string | null; says: string }): Promise<void> {
  const plan = await planOf(act, of)
  for (const { id, purse, amount_fen } of parts)
    await insertEntry(act.db, {
      ...sides(purseAccount(plan, purse, of.division)),
      ...told,
      amount_fen,
      application_id: of.application_id,
      award_row_id: id,
      plan_version_id: of.plan_version_id,
      division: of.division,
      entered_by: act.actor.account,
      entered_at: act.now,
    })
}
