import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Faults } from '../../../kit/form.ts'
import { insertGrant } from '../store/months.ts'
import { grantWords } from '../words/grants.ts'
import { faults } from '../words/said.ts'

export type GrantGiven = {
  readonly bought: string
  readonly plan_version_id: number
  readonly purse: string
  readonly amount_fen: bigint
  readonly bought_on: Day
  readonly proof?: Buffer | undefined
}
/** Records what was bought from which purse, with its proof (fen). Returns what is wrong with what was told. */
export async function recordGrant(act: Act, organisation_id: number, { proof, ...given }: GrantGiven): Promise<Faults | undefined> {
  if (given.amount_fen <= 0n) return { amount: faults.not_zero }
  if (given.bought_on > act.today) return { bought_on: faults.in_future }
  if (!proof) return { file: grantWords.proof_missing }
  const { sha256 } = await act.tools.files.keep(proof)
  await insertGrant(act.db, { ...given, organisation_id, proof_sha256: sha256, recorded_by: act.actor.account, recorded_at: act.now })
  return undefined
}
