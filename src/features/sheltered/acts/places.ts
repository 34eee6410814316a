/** Places of a workshop: opened, taken, left; and the steps towards open employment. Each returns what is wrong with what was told. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Faults } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { personBehind } from '../../organisations/acts/staff.ts'
import type { Stay } from '../rules.ts'
import * as store from '../store/places.ts'
import { faults, sayings } from '../words/said.ts'
import { beginStay, endStay } from './holding.ts'

/** Opens so many places, numbered on. */
export async function openPlaces(act: Act, organisation_id: number, given: { place_count: number; opened_on: Day }): Promise<void> {
  const there = (await store.placesOf(act.db, organisation_id)).length
  const row = { organisation_id, opened_on: given.opened_on, recorded_by: act.actor.account, recorded_at: act.now }
  await store.insertPlaces(
    act.db,
    Array.from({ length: given.place_count }, (_, i) => ({ ...row, name: String(there + i + 1) })),
  )
}

/** Gives somebody a place from a day on. Throws on the named constraints when another was quicker, or the person has a place elsewhere. */
export async function takePlace(
  act: Act,
  organisation_id: number,
  given: { certificate_no: string; place_id: number; from_on: Day },
): Promise<Faults | undefined> {
  const { place_id, from_on } = given
  const person_id = await personBehind(act, given.certificate_no)
  if (person_id === undefined) return { certificate_no: faults.unknown }
  const place = (await store.placesOf(act.db, organisation_id)).find(({ id }) => id === place_id)
  if (!place) throw new Refusal(404, sayings.gone)
  if (from_on < place.opened_on) return { from_on: faults.not_open }
  const stays = await store.staysOf(act.db, organisation_id)
  if (stays.some((stay) => stay.place_id === place_id && (stay.until_on === null || stay.until_on > from_on))) return { place: faults.taken }
  await beginStay(act, { place_id, person_id, from_on })
  return undefined
}

/** Records the last day of somebody. */
export async function leavePlace(act: Act, stay: Stay, last_on: Day): Promise<Faults | undefined> {
  if (stay.until_on !== null) throw new Refusal(409, sayings.ended)
  if (last_on < stay.from_on) return { last_on: faults.before_beginning }
  if (last_on > act.today) return { last_on: faults.in_future }
  await endStay(act, stay.stay_id, last_on)
  return undefined
}

export type StepGiven = { readonly step: 'assessed' | 'trial' | 'moved_on' | 'came_back'; readonly happened_on: Day; readonly note: string }
/** Records a step; who moves on to open employment leaves the place with that day. */
export async function recordStep(act: Act, stay: Stay, given: StepGiven): Promise<Faults | undefined> {
  if (given.happened_on < stay.from_on) return { happened_on: faults.before_beginning }
  if (given.happened_on > act.today) return { happened_on: faults.in_future }
  await store.insertStep(act.db, { ...given, stay_id: stay.stay_id, recorded_by: act.actor.account, recorded_at: act.now })
  if (given.step === 'moved_on' && stay.until_on === null) await endStay(act, stay.stay_id, given.happened_on)
  return undefined
}
