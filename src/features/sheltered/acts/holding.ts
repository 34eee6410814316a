/** A place in a workshop holds its person: merging their entries, or making them unknown, waits until they leave it. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { phrases } from '../../../kit/say.ts'
import { holdPerson, releasePerson } from '../../persons/acts/holds.ts'
import * as store from '../store/places.ts'

const words = phrases({ has_place: { zh: '在辅助性就业机构有一个名额', en: 'they have a place in a sheltered workshop' } })

export async function beginStay(act: Act, given: { place_id: number; person_id: number; from_on: Day }): Promise<void> {
  const id = await store.insertStay(act.db, { ...given, by: act.actor.account, at: act.now })
  await holdPerson(act, given.person_id, `sheltered_stay:${id}`, words.has_place)
}
export async function endStay(act: Act, stay: number, last_on: Day): Promise<void> {
  await store.endStay(act.db, stay, last_on)
  await releasePerson(act, `sheltered_stay:${stay}`)
}
