/** Where in a sheet the table is: the header, in one row or two, below whatever notes stand above it. */
import { Refusal } from '../refusal.ts'
import { isBad, shownOf, type SheetRow } from './cell.ts'
import type { Book } from './book.ts'
import { sheetWords } from './words.ts'

export type Column = { readonly index: number; readonly header: string }
export type Table = {
  readonly columns: readonly Column[]
  /** the number of the last header row: data begin after it */
  readonly header_row: number
  readonly sample: readonly SheetRow[]
}

const looked = 40
const sampled = 5

/** A header as it is compared: without blanks, marks, brackets' content or stars. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/[（(【[][^）)】\]]*[）)】\]]/g, '')
    .replace(/[\s*＊:：、，,。./\\_-]/g, '')
    .toLowerCase()

/**
 * Finds the header among a sheet's first rows: the first row with at least half as many words as the widest, of which
 * `known` recognises most; then a second one, when it fills gaps below merged cells. Refuses when there is none.
 */
export async function findTable(book: Book, sheet: number, known: (header: string) => boolean): Promise<Table> {
  const rows: SheetRow[] = []
  for await (const row of book.rows(sheet)) {
    rows.push(row)
    if (rows.length >= looked) break
  }
  const score = (row: SheetRow): number => row.cells.filter((cell) => !isBad(cell) && cell !== '' && known(cell)).length
  const best = Math.max(0, ...rows.map(score))
  const widest = Math.max(0, ...rows.map(filled))
  const at =
    best >= 1
      ? rows.findIndex((row) => score(row) >= Math.max(1, Math.ceil(best / 2)) && (filled(row) > 1 || widest === 1))
      : rows.findIndex((row) => filled(row) >= widest / 2)
  const top = rows[at]
  if (!top) throw new Refusal(422, sheetWords.no_table)
  const below = rows[at + 1]
  const double = below !== undefined && below.number === top.number + 1 && isSecondHeader(top, below, known)
  const columns = columnsOf(top, double ? below : undefined)
  const sample = rows.slice(at + (double ? 2 : 1)).slice(0, sampled)
  if (columns.length === 0 || sample.length === 0) throw new Refusal(422, sheetWords.no_table)
  return { columns, header_row: (double ? below : top).number, sample }
}

const filled = (row: SheetRow): number => row.cells.filter((cell) => cell !== '').length

/** A second header row stands only below gaps or groups of the first, and holds words, never numbers. */
function isSecondHeader(top: SheetRow, below: SheetRow, known: (header: string) => boolean): boolean {
  const words = below.cells.flatMap((cell, i) => (cell === '' ? [] : [{ text: shownOf(cell), gap: shownOf(top.cells[i]) === '' }]))
  const recognised = words.filter(({ text }) => known(text)).length
  return words.some(({ gap }) => gap) && !words.some(({ text }) => /\d{3}/.test(text)) && recognised * 2 >= words.length
}

/** A merged group's name stands in its first column and holds until the next; a column without any name is no column. */
function columnsOf(top: SheetRow, below: SheetRow | undefined): Column[] {
  const width = Math.max(top.cells.length, below?.cells.length ?? 0)
  let group = ''
  return Array.from({ length: width }, (_, index) => {
    const [upper, lower] = [shownOf(top.cells[index]), shownOf(below?.cells[index])]
    if (upper !== '') group = upper
    const header = (below && lower !== '' ? (upper === '' && group === '' ? lower : `${group} ${lower}`) : upper).replace(/\s+/g, ' ').trim()
    return { index, header }
  }).filter(({ header }) => header !== '')
}

/** The rows below the header. */
export async function* tableRows(book: Book, sheet: number, header_row: number): AsyncGenerator<SheetRow> {
  for await (const row of book.rows(sheet)) if (row.number > header_row) yield row
}
