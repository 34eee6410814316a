/** Leaving is a row; a mistake is answered by a contrary row. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import * as store from '../store/leaving.ts'
import type { PlacementRow } from '../store/placements.ts'
import { sayings } from '../words.ts'
import { mustStand } from './placing.ts'

export type Leaving = { readonly ended_on: Day; readonly why: string; readonly note: string }

/** Records the last day of work and why. Throws on the named constraint where a leaving stands already. */
export async function recordLeaving(act: Act, placement: PlacementRow, leaving: Leaving): Promise<void> {
  mustStand(placement)
  if (leaving.ended_on < placement.started_on) throw new Refusal(422, sayings.before_start)
  if (leaving.ended_on > act.today) throw new Refusal(422, sayings.in_future)
  const nth = await store.leavingsTakenBack(act.db, placement.id)
  await store.insertEnd(act.db, { placement_id: placement.id, nth, ...leaving, recorded_by: act.actor.account, recorded_at: act.now })
}

/** Takes a leaving back: the worker is at work as before. */
export async function takeLeavingBack(act: Act, { end_id }: PlacementRow, reason: string): Promise<void> {
  if (end_id === null) throw new Refusal(409, sayings.no_leaving)
  await store.insertEndContrary(act.db, { placement_end_id: end_id, reason, recorded_by: act.actor.account, recorded_at: act.now })
}
