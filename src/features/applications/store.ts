/** Applications, their moves and their documents. Written here only. */
import { sql, type Selectable } from 'kysely'
import type { Answers } from '../../kit/form.ts'
import type { Db } from '../../kit/db.ts'
import type { Application as Row } from '../../kit/tables.ts'
import type { State } from './flow.ts'

export type Application = Omit<Selectable<Row>, 'answers' | 'state'> & { readonly answers: Answers; readonly state: State }
type Instant = Temporal.Instant
const typed = (row: Selectable<Row>): Application => row as unknown as Application

export type NewApplication = {
  plan_version_id: number
  scheme: string
  person_id: number | null
  organisation_id: number | null
  division: string
  account_id: number | null
  filed_by: number
  on_behalf_reason: string | null
  consent_id: number | null
  representation_id: number | null
  /** of an application received on paper: the day, and the scanned form */
  received_on: string | null
  paper_sha256: string | null
  paper_media_type: string | null
}

export async function insertApplication(db: Db, row: NewApplication, now: Instant): Promise<number> {
  const times = { kept_at: now, opened_at: now, stage_since: now }
  return (
    await db
      .insertInto('application')
      .values({ ...row, ...times, state: 'draft' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
}

export async function applicationById(db: Db, id: number): Promise<Application | undefined> {
  const row = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst()
  return row && typed(row)
}

export async function applicationsOfAccount(db: Db, account: number): Promise<Application[]> {
  return (await db.selectFrom('application').selectAll().where('account_id', '=', account).orderBy('id', 'desc').limit(100).execute()).map(typed)
}

/** The applications of persons, for whoever acts for them. */
export const applicationsOfPersons = async (db: Db, persons: readonly number[]): Promise<Application[]> =>
  persons.length === 0
    ? []
    : (await db.selectFrom('application').selectAll().where('person_id', 'in', persons).orderBy('id', 'desc').limit(100).execute()).map(typed)

/** The open application of a person or organisation for a scheme, if there is one. */
export async function openApplication(
  db: Db,
  scheme: string,
  of: { person_id: number | null; organisation_id: number | null },
): Promise<Application | undefined> {
  const row = await db
    .selectFrom('application')
    .selectAll()
    .where('scheme', '=', scheme)
    .where('state', 'not in', ['granted', 'refused', 'withdrawn'])
    .$if(of.person_id !== null, (q) => q.where('person_id', '=', of.person_id))
    .$if(of.person_id === null, (q) => q.where('organisation_id', '=', of.organisation_id))
    .executeTakeFirst()
  return row && typed(row)
}

export const keepAnswers = (db: Db, id: number, answers: Answers, at: Instant) =>
  db
    .updateTable('application')
    .set({ answers: JSON.stringify(answers), kept_at: at })
    .where('id', '=', id)
    .where('state', 'in', ['draft', 'returned'])
    .executeTakeFirst()

export type Step = {
  state: State
  stage_index: number | null
  stage_role: string | null
  stage_due_on: string | null
  /** days that were left when the clock was stopped */
  stage_left?: number | null
  number?: string
  submitted_at?: Instant
}

/** Moves a case if it still stands where the mover saw it. Returns false when somebody was faster. */
export async function moveIfStill(db: Db, seen: Application, step: Step, now: Instant): Promise<boolean> {
  const moved = await db
    .updateTable('application')
    .set({ ...step, stage_since: now })
    .where('id', '=', seen.id)
    .where('state', '=', seen.state)
    .where('stage_since', '=', seen.stage_since)
    .where('stage_index', 'is not distinct from', seen.stage_index)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

export type NewMove = {
  application_id: number
  move: string
  from_state: string
  to_state: string
  stage_index: number | null
  note: string | null
  clause: string | null
  made_by: number | null
  made_for: number | null
  made_as: string
  made_at: Instant
}
export const insertMove = (db: Db, row: NewMove) => db.insertInto('application_move').values(row).execute()

export const movesOf = (db: Db, application: number) =>
  db
    .selectFrom('application_move as m')
    .leftJoin('shared.account as a', 'a.id', 'm.made_by')
    .leftJoin('shared.account as f', 'f.id', 'm.made_for')
    .selectAll('m')
    .select(['a.name as made_by_name', 'f.name as made_for_name'])
    .where('m.application_id', '=', application)
    .orderBy('m.id')
    .execute()

/** The accounts that made a review move on a case, or for whom one was made: who may not also answer objections to it. */
export async function reviewersOf(db: Db, application: number): Promise<number[]> {
  const rows = await db
    .selectFrom('application_move')
    .select(['made_by', 'made_for'])
    .distinct()
    .where('application_id', '=', application)
    .where('move', 'in', ['accept', 'pass', 'record_visit', 'propose', 'second_grant', 'second_refuse'])
    .execute()
  return rows.flatMap(({ made_by, made_for }) => [made_by, made_for].filter((one) => one !== null))
}

/** The next number of a case within a district and year. Concurrent submissions of a district wait for each other here. */
export async function nextNumber(db: Db, division: string, year: number): Promise<string> {
  const prefix = `${year}-${division.slice(2, 6)}-`
  const { last } = await db
    .insertInto('case_number')
    .values({ prefix, last: 1 })
    .onConflict((c) => c.column('prefix').doUpdateSet({ last: sql`case_number.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return prefix + String(last).padStart(5, '0')
}

export type NewDocument = {
  application_id: number
  kind: string
  file_name: string
  media_type: string
  byte_count: number
  sha256: string
  given_by: number
  given_at: Instant
}
export const insertDocument = (db: Db, row: NewDocument) => db.insertInto('document').values(row).execute()
export const documentsOf = (db: Db, application: number) =>
  db.selectFrom('document').selectAll().where('application_id', '=', application).where('removed_at', 'is', null).orderBy('id').execute()
export const documentById = (db: Db, id: number) =>
  db
    .selectFrom('document as d')
    .innerJoin('application as a', 'a.id', 'd.application_id')
    .selectAll('d')
    .where('d.id', '=', id)
    .where('d.removed_at', 'is', null)
    .executeTakeFirst()
export const removeDocument = (db: Db, id: number, at: Instant) => db.updateTable('document').set({ removed_at: at }).where('id', '=', id).execute()
