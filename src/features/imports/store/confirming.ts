/** What is said of the rows of an import, by kind, and the reasons given for what may be true all the same. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { RowState } from '../flow.ts'
import type { FaultWhy } from '../words/faults.ts'
import { open } from './rows.ts'

export type KindOfFault = {
  readonly state: RowState
  readonly why: FaultWhy
  readonly severity: 'error' | 'confirm' | 'warning'
  readonly count: number
  /** rows that still want a reason */
  readonly open: number
}
/** Wrong ones first, then those to confirm, then what is only told. */
export async function kindsOf(db: Db, import_id: number): Promise<KindOfFault[]> {
  const { rows } = await sql<KindOfFault>`
    select i.state, f ->> 'why' as why, coalesce(f ->> 'severity', 'error') as severity, count(*)::integer as count,
      count(*) filter (where f ->> 'severity' = 'confirm' and f -> 'confirmed' is null and i.state <> 'wrong' and i.outcome is null and i.decision is distinct from 'leave')::integer as open
    from import_row i cross join jsonb_array_elements(i.faults) f where i.import_id = ${import_id} and i.faults <> '[]'
    group by 1, 2, 3 order by array_position(array['error', 'confirm', 'warning'], coalesce(f ->> 'severity', 'error')), 4 desc, 2, 1`.execute(db)
  return rows
}

/** One row, or all rows of which one thing is said. */
export type Whom = { readonly number: number; readonly why?: undefined } | { readonly number?: undefined; readonly why: string }
const waiting = (import_id: number, { number, why }: Whom) => sql<boolean>`import_id = ${import_id} and outcome is null and state <> 'wrong'
  and decision is distinct from 'leave' and ${open} and (${number ?? null}::integer is null or number = ${number ?? null})
  and (${why ?? null}::text is null or jsonb_path_exists(faults,
    '$[*] ? (@.why == $why && @.severity == "confirm" && !(exists(@.confirmed)))', jsonb_build_object('why', ${why ?? null}::text)))`

/** Rows that still want a reason. */
export async function countOpen(db: Db, import_id: number, whom: Whom): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from import_row where ${waiting(import_id, whom)}`.execute(db)
  return rows[0]?.n ?? 0
}

export type Confirmation = {
  readonly import_id: number
  readonly reason: string
  readonly row_count: number
  readonly confirmed_by: number
  readonly confirmed_at: Temporal.Instant
}
/** Keeps the reason, marks what it is given for, and lets go the rows that want no other. */
export async function confirmRows(db: Db, whom: Whom, confirmation: Confirmation): Promise<void> {
  const { import_id } = confirmation
  const row = { ...confirmation, number: whom.number ?? null, why: whom.why ?? null }
  const { id } = await db.insertInto('import_confirmation').values(row).returning('id').executeTakeFirstOrThrow()
  await sql`update import_row set faults = (
      select jsonb_agg(case when f ->> 'severity' = 'confirm' and f -> 'confirmed' is null and coalesce(f ->> 'why' = ${whom.why ?? null}::text, true)
        then f || jsonb_build_object('confirmed', ${id}::integer) else f end order by n)
      from jsonb_array_elements(faults) with ordinality e (f, n))
    where ${waiting(import_id, whom)}`.execute(db)
  await sql`update import_row set decision = 'take'
    where import_id = ${import_id} and state = 'to_confirm' and decision is null and outcome is null and not ${open}`.execute(db)
}

/** Reasons given, the newest first. */
export const confirmationsOf = (db: Db, import_id: number) =>
  db
    .selectFrom('import_confirmation')
    .select(['id', 'number', 'why', 'reason', 'row_count', 'confirmed_at'])
    .where('import_id', '=', import_id)
    .orderBy('id', 'desc')
    .execute()
