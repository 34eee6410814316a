/** Who is told: whoever has a case or covers for them, else everybody at its desk; when it is late, the level above. */
import { areaOf } from '../../../kit/role.ts'

type Officer = { readonly id: number; readonly role: string; readonly division: string }
type Waiting = { readonly division: string; readonly holder: number | null }

/** The role one level up; none above the city. */
export const above: Readonly<Record<string, string | undefined>> = { district_officer: 'city_officer' }

/**
 * The accounts a case concerns at a desk. A holder who no longer works there is passed over. Who sits at the desks of a division is
 * looked for once: in a large city thousands of cases ask.
 */
export function desksOf(officers: readonly Officer[], covers: ReadonlyMap<number, number>): (one: Waiting, role: string) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  const standIn = (ids: readonly number[]): number[] => [...new Set(ids.map((id) => covers.get(id) ?? id))]
  const at = (role: string, division: string): readonly number[] => {
    const here = officers.filter((officer) => officer.role === role && division.startsWith(areaOf(officer.division))).map(({ id }) => id)
    known.set(`${role} ${division}`, here)
    return here
  }
  return ({ division, holder }, role) => {
    const here = known.get(`${role} ${division}`) ?? at(role, division)
    return standIn(holder !== null && here.includes(holder) ? [holder] : here)
  }
}

/** Groups cases by who is told of them. */
export function byReader<C>(told: readonly { readonly one: C; readonly readers: readonly number[] }[]): Map<number, C[]> {
  const by = new Map<number, C[]>()
  for (const { one, readers } of told)
    for (const reader of readers) {
      const own = by.get(reader)
      if (own) own.push(one)
      else by.set(reader, [one])
    }
  return by
}
