/** An alarm is closed by a person with a finding, never by the program. */
import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { alarmsOn, insertFinding } from '../store/alarms.ts'
import { sayings } from '../words.ts'

/** Records what was found about an alarm that stands; refuses 409 where it does not (any more). */
export async function recordFinding(act: Act, placement_id: number, given: { alarm: string; outcome: string; found: string }): Promise<void> {
  const standing = await alarmsOn(act.db, act.today, placement_id)
  if (!standing.some(({ alarm }) => alarm === given.alarm)) throw new Refusal(409, sayings.no_alarm)
  await insertFinding(act.db, { placement_id, ...given, recorded_by: act.actor.account, recorded_at: act.now })
}
