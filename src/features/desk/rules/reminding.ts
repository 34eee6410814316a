/** Who is told: whoever has a case or covers for them, else everybody at its desk; when it is late, the level above. */
import { areaOf } from '../../../kit/role.ts'

type Officer = { readonly id: number; readonly role: string; readonly division: string }
type Waiting = { readonly division: string; readonly holder: number | null }

/** The role one level up; none above the city. */
export const above: Readonly<Record<string, string | undefined>> = { district_officer: 'city_officer' }

/** The accounts a case concerns at a desk. A holder who no longer works there is passed over. */
export function desksOf(one: Waiting, role: string, officers: readonly Officer[], covers: ReadonlyMap<number, number>): number[] {
  const here = officers.filter((officer) => officer.role === role && one.division.startsWith(areaOf(officer.division))).map(({ id }) => id)
  const readers = one.holder !== null && here.includes(one.holder) ? [one.holder] : here
  return [...new Set(readers.map((id) => covers.get(id) ?? id))]
}

/** Groups cases by who is told of them. */
export function byReader<C>(told: readonly { readonly one: C; readonly readers: readonly number[] }[]): Map<number, C[]> {
  const by = new Map<number, C[]>()
  for (const { one, readers } of told) for (const reader of readers) by.set(reader, [...(by.get(reader) ?? []), one])
  return by
}
