/** The register of posts, and who holds each on a day. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Post } from '../../../kit/tables.ts'

export async function insertPost(db: Db, row: Insertable<Post>): Promise<number> {
  return (await db.insertInto('post').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export type PostFilter = {
  readonly on: string
  readonly kind?: string | undefined
  readonly district?: string | undefined
  readonly held?: string | undefined
  readonly page: number
}
export const pageSize = 25

const posts = (db: Db) =>
  db
    .selectFrom('post as p')
    .innerJoin('shared.division as d', 'd.code', 'p.division')
    .leftJoin('organisation as o', 'o.id', 'p.organisation_id')
    .selectAll('p')
    .select(['d.name_zh', 'd.name_en', 'o.trading_name'])

/** A page of the posts there were on a day, with their holders of that day, and one more when there are more. */
export const postsOn = (db: Db, { on, kind, district, held, page }: PostFilter) =>
  posts(db)
    .leftJoin(holders(on), (join) => join.onRef('h.post_id', '=', 'p.id'))
    .select(['h.holding_id', 'h.name as holder', 'h.counted', 'h.started_on', 'h.term_ends_on'])
    .where('p.opened_on', '<=', on)
    .$if(kind !== undefined, (query) => query.where('p.kind', '=', kind ?? ''))
    .$if(district !== undefined, (query) => query.where(sql<boolean>`starts_with(p.division, ${district})`))
    .$if(held !== undefined, (query) => query.where(heldAs[held ?? ''] ?? sql<boolean>`false`))
    .orderBy('p.id', 'desc')
    .limit(pageSize + 1)
    .offset(page * pageSize)
    .execute()
export type PostRow = Awaited<ReturnType<typeof postsOn>>[number]

const heldAs: Record<string, ReturnType<typeof sql<boolean>>> = {
  disabled: sql<boolean>`h.counted`,
  other: sql<boolean>`not h.counted`,
  filled: sql<boolean>`h.holding_id is not null`,
  vacant: sql<boolean>`h.holding_id is null`,
}
export type Holder = {
  post_id: number
  holding_id: number
  started_on: string
  term_ends_on: string | null
  term_rule: string | null
  ended_on: string | null
  person_id: number | null
  name: string | null
  counted: boolean
}
const holders = (on: string) => sql<Holder>`(select * from holders_on(${on}::date))`.as<'h'>('h')

export const postById = (db: Db, id: number) => posts(db).where('p.id', '=', id).executeTakeFirst()
export type PostFile = NonNullable<Awaited<ReturnType<typeof postById>>>

/** Who holds a post on a day; undefined when it is vacant. */
export const holderOn = (db: Db, post_id: number, on: string) => db.selectFrom(holders(on)).selectAll().where('h.post_id', '=', post_id).executeTakeFirst()

/** Public welfare posts of a day by district: how many, filled, and held by a disabled person. */
export const sharesOn = (db: Db, on: string) =>
  db
    .selectFrom('post as p')
    .innerJoin('shared.division as d', (join) => join.on('d.code', '=', sql<string>`left(p.division, 6)`))
    .leftJoin(holders(on), (join) => join.onRef('h.post_id', '=', 'p.id'))
    .select((eb) => [
      'd.code',
      'd.name_zh',
      'd.name_en',
      sql<number>`count(*)::integer`.as('posts'),
      sql<number>`count(h.holding_id)::integer`.as('filled'),
      sql<number>`count(*) filter (where ${eb.ref('h.counted')})::integer`.as('disabled'),
    ])
    .where('p.kind', '=', 'public_welfare_post')
    .where('p.opened_on', '<=', on)
    .groupBy(['d.code', 'd.name_zh', 'd.name_en'])
    .orderBy('d.code')
    .execute()
