/** The shared tables of accounts, grants, sessions and sign-in attempts. Written here only. */
import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Role } from '../../kit/role.ts'

type Instant = Temporal.Instant

export const accountByLogin = (db: Db, login: string) =>
  db.selectFrom('shared.account').selectAll().where('login', '=', login).where('ended_at', 'is', null).executeTakeFirst()

export const accountById = (db: Db, id: number) => db.selectFrom('shared.account').selectAll().where('id', '=', id).executeTakeFirst()

export async function insertAccount(
  db: Db,
  row: {
    login: string
    name: string
    password_hash: string | null
    opened_by: number | null
    opened_at: Instant
    confirmed_by: number | null
    confirmed_at: Instant | null
  },
): Promise<number> {
  return (await db.insertInto('shared.account').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export async function insertGrant(
  db: Db,
  row: { account_id: number; city: string; role: Role; division: string; granted_by: number | null; granted_at: Instant },
): Promise<number> {
  return (await db.insertInto('shared.role_grant').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export const grantsOf = (db: Db, account: number, city: string) =>
  db
    .selectFrom('shared.role_grant')
    .selectAll()
    .where('account_id', '=', account)
    .where('city', '=', city)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()

export const setPassword = (db: Db, id: number, password_hash: string) => db.updateTable('shared.account').set({ password_hash }).where('id', '=', id).execute()

export const confirm = (db: Db, id: number, by: number, at: Instant) =>
  db.updateTable('shared.account').set({ confirmed_by: by, confirmed_at: at }).where('id', '=', id).where('confirmed_at', 'is', null).executeTakeFirst()

export const insertSession = (
  db: Db,
  row: { token_hash: string; account_id: number; grant_id: number; device: string; opened_at: Instant; seen_at: Instant },
) => db.insertInto('shared.session').values(row).execute()

/** Whom a token belongs to in a city, in one query; its grant must still stand. */
export const sessionByToken = (db: Db, token_hash: string, city: string) =>
  db
    .selectFrom('shared.session as s')
    .innerJoin('shared.account as a', 'a.id', 's.account_id')
    .innerJoin('shared.role_grant as g', 'g.id', 's.grant_id')
    .innerJoin('shared.division as d', 'd.code', 'g.division')
    .select(['a.id', 'a.name', 'a.confirmed_at', 'g.role', 'g.division', 'd.name_zh', 'd.name_en', 's.seen_at'])
    .where('s.token_hash', '=', token_hash)
    .where('s.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)
    .where('g.ended_at', 'is', null)
    .where('g.city', '=', city)
    .executeTakeFirst()

export const touchSession = (db: Db, token_hash: string, at: Instant) =>
  db.updateTable('shared.session').set({ seen_at: at }).where('token_hash', '=', token_hash).execute()

export const switchSession = (db: Db, token_hash: string, grant_id: number) =>
  db.updateTable('shared.session').set({ grant_id }).where('token_hash', '=', token_hash).execute()

export const sessionsOf = (db: Db, account: number) =>
  db.selectFrom('shared.session').selectAll().where('account_id', '=', account).where('ended_at', 'is', null).orderBy('seen_at', 'desc').execute()

/** Ends one session of an account, or all of them when no token is named. */
export const endSessions = (db: Db, account: number, at: Instant, token_hash?: string) =>
  db
    .updateTable('shared.session')
    .set({ ended_at: at })
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .$if(token_hash !== undefined, (q) => q.where('token_hash', '=', token_hash ?? ''))
    .execute()

export const insertAttempt = (db: Db, row: { login_hash: string; address_hash: string; succeeded: boolean; at: Instant }) =>
  db.insertInto('shared.sign_in_attempt').values(row).execute()

type Failures = { count: number; minutes_ago: number }

/** Failures within a window before now: by this login since its last success, and from this address. */
export async function failuresBefore(
  db: Db,
  { login_hash, address_hash }: { login_hash: string; address_hash: string },
  now: Instant,
  minutes: number,
): Promise<{ by_login: Failures; by_address: Failures }> {
  const since = now.subtract({ minutes })
  const { rows } = await sql<{ by_login: bigint; by_address: bigint; login_last: Instant | null; address_last: Instant | null }>`
    with failed as (
      select a.login_hash, a.address_hash, a.id, a.at from shared.sign_in_attempt a
      where (a.login_hash = ${login_hash} or a.address_hash = ${address_hash}) and a.at > ${since} and not a.succeeded),
    of_login as (
      select at from failed where login_hash = ${login_hash}
        and id > coalesce((select max(s.id) from shared.sign_in_attempt s where s.login_hash = ${login_hash} and s.succeeded), 0))
    select
      (select count(*) from of_login) as by_login, (select max(at) from of_login) as login_last,
      (select count(*) from failed where address_hash = ${address_hash}) as by_address,
      (select max(at) from failed where address_hash = ${address_hash}) as address_last`.execute(db)
  const [row] = rows
  const of = (count = 0n, last: Instant | null = null): Failures => ({ count: Number(count), minutes_ago: last ? now.since(last).total('minutes') : 0 })
  return { by_login: of(row?.by_login, row?.login_last), by_address: of(row?.by_address, row?.address_last) }
}

/** Accounts whose role lies in an area, newest first; `waiting` only those not confirmed yet. */
export const accountsIn = (db: Db, city: string, area: string, waiting: boolean) =>
  db
    .selectFrom('shared.account as a')
    .innerJoin('shared.role_grant as g', 'g.account_id', 'a.id')
    .innerJoin('shared.division as d', 'd.code', 'g.division')
    .select(['a.id', 'a.login', 'a.name', 'a.opened_at', 'a.confirmed_at', 'g.role', 'g.division', 'd.name_zh', 'd.name_en'])
    .where('g.city', '=', city)
    .where('g.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)
    .where(sql<boolean>`starts_with(g.division, ${area})`)
    .$if(waiting, (q) => q.where('a.confirmed_at', 'is', null))
    .orderBy('a.id', 'desc')
    .limit(200)
    .execute()

/** Divisions inside an area, by code. */
export const divisionsIn = (db: Db, area: string) =>
  db
    .selectFrom('shared.division')
    .selectAll()
    .where(sql<boolean>`starts_with(code, ${area})`)
    .orderBy('code')
    .execute()

export const divisionByCode = (db: Db, code: string) => db.selectFrom('shared.division').selectAll().where('code', '=', code).executeTakeFirst()

export const cityBySlug = (db: Db, slug: string) => db.selectFrom('shared.city').selectAll().where('slug', '=', slug).executeTakeFirst()
export const cities = (db: Db) => db.selectFrom('shared.city').selectAll().orderBy('slug').execute()

/** Moves a demonstration city's clock forward. */
export const moveClock = (db: Db, slug: string, ahead_seconds: bigint) =>
  db.updateTable('shared.city').set({ clock_ahead_seconds: ahead_seconds }).where('slug', '=', slug).execute()

export const insertDivisions = (db: Db, rows: { code: string; parent: string | null; level: string; name_zh: string; name_en: string }[]) =>
  db
    .insertInto('shared.division')
    .values(rows)
    .onConflict((c) => c.column('code').doNothing())
    .execute()

/** The accounts a demonstration shows as cards. */
export const demoAccounts = (db: Db, city: string) =>
  db
    .selectFrom('shared.account as a')
    .innerJoin('shared.role_grant as g', 'g.account_id', 'a.id')
    .innerJoin('shared.division as d', 'd.code', 'g.division')
    .select(['a.id', 'a.name', 'g.role', 'd.name_zh', 'd.name_en'])
    .where('g.city', '=', city)
    .where('g.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)
    .where('a.login', 'like', 'demo.%')
    .orderBy('g.id')
    .limit(2000)
    .execute()
