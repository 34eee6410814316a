/** Text tables: UTF-8 with or without a mark, UTF-16 with one, GB18030; comma, semicolon or tab. */
import { Readable } from 'node:stream'
import { parse, type CsvError } from 'csv-parse'
import { Refusal } from '../refusal.ts'
import { cellOfText, type SheetRow } from './cell.ts'
import { sheetWords } from './words.ts'
import { mostColumns } from './xlsx/rows.ts'

const piece = 256 * 1024

/** The encoding of a text. Refuses what is no text in any of them. */
export function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.subarray(0, piece).includes(0)) throw new Refusal(415, sheetWords.unknown)
  if (reads(bytes, 'utf-8')) return 'utf-8'
  if (reads(bytes, 'gb18030')) return 'gb18030'
  throw new Refusal(422, sheetWords.encoding)
}

function reads(bytes: Buffer, encoding: string): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (let from = 0; from < bytes.length; from += piece) decoder.decode(bytes.subarray(from, from + piece), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

function* texts(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (let from = 0; from < bytes.length; from += piece) yield decoder.decode(bytes.subarray(from, from + piece), { stream: true })
  yield decoder.decode()
}

/** What stands most often in the first lines, outside quotes. */
function delimiterOf(start: string): string {
  const bare = start.replace(/"[^"]*"/g, '')
  const counts = ['\t', ',', ';', '，'].map((mark) => ({ mark, count: bare.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** Rows that hold anything. A number beyond 15 digits is whole here unless a spreadsheet wrote it as `1.40107E+17`. */
export async function* csvRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const encoding = encodingOf(bytes)
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 16 * 1024), { stream: true })
  const options = { delimiter: delimiterOf(start), bom: true, relax_column_count: true, relax_quotes: true, info: true, max_record_size: 1024 * 1024 } as const
  const source = Readable.from(texts(bytes, encoding)).pipe(parse(options))
  try {
    for await (const { record, info } of source as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const cells = record.slice(0, mostColumns).map(cellOfText)
      if (cells.some((cell) => cell !== '')) yield { number: info.lines, cells }
    }
  } catch (error) {
    throw (error as CsvError).code?.startsWith('CSV_') ? new Refusal(422, sheetWords.broken) : error
  } finally {
    source.destroy()
  }
}
