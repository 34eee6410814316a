/** What stands of a person's profile: the newest row of each item, over everybody who was merged into them. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** Whoever was merged counts as the survivor. */
const whose = sql<number>`coalesce(m.survivor_id, r.person_id)`

const newest = <T extends 'ability' | 'tolerance' | 'measure' | 'work_wish' | 'match_consent'>(table: T, item: string) => ({ table, item })
const tables = {
  ability: newest('ability', 'axis'),
  tolerance: newest('tolerance', 'surrounding'),
  measure: newest('measure', 'field'),
  work_wish: newest('work_wish', ''),
  match_consent: newest('match_consent', ''),
}

async function rowsOf<Row>(db: Db, { table, item }: { table: string; item: string }, persons: readonly number[]): Promise<(Row & { whose: number })[]> {
  const by = item === '' ? sql`` : sql`, r.${sql.raw(item)}`
  const { rows } = await sql<Row & { whose: number }>`
    select distinct on (${whose}${by}) r.*, ${whose} as whose from ${sql.table(table)} r
    left join person_survivor m on m.id = r.person_id
    where ${whose} = any(${[...persons]}::integer[]) order by ${whose}${by}, r.id desc`.execute(db)
  return rows
}

export type AbilityRow = {
  axis: string
  lo: number
  hi: number
  aided_lo: number | null
  aided_hi: number | null
  source: 'self' | 'worker' | 'test' | 'trial'
  read_on: string
}
export type WishRow = {
  wage_min_fen: bigint | null
  hours_max: number | null
  reach: 'township' | 'district' | 'city' | null
  home: 'no' | 'ok' | 'only' | null
  likes: string[]
  never: string[]
  weights: Record<string, number>
}
export const abilitiesOf = (db: Db, persons: readonly number[]) => rowsOf<AbilityRow>(db, tables.ability, persons)
export const tolerancesOf = (db: Db, persons: readonly number[]) => rowsOf<{ surrounding: string; bears: boolean | null }>(db, tables.tolerance, persons)
export const measuresOf = (db: Db, persons: readonly number[]) => rowsOf<{ field: string; has: boolean | null }>(db, tables.measure, persons)
export const wishesOf = (db: Db, persons: readonly number[]) => rowsOf<WishRow>(db, tables.work_wish, persons)
export const consentsOf = (db: Db, persons: readonly number[]) => rowsOf<{ given: boolean; said_on: string; how: string }>(db, tables.match_consent, persons)
