/** Referrals and their moves. */
import { sql, type Insertable, type RawBuilder } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Referral, ReferralMove } from '../../kit/tables.ts'
import type { Explanation } from '../../match/explanation.ts'
import type { State } from './flow.ts'

export async function insertReferral(db: Db, row: Insertable<Referral>): Promise<number> {
  return (await db.insertInto('referral').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertMove = (db: Db, row: Insertable<ReferralMove>) => db.insertInto('referral_move').values(row).execute()

export type ReferralRow = {
  readonly id: number
  readonly vacancy_id: number
  readonly title: string
  readonly employer_name: string
  readonly vacancy_state: string
  readonly organisation_id: number
  readonly person_id: number
  /** null to an employer, who sees what was shown to them and no file */
  readonly name: string | null
  readonly name_latin: string | null
  readonly communication: string | null
  readonly disability_category: string | null
  readonly other_needs: readonly string[] | null
  readonly account_id: number | null
  readonly division: string
  readonly state: State
  readonly since: Temporal.Instant
  readonly consent_how: string
  readonly consented_on: string
  readonly shown_sealed: string
  readonly explanation: Explanation | null
  readonly standing: string | null
  readonly referred_at: Temporal.Instant
}
/** Referrals that row-level security shows the reader, the newest first. */
const referrals = (where: RawBuilder<unknown>) => sql<ReferralRow>`
  select r.*, coalesce(n.id, r.person_id) as person_id, n.name, n.name_latin, n.communication, n.disability_category, n.other_needs, n.account_id, v.title, v.employer_name, v.state as vacancy_state
  from referral r join vacancy v on v.id = r.vacancy_id left join person_survivor m on m.id = r.person_id
  left join person n on n.id = coalesce(m.survivor_id, r.person_id)
  where ${where} order by r.id desc limit 300`

export const referralById = async (db: Db, id: number) => (await referrals(sql`r.id = ${id}`).execute(db)).rows[0]
export const referralsSeen = async (db: Db) => (await referrals(sql`true`).execute(db)).rows
export const referralsOf = async (db: Db, person: number) => (await referrals(sql`n.id = ${person}`).execute(db)).rows

/** How many of a vacancy's openings are taken by persons who were referred, over all districts. */
export const openingsTaken = async (db: Db, vacancy: number): Promise<number> =>
  (await sql<{ n: number }>`select openings_taken(${vacancy}) as n`.execute(db)).rows[0]?.n ?? 0

/** Moves a referral if it still stands where the mover saw it. */
export async function moveIfStill(db: Db, id: number, from: State, to: State, now: Temporal.Instant): Promise<boolean> {
  return (
    (await db.updateTable('referral').set({ state: to, since: now }).where('id', '=', id).where('state', '=', from).executeTakeFirst()).numUpdatedRows === 1n
  )
}

export const movesOf = (db: Db, referral: number) =>
  db
    .selectFrom('referral_move as m')
    .leftJoin('shared.account as a', 'a.id', 'm.made_by')
    .selectAll('m')
    .select('a.name as made_by_name')
    .where('m.referral_id', '=', referral)
    .orderBy('m.id')
    .execute()
export type MoveRow = Awaited<ReturnType<typeof movesOf>>[number]

/** The accounts that are told of a referral's moves; null where a side has none. */
export async function accountsOf(db: Db, referral: number): Promise<{ person: number | null; employer: number | null }> {
  const { rows } = await sql<{ person: number | null; employer: number | null }>`select * from referral_accounts(${referral})`.execute(db)
  return rows[0] ?? { person: null, employer: null }
}

export type UnderWay = { readonly referral: number; readonly person: number | null; readonly officer: number }
/** Referrals to a vacancy that have no outcome yet, over all districts, with the accounts to tell. */
export const underWay = async (db: Db, vacancy: number): Promise<UnderWay[]> =>
  (await sql<UnderWay>`select * from referrals_under_way(${vacancy})`.execute(db)).rows
