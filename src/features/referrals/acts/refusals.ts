import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { ReferralRow } from '../store.ts'
import { insertFollow } from '../store/refusals.ts'
import { sayings } from '../words.ts'

/** Records that a refusal was taken up with the employer, and what came of it. */
export async function takeUp(act: Act, row: ReferralRow, given: { happened_on: string; said: string; outcome: string }): Promise<void> {
  if (row.state !== 'refused') throw new Refusal(409, sayings.no_refusal)
  if (given.happened_on > act.today) throw new Refusal(422, sayings.in_future)
  await insertFollow(act.db, { referral_id: row.id, ...given, recorded_by: act.actor.account, recorded_at: act.now })
}
