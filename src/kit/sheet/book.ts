/** Opens a spreadsheet of any of the kinds that offices have, told by its bytes and never by its name. */
import { Refusal } from '../refusal.ts'
import type { SheetRow } from './cell.ts'
import { csvRows, encodingOf } from './csv.ts'
import { openOldBook } from './old-book.ts'
import { sheetWords } from './words.ts'
import { workbookRows } from './xlsx/rows.ts'
import { openWorkbook } from './xlsx/workbook.ts'

export type Book = {
  readonly kind: 'xlsx' | 'xls' | 'csv'
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
  /** the rows of a sheet (counted from 0) that hold anything; read as they are asked for */
  readonly rows: (sheet: number) => AsyncGenerator<SheetRow>
}

/** What an upload may weigh. Half a million rows of twenty columns are some 50 MB of .xlsx. */
export const bookLimit = { bytes: 64 * 1024 * 1024, old_bytes: 32 * 1024 * 1024 }

/** Opens a book. Refuses (413, 415, 422), with a sentence, what is empty, too large, locked, damaged, holds macros, or is no table. */
export async function openBook(bytes: Buffer): Promise<Book> {
  if (bytes.length === 0) throw new Refusal(422, sheetWords.empty)
  if (bytes.length > bookLimit.bytes) throw tooLarge(bookLimit.bytes)
  const start = bytes
    .toString('latin1', 0, 1024)
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart()
  if (start.startsWith('PK')) {
    const book = await openWorkbook(bytes)
    return { kind: 'xlsx', sheets: book.sheets, rows: (sheet) => workbookRows(book, sheet) }
  }
  if (start.startsWith('\xD0\xCF\x11\xE0') || /^<(\?xml|!doctype|html|table|meta|head|workbook)/i.test(start)) return oldBook(bytes)
  encodingOf(bytes)
  return { kind: 'csv', sheets: [{ name: '', hidden: false }], rows: () => csvRows(bytes) }
}

async function oldBook(bytes: Buffer): Promise<Book> {
  if (bytes.length > bookLimit.old_bytes) throw tooLarge(bookLimit.old_bytes)
  // a locked .xlsx is an old container around its sealed bytes
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new Refusal(422, sheetWords.encrypted)
  const { sheets } = await openOldBook(bytes)
  return {
    kind: 'xls',
    sheets,
    rows: async function* rows(sheet) {
      yield* sheets[sheet]?.rows ?? []
    },
  }
}

const tooLarge = (bytes: number): Refusal => new Refusal(413, sheetWords.large, { megabytes: bytes / 1024 / 1024 })
