/** The rows of an import, many at a time. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { RowState } from '../flow.ts'
import type { Fault } from '../rules.ts'

export type NewRow = {
  number: number
  state: RowState
  cells_sealed: string
  faults: readonly Fault[]
  differences_sealed: string | null
  number_hash: string | null
  person_id: number | null
}
const shape = sql`r (number integer, state text, cells_sealed text, faults jsonb, differences_sealed text, number_hash text, person_id integer)`

/** Puts checked rows down. */
export const insertRows = (db: Db, import_id: number, rows: readonly NewRow[]) =>
  sql`insert into import_row (import_id, number, state, cells_sealed, faults, differences_sealed, number_hash, person_id)
    select ${import_id}, number, state, cells_sealed, faults, differences_sealed, number_hash, person_id from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${shape}`.execute(
    db,
  )

/** Puts a repaired row in the place of what it was. */
export const replaceRow = (db: Db, import_id: number, { number, ...row }: NewRow, by: number | null, at: Temporal.Instant) =>
  db
    .updateTable('import_row')
    .set({ ...row, faults: JSON.stringify(row.faults), decision: null, repaired_by: by, repaired_at: at })
    .where('import_id', '=', import_id)
    .where('number', '=', number)
    .execute()

export const dropRows = (db: Db, import_id: number) => db.deleteFrom('import_row').where('import_id', '=', import_id).execute()

/** The last row that was checked; 0 when none was. */
export async function lastRow(db: Db, import_id: number): Promise<number> {
  const { max } = await db
    .selectFrom('import_row')
    .select(({ fn }) => fn.max('number').as('max'))
    .where('import_id', '=', import_id)
    .executeTakeFirstOrThrow()
  return Number(max ?? 0)
}

/** Which of these numbers stand in rows before, and where. */
export async function numbersBefore(db: Db, import_id: number, hashes: readonly string[], before: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ number_hash: string; number: number }>`select number_hash, min(number) as number from import_row
    where import_id = ${import_id} and number_hash = any(${[...hashes]}::text[]) and number < ${before} group by number_hash`.execute(db)
  return new Map(rows.map(({ number_hash, number }) => [number_hash, number]))
}

/** Something in the row still wants a reason. */
export const open = sql<boolean>`faults @? '$[*] ? (@.severity == "confirm" && !(exists(@.confirmed)))'`
const picked = ['number', 'state', 'decision', 'outcome', 'cells_sealed', 'faults', 'differences_sealed', 'person_id', 'became', 'change_id'] as const
const ofImport = (db: Db, import_id: number) => db.selectFrom('import_row').select(picked).where('import_id', '=', import_id)
export type Row = Awaited<ReturnType<typeof rowByNumber>> & object

export const rowByNumber = (db: Db, import_id: number, number: number) => ofImport(db, import_id).where('number', '=', number).executeTakeFirst()

/** A page of rows of a state; `why`: those of which that is said. */
export const rowsOf = (db: Db, import_id: number, state: RowState, after: number, limit: number, why?: string) =>
  ofImport(db, import_id)
    .where('state', '=', state)
    .where('number', '>', after)
    .$if(why !== undefined, (query) => query.where(sql<boolean>`faults @> ${JSON.stringify([{ why }])}::jsonb`))
    .orderBy('number')
    .limit(limit)
    .execute()

/** How many rows there are of each state, decision and outcome; `open`: something in them still wants a reason. */
export async function countRows(db: Db, import_id: number) {
  const { rows } = await sql<{
    state: RowState
    decision: string | null
    outcome: string | null
    open: boolean
    count: number
  }>`select state, decision, outcome, ${open} as open, count(*)::integer as count
    from import_row where import_id = ${import_id} group by 1, 2, 3, 4`.execute(db)
  return rows
}

/** Rows that are to be stored and are not yet: new ones, changes that were not left out, doubtful ones that were decided, and what was confirmed. */
export const rowsToStore = (db: Db, import_id: number, limit: number) =>
  ofImport(db, import_id)
    .where('outcome', 'is', null)
    .where(
      sql<boolean>`((state in ('new', 'change') and decision is distinct from 'leave') or (state = 'doubtful' and decision in ('new', 'take') and not ${open}) or (state = 'to_confirm' and decision = 'take'))`,
    )
    .orderBy('number')
    .limit(limit)
    .execute()

/** One of several who take back at once: whose person falls to it. */
export type Lane = { readonly own: number; readonly of: number }

/** Rows that were stored, last first. */
export const rowsToUndo = (db: Db, import_id: number, limit: number, lane: Lane = { own: 0, of: 1 }) =>
  db
    .selectFrom('import_row')
    .select(['number', 'person_id', 'became', 'change_id'])
    .where('import_id', '=', import_id)
    .where('outcome', '=', 'stored')
    .where(sql<boolean>`coalesce(person_id, 0) % ${lane.of}::integer = ${lane.own}::integer`)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()

export type Outcome = { number: number; outcome: 'stored' | 'undone' | 'kept'; person_id: number | null; became: string | null; change_id: string | null }
export const setOutcomes = (db: Db, import_id: number, outcomes: readonly Outcome[]) =>
  sql`update import_row i set outcome = r.outcome, person_id = r.person_id, became = r.became, change_id = r.change_id
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as r (number integer, outcome text, person_id integer, became text, change_id bigint)
    where i.import_id = ${import_id} and i.number = r.number`.execute(db)

/** A row that the register refused goes back to those with a fault. */
export const refuseRow = (db: Db, import_id: number, number: number, faults: readonly Fault[]) =>
  db
    .updateTable('import_row')
    .set({ state: 'wrong', faults: JSON.stringify(faults) })
    .where('import_id', '=', import_id)
    .where('number', '=', number)
    .execute()

export const decideRow = (db: Db, import_id: number, number: number, decision: 'new' | 'take' | 'leave') =>
  db.updateTable('import_row').set({ decision }).where('import_id', '=', import_id).where('number', '=', number).where('outcome', 'is', null).execute()

/** Tries something that a constraint may refuse, without losing the transaction. */
export async function tried<T>(db: Db, work: () => Promise<T>): Promise<T | Error> {
  await sql`savepoint tried`.execute(db)
  try {
    const result = await work()
    await sql`release savepoint tried`.execute(db)
    return result
  } catch (error) {
    await sql`rollback to savepoint tried`.execute(db)
    return error instanceof Error ? error : new Error(String(error))
  }
}
