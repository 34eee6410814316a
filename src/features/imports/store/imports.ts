/** Imports, their rows, and what offices call their columns. Written here only. */
import { sql } from 'kysely'
import { lockedHere, type Db } from '../../../kit/db.ts'
import type { ImportState } from '../flow.ts'

type Instant = Temporal.Instant

export type NewImport = {
  file_name: string
  file_sha256: string
  told_on: string
  area: string
  division: string
  default_division: string | null
  started_by: number
  started_at: Instant
  changed_at: Instant
}
export async function insertImport(db: Db, row: NewImport): Promise<number> {
  return (await db.insertInto('import').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export const importById = (db: Db, id: number) => db.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirst()
export type Import = NonNullable<Awaited<ReturnType<typeof importById>>>

export const importsIn = (db: Db, area: string) =>
  db
    .selectFrom('import as i')
    .innerJoin('shared.account as a', 'a.id', 'i.started_by')
    .select(['i.id', 'i.state', 'i.file_name', 'i.started_at', 'a.name as by'])
    .where(sql<boolean>`starts_with(i.division, ${area})`)
    .orderBy('i.id', 'desc')
    .limit(100)
    .execute()

export type ImportSet = Partial<Pick<Import, 'sheet' | 'sheet_name' | 'header_row' | 'default_division' | 'told_on' | 'fault' | 'source_id'>> & {
  columns?: string
}
/** Sets what an import knows of itself. */
export const setImport = (db: Db, id: number, at: Instant, set: ImportSet) =>
  db
    .updateTable('import')
    .set({ ...set, changed_at: at })
    .where('id', '=', id)
    .execute()

/** Moves an import on; false when it is not where the mover saw it. */
export async function moveImport(db: Db, id: number, from: readonly ImportState[], to: ImportState, at: Instant): Promise<boolean> {
  const done = await db
    .updateTable('import')
    .set({ state: to, fault: null, changed_at: at })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** The import that has waited longest for the program. */
export const nextAtWork = (db: Db) =>
  db
    .selectFrom('import')
    .select(['id', 'area', 'started_by'])
    .where('state', 'in', ['checking', 'storing', 'undoing'])
    .where('fault', 'is', null)
    .orderBy('changed_at')
    .limit(1)
    .executeTakeFirst()

/** Takes hold of an import for one step of work; undefined when another has it, or it has moved on. */
export const holdImport = (db: Db, id: number, state: ImportState) =>
  db.selectFrom('import').selectAll().where('id', '=', id).where('state', '=', state).forUpdate().skipLocked().executeTakeFirst()

/** Takes hold of one lane of an import that is being taken back; undefined when another has it, or the import has moved on. */
export async function holdLane(db: Db, id: number, lane: number): Promise<Import | undefined> {
  if (!(await lockedHere(db, `import ${id} lane ${lane}`))) return undefined
  return db.selectFrom('import').selectAll().where('id', '=', id).where('state', '=', 'undoing').forKeyShare().executeTakeFirst()
}

/** Headers as the office confirmed them. */
export const headersOf = (db: Db, division: string) => db.selectFrom('import_header').select(['header', 'field']).where('division', '=', division).execute()

export async function keepHeaders(db: Db, division: string, told_at: Instant, headers: readonly { header: string; field: string }[]): Promise<void> {
  if (headers.length === 0) return
  await db
    .insertInto('import_header')
    .values(headers.map((one) => ({ ...one, division, told_at })))
    .onConflict((at) => at.columns(['division', 'header']).doUpdateSet((row) => ({ field: row.ref('excluded.field'), told_at: row.ref('excluded.told_at') })))
    .execute()
}
