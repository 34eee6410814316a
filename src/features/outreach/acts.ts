/** Arranging an event, and keeping what came of it. */
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import * as store from './store.ts'
import { linkable } from './store/linkable.ts'
import { sayings } from './words.ts'

const by = (act: Act) => ({ recorded_by: accountOf(act), recorded_at: act.now })

export type Arranged = {
  readonly kind: string
  readonly title_zh: string
  readonly title_en: string
  readonly held_on: string
  readonly place_zh: string
  readonly place_en: string
  readonly access_zh: string
  readonly access_en: string
}
/** Arranges an event of the officer's division; everybody sees it at once. Returns its id. */
export const arrangeEvent = (act: Act, event: Arranged): Promise<number> =>
  store.insertEvent(act.db, { ...event, division: act.actor.division, announced_by: accountOf(act), announced_at: act.now })

/** Cancels an event that is to come. Refuses 409 once it was held or cancelled. */
export async function cancelEvent(act: Act, event: store.Event, reason: string): Promise<void> {
  if (event.held_on < act.today) throw new Refusal(409, sayings.held)
  await store.insertCancellation(act.db, { outreach_event_id: event.id, reason, ...by(act) })
}

function mustBeHeld(act: Act, event: store.Event): void {
  if (event.cancelled !== null) throw new Refusal(409, sayings.is_cancelled)
  if (event.held_on > act.today) throw new Refusal(409, sayings.not_held)
}

type Came = { readonly disabled_count: number; readonly other_count: number; readonly organisation_count: number }
/** Keeps how many came; the last count holds. Refuses 409 before the day. */
export async function countWhoCame(act: Act, event: store.Event, came: Came): Promise<void> {
  mustBeHeld(act, event)
  await store.insertAttendance(act.db, { outreach_event_id: event.id, ...came, ...by(act) })
}

/** Keeps what came of an event and is nowhere on record, as a count with a note. Refuses 409 before the day. */
export async function countOutcome(act: Act, event: store.Event, told: { kind: string; outcome_count: number; note: string }): Promise<void> {
  mustBeHeld(act, event)
  await store.insertOutcome(act.db, { outreach_event_id: event.id, ...told, ...by(act) })
}

/** Keeps that a vacancy, referral or placement came of an event. Refuses 409 where it is counted already, or lies before it. */
export async function linkOutcome(act: Act, event: store.Event, key: string): Promise<void> {
  mustBeHeld(act, event)
  await store.lockOutcomes(act.db)
  const row = (await linkable(act.db, event.division, event.held_on)).find(({ kind, id }) => `${kind}-${id}` === key)
  if (!row) throw new Refusal(409, sayings.counted_already)
  await store.insertOutcome(act.db, { outreach_event_id: event.id, kind: row.kind, [`${row.kind}_id`]: row.id, outcome_count: 1, ...by(act) })
}

/** Answers what was entered by mistake with a contrary row. Refuses 404 where the event has no such row. */
export async function strikeOutcome(act: Act, event: store.Event, outcome: number): Promise<void> {
  if (!(await store.outcomesOf(act.db, event.id)).some(({ id }) => id === outcome)) throw new Refusal(404, sayings.gone)
  await store.insertContrary(act.db, { outreach_outcome_id: outcome, ...by(act) })
}
