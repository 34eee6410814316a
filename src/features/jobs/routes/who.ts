import { doorWords, idParam, type Visit } from '../../../kit/door/route.ts'
import type { Faults } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { personById, type Person } from '../../persons/store.ts'
import { placementIn } from '../acts/placing.ts'
import type { PlacementRow } from '../store/placements.ts'

export const readers = ['district_officer', 'city_officer', 'auditor'] as const
/** whoever may open a person's file may read where they work */
export const seers = ['commissioner', ...readers] as const
export const writers = ['district_officer'] as const
export const mayWrite = ({ actor }: Visit): boolean => writers.some((role) => role === actor.role)
export const statusOf = (faults: Faults): number => (Object.keys(faults).length > 0 ? 422 : 200)

/** The bytes of a file that was chosen; undefined when none was. */
export const uploadOf = (visit: Visit, name: string): Buffer | undefined => visit.uploads.find(({ field, bytes }) => field === name && bytes.length > 0)?.bytes

/** The person an address is about, who stands today; refuses 404 outside the area. */
export async function personAsked(visit: Visit): Promise<Person> {
  const person = await personById(visit.db, idParam(visit))
  if (!person) throw new Refusal(404, doorWords.not_found)
  visit.about('person', person.id)
  return person
}

/** The placement an address is about; refuses 404 outside the area. */
export async function placementAsked(visit: Visit): Promise<PlacementRow> {
  const row = await placementIn(visit, idParam(visit))
  visit.about('placement', row.id)
  return row
}
