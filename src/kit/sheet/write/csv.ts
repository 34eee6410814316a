/** A table as .csv: UTF-8 with a mark (spreadsheets need it for Chinese), CRLF, nothing a spreadsheet would run or round. */
import type { SheetGiven, Value } from './given.ts'

export const csvType = 'text/csv; charset=utf-8'

/** The bytes of a .csv file. Money is yuan with two places; the title and notes stand above the header. */
export async function* writeCsv({ title, notes = [], columns, rows }: SheetGiven): AsyncGenerator<Buffer> {
  const head = [...(title ? [title] : []), ...notes].map((line) => `${quoted(safe(line))}\r\n`).join('')
  yield Buffer.from(`\uFEFF${head}${columns.map(({ header }) => quoted(safe(header))).join(',')}\r\n`)
  let piece = ''
  for await (const values of rows) {
    piece += `${columns.map(({ kind }, i) => quoted(kind === 'text' || kind === 'day' ? safe(textOf(values[i])) : numberOf(values[i], kind))).join(',')}\r\n`
    if (piece.length < 65_536) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece)
}

const textOf = (value: Value): string => (value === null || value === undefined ? '' : String(value))
const numberOf = (value: Value, kind: string): string => {
  const text = textOf(value)
  if (!/^-?\d+(\.\d+)?$/.test(text)) return safe(text)
  return kind === 'money' ? `${text.startsWith('-') ? '-' : ''}${digits(text, 0)}.${digits(text, 1)}` : text
}
const digits = (fen: string, part: 0 | 1): string => {
  const plain = fen.replace('-', '').padStart(3, '0')
  return part === 0 ? plain.slice(0, -2) : plain.slice(-2)
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; one it would round, or rob of its zeros, a tab. */
export const safe = (text: string): string => (/^[=+\-@\t\r|]/.test(text) ? `'${text}` : /^(0\d+|\d{12,}X?)$/.test(text) ? `\t${text}` : text)
const quoted = (text: string): string => (/[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
