/** What stands of a person's profile: the newest row of each item, over everybody who was merged into them. */
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../../kit/db.ts'

/** These persons and everybody merged into them, as an array: found by the index on the person, however many rows the table has. */
export const standingFor = (persons: readonly number[]): RawBuilder<number[]> =>
  sql`array(select unnest(${[...persons]}::integer[]) union select id from person_survivor where survivor_id = any(${[...persons]}::integer[]))`

/** Whoever was merged counts as the survivor. */
const whose = sql<number>`coalesce(m.survivor_id, r.person_id)`

const newest = (table: string, item: string, ...told: readonly string[]) => ({ table, item, told: item === '' ? told : [item, ...told] })
const tables = {
  ability: newest('ability', 'axis', 'lo', 'hi', 'aided_lo', 'aided_hi', 'source', 'read_on'),
  tolerance: newest('tolerance', 'surrounding', 'bears'),
  measure: newest('measure', 'field', 'has'),
  work_wish: newest('work_wish', '', 'wage_min_fen', 'hours_max', 'reach', 'home', 'likes', 'never', 'weights'),
  match_consent: newest('match_consent', '', 'given', 'said_on', 'how'),
}

async function rowsOf<Row>(db: Db, { table, item, told }: ReturnType<typeof newest>, persons: readonly number[]): Promise<(Row & { whose: number })[]> {
  const by = item === '' ? sql`` : sql`, r.${sql.raw(item)}`
  const columns = sql.join(told.map((name) => sql`r.${sql.raw(name)}`))
  const { rows } = await sql<Row & { whose: number }>`
    select distinct on (${whose}${by}) ${columns}, ${whose} as whose from ${sql.table(table)} r
    left join person_survivor m on m.id = r.person_id
    where r.person_id = any(${standingFor(persons)}) order by ${whose}${by}, r.id desc`.execute(db)
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
