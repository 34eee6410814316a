/** Lists of persons: filtered, searched, ordered, a page at a time. Who was merged into another is not listed. */
import { sql, type RawBuilder } from 'kysely'
import { atOnce, type Db } from '../../../kit/db.ts'

export type ListFilter = {
  /** the code that the reader's divisions begin with: told beside the policy, since only so an index can narrow by it */
  readonly area: string
  readonly category?: string | undefined
  readonly grade?: number | undefined
  /** townships; none means the whole area */
  readonly divisions?: readonly string[] | undefined
  readonly employment_status?: string | undefined
  readonly employment_form?: string | undefined
  readonly certificate?: 'valid' | 'soon' | 'expired' | undefined
  readonly today: string
  readonly soon: string
}
export type ListSort = 'newest' | 'name' | 'age' | 'expiry'

export const orders: Record<ListSort, RawBuilder<unknown>> = {
  newest: sql`p.id desc`,
  name: sql`p.name_latin, p.id`,
  age: sql`p.birth_on, p.id`,
  expiry: sql`p.certificate_valid_to nulls last, p.id`,
}
/** More than these are not counted: a list that long is narrowed, not read. */
export const countLimit = 1000

const columns = sql.raw(
  'id name name_latin sex birth_on disability_category disability_grade certificate_valid_to certificate_status communication division village employment_status employment_form workplace education registered_at'
    .split(' ')
    .map((column) => `p.${column}`)
    .join(', '),
)
export type Listed = {
  id: number
  name: string
  name_latin: string
  sex: string
  birth_on: string
  disability_category: string | null
  disability_grade: number | null
  certificate_valid_to: string | null
  certificate_status: string
  communication: string
  division: string
  village: string
  employment_status: string | null
  employment_form: string | null
  workplace: string | null
  education: string | null
  registered_at: Temporal.Instant
}

/** What a row of `person p` must fulfil to stand in a list. `found`: whom a search found; undefined when nothing was searched. */
export function conditions(filter: ListFilter, found: readonly number[] | undefined): RawBuilder<unknown> {
  const all = [
    sql`not exists (select 1 from merge_in_force m where m.merged_id = p.id)`,
    sql`p.anonymised_at is null`,
    // the townships of a place lie within the area already
    filter.divisions ? sql`p.division = any(${[...filter.divisions]}::text[])` : sql`p.division >= ${filter.area} and p.division < ${`${filter.area}~`}`,
  ]
  if (filter.category) all.push(sql`p.disability_category = ${filter.category}`)
  if (filter.grade) all.push(sql`p.disability_grade = ${filter.grade}`)
  if (filter.employment_status) all.push(sql`p.employment_status = ${filter.employment_status}`)
  if (filter.employment_form) all.push(sql`p.employment_form = ${filter.employment_form}`)
  if (filter.certificate === 'valid') all.push(sql`p.certificate_valid_to >= ${filter.today} and p.certificate_status = 'valid'`)
  if (filter.certificate === 'soon') all.push(sql`p.certificate_valid_to >= ${filter.today} and p.certificate_valid_to < ${filter.soon}`)
  if (filter.certificate === 'expired') all.push(sql`p.certificate_valid_to < ${filter.today}`)
  if (found) all.push(sql`p.id = any(${[...found]}::integer[])`)
  return sql.join(all, sql` and `)
}

/**
 * A page of a list, and how many there are, counted up to the limit and one. Few are gathered and sorted; of more the order is
 * walked until the page is full. A way that serves all areas and filters alike is right for none, so none is kept.
 */
export async function listPersons(
  db: Db,
  filter: ListFilter,
  found: readonly number[] | undefined,
  sort: ListSort,
  limit: number,
  offset: number,
): Promise<{ persons: Listed[]; count: number }> {
  // whoever has a form of work is employed: said for the index that has the employed by age
  const employed = filter.employment_form ? sql` and p.employment_status = 'employed'` : sql``
  const where = sql`${conditions(filter, found)}${employed}`
  const page = sql`order by ${orders[sort]} limit ${limit} offset ${offset}`
  const [, { rows }] = await atOnce([
    sql`set local plan_cache_mode = force_custom_plan`.execute(db),
    sql<Listed & { n: number }>`with few as materialized (select p.id from person p where ${where} limit ${countLimit + 1})
      select c.n, p.* from (select count(*)::integer as n from few) c left join (
        (select ${columns} from person p where (select count(*) from few) <= ${countLimit} and p.id in (select id from few) ${page})
        union all
        (select ${columns} from person p where (select count(*) from few) > ${countLimit} and ${where} ${page})
      ) p on true order by ${orders[sort]}`.execute(db),
    sql`set local plan_cache_mode = default`.execute(db),
  ])
  return { persons: rows.filter(({ id }) => id !== null), count: rows[0]?.n ?? 0 }
}

/** How many there are, counted up to the limit and one. */
export async function countPersons(db: Db, filter: ListFilter, found: readonly number[] | undefined): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::integer as n from (select 1 from person p where ${conditions(filter, found)} limit ${countLimit + 1}) counted`.execute(db)
  return rows[0]?.n ?? 0
}

/** The lists an account keeps; the newest without a name is the one used last. */
export const listsOf = (db: Db, account_id: number) =>
  db.selectFrom('person_list').select(['id', 'name', 'choice_sealed']).where('account_id', '=', account_id).orderBy('id', 'desc').limit(200).execute()
export const listById = (db: Db, id: number) => db.selectFrom('person_list').select(['id', 'name', 'choice_sealed']).where('id', '=', id).executeTakeFirst()
export async function insertList(db: Db, row: { account_id: number; name: string | null; choice_sealed: string; kept_at: Temporal.Instant }): Promise<number> {
  return (await db.insertInto('person_list').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const replaceList = (db: Db, id: number, choice_sealed: string) => db.updateTable('person_list').set({ choice_sealed }).where('id', '=', id).execute()
