/** Placements as they stand, with their evidence. */
import { sql, type Insertable, type RawBuilder } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Placement, PlacementContrary, PlacementEvidence } from '../../../kit/tables.ts'

export async function insertPlacement(db: Db, row: Insertable<Placement>): Promise<number> {
  return (await db.insertInto('placement').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertEvidence = (db: Db, row: Insertable<PlacementEvidence>) => db.insertInto('placement_evidence').values(row).execute()
export const insertContrary = (db: Db, row: Insertable<PlacementContrary>) => db.insertInto('placement_contrary').values(row).execute()

export type PlacementRow = {
  readonly id: number
  readonly plan_version_id: number
  readonly person_id: number
  readonly name: string
  readonly name_latin: string
  readonly communication: string
  readonly disability_category: string | null
  /** needs in the person's own words */
  readonly other_needs: readonly string[]
  readonly account_id: number | null
  readonly organisation_id: number
  readonly trading_name: string
  readonly employment_form: string
  readonly started_on: string
  readonly monthly_wage_fen: bigint | null
  readonly wage_before_fen: bigint | null
  readonly others_hired_count: number
  readonly insured: boolean | null
  readonly channel: string | null
  readonly workplace: string | null
  readonly contract_sha256: string
  readonly division: string
  readonly recorded_at: Temporal.Instant
  readonly taken_back: string | null
  readonly end_id: number | null
  readonly ended_on: string | null
  readonly ended_why: string | null
}

/** Placements of whoever stands today for the person entered, the newest first. */
const placements = (where: RawBuilder<unknown>) => sql<PlacementRow>`
  select p.*, n.id as person_id, n.name, n.name_latin, n.communication, n.disability_category, n.other_needs, n.account_id, o.trading_name,
    x.reason as taken_back, s.end_id, s.ended_on, s.ended_why
  from placement p
  left join person_survivor m on m.id = p.person_id
  join person n on n.id = coalesce(m.survivor_id, p.person_id)
  join employer o on o.id = p.organisation_id
  left join placement_contrary x on x.placement_id = p.id
  left join placement_standing s on s.id = p.id
  where ${where} order by p.started_on desc, p.id desc limit 500`

export const placementById = async (db: Db, id: number) => (await placements(sql`p.id = ${id}`).execute(db)).rows[0]
/** The placement of a person at an employer from a day, if it is recorded and was not taken back. */
export const placementStarted = async (db: Db, person: number, organisation: number, started_on: string) =>
  (await placements(sql`n.id = ${person} and p.organisation_id = ${organisation} and p.started_on = ${started_on} and x.reason is null`).execute(db)).rows[0]
    ?.id
export const placementsOfPerson = async (db: Db, id: number) => (await placements(sql`n.id = ${id}`).execute(db)).rows
export const placementsAt = async (db: Db, organisation: number) => (await placements(sql`p.organisation_id = ${organisation}`).execute(db)).rows
/** The holder's own, as row-level security shows them. */
export const placementsOfAccount = async (db: Db, account: number) => (await placements(sql`n.account_id = ${account} and x.reason is null`).execute(db)).rows

/** The kinds of evidence a placement has beside the contract; a visit that reached the worker is one. */
export const evidenceOf = (db: Db, placement: number) =>
  db.selectFrom('placement_evidence').select(['id', 'kind', 'sha256', 'recorded_at']).where('placement_id', '=', placement).orderBy('id').execute()

/** An employer anywhere in the city, by its credit code. */
export const employerByCode = async (db: Db, code: string) =>
  (await sql<{ id: number; trading_name: string }>`select id, trading_name from employer where credit_code = ${code}`.execute(db)).rows[0]
