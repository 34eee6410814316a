/** What an office does with an import: hands in a file, says what its columns are, decides, and sets the program to work. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { openBook } from '../../../kit/sheet/book.ts'
import { findTable, plainHeader, type Table } from '../../../kit/sheet/table.ts'
import { importMoves, type ImportMove } from '../flow.ts'
import { guess, isKnown, type ColumnField, type MappedColumn } from '../headers.ts'
import type { Cells } from '../rules.ts'
import * as store from '../store/imports.ts'
import { decideRow, dropRows, replaceRow, rowByNumber } from '../store/rows.ts'
import { words } from '../words/said.ts'
import { checkCells, whereOf } from './check.ts'

export async function importIn(act: Act, id: number): Promise<store.Import> {
  const found = await store.importById(act.db, id)
  if (!found) throw new Refusal(404, doorWords.not_found)
  return found
}

/** Takes a file. Refuses what cannot be read as a table, with a sentence. Returns the import's id. */
export async function takeFile(act: Act, name: string, bytes: Buffer): Promise<number> {
  const book = await openBook(bytes)
  const sheet = Math.max(
    0,
    book.sheets.findIndex(({ hidden }) => !hidden),
  )
  const { sha256 } = await act.tools.files.keepSheet(bytes)
  const { division, area } = act.actor
  const id = await store.insertImport(act.db, {
    file_name: name.replace(/^.*[\\/]/, '').slice(0, 120),
    file_sha256: sha256,
    told_on: act.today,
    area,
    division,
    default_division: division.length === 9 ? division : null,
    started_by: accountOf(act),
    started_at: act.now,
    changed_at: act.now,
  })
  await chooseSheet(act, await importIn(act, id), sheet).catch((error: unknown) => {
    // the first sheet may be a cover; another can be chosen on the page
    if (!(error instanceof Refusal) || book.sheets.length < 2) throw error
  })
  return id
}

/** Reads a sheet's header and guesses what its columns say. */
export async function chooseSheet(act: Act, of: store.Import, sheet: number): Promise<void> {
  const { book } = await bookOf(act, of)
  const name = book.sheets[sheet]?.name
  if (name === undefined) throw new Refusal(422, doorWords.unreadable)
  const table = await findTable(book, sheet, isKnown)
  const learnt = new Map((await store.headersOf(act.db, of.division)).map(({ header, field }) => [header, field as ColumnField]))
  const columns = guess(table.columns, learnt)
  await store.setImport(act.db, of.id, act.now, { sheet, sheet_name: name, header_row: table.header_row, columns: JSON.stringify(columns) })
}

/** The import's file, opened. */
export async function bookOf(act: Act, of: store.Import) {
  return { book: await openBook(await act.tools.files.fetch(of.file_sha256)) }
}

/** The first rows of the chosen sheet, to look at beside the columns. */
export async function sampleOf(act: Act, of: store.Import): Promise<{ sheets: readonly { name: string; hidden: boolean }[]; table: Table | undefined }> {
  const { book } = await bookOf(act, of)
  return { sheets: book.sheets, table: of.header_row === 0 ? undefined : await findTable(book, of.sheet, isKnown) }
}

/** Keeps what the office says of the columns, for this file and the next, and begins the check. */
export async function tellColumns(
  act: Act,
  of: store.Import,
  columns: readonly MappedColumn[],
  default_division: string | null,
  told_on: string,
): Promise<void> {
  await move(act, of.id, 'check')
  await dropRows(act.db, of.id)
  await store.setImport(act.db, of.id, act.now, { columns: JSON.stringify(columns), default_division, told_on })
  const headers = new Map(columns.map(({ header, field }) => [plainHeader(header), field]))
  await store.keepHeaders(
    act.db,
    of.division,
    act.now,
    [...headers].map(([header, field]) => ({ header, field })),
  )
}

/** Moves an import on; refuses (409) when somebody moved it meanwhile. */
export async function move(act: Act, id: number, name: ImportMove): Promise<void> {
  const { from, to } = importMoves[name]
  if (!(await store.moveImport(act.db, id, from, to, act.now))) throw new Refusal(409, words.moved_on)
}

/** Puts right what was wrong in a row, and checks it anew. */
export async function repairRow(act: Act, of: store.Import, number: number, cells: Cells): Promise<void> {
  if (of.state !== 'checked' || !(await rowByNumber(act.db, of.id, number))) throw new Refusal(409, words.moved_on)
  const [row] = await checkCells(act, of.id, await whereOf(act, of), [{ number, cells }])
  if (row) await replaceRow(act.db, of.id, row, act.actor.account, act.now)
}

/** Says what a doubtful row is, or that a change is not wanted. */
export async function decide(act: Act, of: store.Import, number: number, decision: 'new' | 'take' | 'leave'): Promise<void> {
  if (of.state !== 'checked') throw new Refusal(409, words.moved_on)
  await decideRow(act.db, of.id, number, decision)
}
