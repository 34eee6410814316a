/** Toward open employment, and out of a post. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { holdingsOf, insertExit, insertStep, setEnded, type HoldingRow } from '../store/leaving.ts'
import { sayings } from '../words/said.ts'
import { bothWays } from './both-ways.ts'
import { releaseHolder } from './holding.ts'

/** Who holds a post or is to hold it; refuses 409 where nobody is. */
async function lastHolding(act: Act, post_id: number): Promise<HoldingRow> {
  const holding = (await holdingsOf(act.db, post_id)).find(({ ended_on }) => ended_on === null)
  if (!holding) throw new Refusal(409, sayings.no_holder)
  return holding
}

export type StepGiven = { readonly tried: string; readonly tried_on: Day; readonly note: string }
/** Records what was tried so that the holder finds open employment. Refuses 422 for a day to come. */
export async function recordStep(act: Act, post_id: number, given: StepGiven): Promise<void> {
  const holding = await lastHolding(act, post_id)
  if (given.tried_on > act.today) throw new Refusal(422, sayings.in_future)
  await insertStep(act.db, { post_holding_id: holding.id, ...given, recorded_by: act.actor.account, recorded_at: act.now })
}

export type ExitGiven = { readonly ended_on: Day; readonly why: string; readonly note: string | null }
/** Records that the holder leaves: that day is the last. Refuses 422 for a day to come or before the first, or “term ended” before it did. */
export async function recordExit(act: Act, post_id: number, { ended_on, why, note }: ExitGiven): Promise<void> {
  const holding = await lastHolding(act, post_id)
  if (ended_on > act.today) throw new Refusal(422, sayings.in_future)
  if (ended_on < holding.started_on) throw new Refusal(422, sayings.too_early)
  if (why === 'term_ended' && holding.term_ends_on !== null && ended_on < holding.term_ends_on)
    throw new Refusal(422, sayings.before_term, { day: bothWays(holding.term_ends_on) })
  await setEnded(act.db, holding.id, ended_on)
  await insertExit(act.db, { post_holding_id: holding.id, why, note, recorded_by: act.actor.account, recorded_at: act.now })
  await releaseHolder(act, holding.id)
}
