/** A person as the matching sees them, put together from rows. There is no way in for category, grade, sex, age or name. */
import type { Db } from '../../../kit/db.ts'
import { axisIds, surroundings, type AxisId, type Surrounding } from '../../../match/axes.ts'
import type { Measures } from '../../../match/law-rules.ts'
import type { Person, Reading } from '../../../match/person.ts'
import { levelOf } from '../rules/answers.ts'
import { here, reaches } from '../rules/place.ts'
import { abilitiesOf, measuresOf, tolerancesOf, wishesOf, type AbilityRow, type WishRow } from '../store/read.ts'

/** The profiles of these persons, in their order, each standing at the origin. */
export async function seekersFor(db: Db, ids: readonly number[]): Promise<Person[]> {
  if (ids.length === 0) return []
  const by = <Row extends { whose: number }>(rows: readonly Row[]) => Map.groupBy(rows, ({ whose }) => whose)
  const [abilities, bears] = [by(await abilitiesOf(db, ids)), by(await tolerancesOf(db, ids))]
  const [measures, wishes] = [by(await measuresOf(db, ids)), by(await wishesOf(db, ids))]
  return ids.map((id) => ({
    id: String(id),
    abilities: Object.fromEntries((abilities.get(id) ?? []).flatMap(readingOf)),
    bears: Object.fromEntries((bears.get(id) ?? []).flatMap(borne)),
    measures: Object.fromEntries((measures.get(id) ?? []).flatMap(({ field, has }) => (has === null ? [] : [[field, has]]))) as Measures,
    wishes: wishesFrom(wishes.get(id)?.[0]),
    at: here,
  }))
}

function readingOf({ axis, lo, hi, aided_lo, aided_hi, source, read_on }: AbilityRow): [AxisId, Reading][] {
  const known = axisIds.find((each) => each === axis)
  if (!known || (lo === 0 && hi === 5 && aided_lo === null)) return []
  const aided = aided_lo === null || aided_hi === null ? {} : { aided: { lo: levelOf(aided_lo), hi: levelOf(aided_hi), aid: 'own' } }
  return [[known, { lo: levelOf(lo), hi: levelOf(hi), source, read_on, ...aided }]]
}

function borne({ surrounding, bears }: { surrounding: string; bears: boolean | null }): [Surrounding, boolean][] {
  const known = surroundings.find((each) => each === surrounding)
  return known && bears !== null ? [[known, bears]] : []
}

function wishesFrom(row: WishRow | undefined): Person['wishes'] {
  if (!row) return {}
  return {
    ...(row.wage_min_fen === null ? {} : { wage_min_fen: Number(row.wage_min_fen) }),
    ...(row.hours_max === null ? {} : { hours_max: row.hours_max }),
    ...(row.reach === null ? {} : { reach_km: reaches[row.reach] }),
    ...(row.home === null ? {} : { home: row.home }),
    likes: row.likes,
    never: row.never,
    weights: row.weights,
  }
}
