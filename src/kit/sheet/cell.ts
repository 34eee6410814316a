/** One cell as people meant it: text, whatever the spreadsheet made of it. */

/** A value that must not be taken as it stands: digits Excel rounded away, or a formula's error. */
export type BadCell = { readonly bad: 'lost_digits' | 'error_value'; readonly shown: string }
/** Numbers are plain decimal text, days `YYYY-MM-DD`, a blank cell is ''. */
export type Cell = string | BadCell
export type SheetRow = {
  /** as the spreadsheet numbers it, from 1 */
  readonly number: number
  readonly cells: readonly Cell[]
}

export const isBad = (cell: Cell | undefined): cell is BadCell => typeof cell === 'object'
/** A cell's text, its faults included. */
export const shownOf = (cell: Cell | undefined): string => (isBad(cell) ? cell.shown : (cell ?? ''))
export const isBlank = (row: SheetRow): boolean => row.cells.every((cell) => cell === '')

/** What a number format makes of a number. */
export type NumberKind = 'plain' | 'day' | 'percent' | { readonly zeros: number }

/** Reads a format code (`yyyy/m/d`, `0.00%`, `000000`) for what it means; colours, quoted words and conditions say nothing. */
export function kindOfFormat(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0] ?? ''
  if (/general/i.test(bare)) return 'plain'
  if (/[yd]|m(?!0)/i.test(bare)) return 'day'
  if (bare.includes('%')) return 'percent'
  return /^0{2,}$/.test(bare) ? { zeros: bare.length } : 'plain'
}

/** The kinds of the formats that have numbers only (14 to 22 and the East Asian ones are days). */
export const kindOfBuiltIn = (id: number): NumberKind =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : id === 9 || id === 10 ? 'percent' : 'plain'

const dayMs = 86_400_000
/** A number as a spreadsheet stores it. More than 15 digits cannot be held there, so such a number has lost some. */
export function cellOfNumber(value: number, kind: NumberKind, since1904: boolean): Cell {
  if (!Number.isFinite(value)) return { bad: 'error_value', shown: String(value) }
  if (kind === 'day' && value >= 1 && value < 2_958_466) return dayOfSerial(value, since1904)
  if (Math.abs(value) >= 1e15) return { bad: 'lost_digits', shown: value.toPrecision(6) }
  if (kind === 'percent') return `${plainNumber(value * 100)}%`
  const text = plainNumber(value)
  return typeof kind === 'object' && /^\d+$/.test(text) ? text.padStart(kind.zeros, '0') : text
}

/** A text as it was meant: `="0123"`, a leading apostrophe or tab only kept a spreadsheet from rounding; `1.40107E+17` is what rounding left. */
export function cellOfText(text: string): Cell {
  const plain = text
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^['\u2018](?=[\d=+\-@])/, '')
  if (/^\d(\.\d+)?E\+0?1[4-9]$/i.test(plain)) return { bad: 'lost_digits', shown: plain }
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(plain) ? { bad: 'error_value', shown: plain } : plain
}

/** Fifteen digits, as the spreadsheet shows them: 0.1 + 0.2 is 0.3 there. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  return /e/i.test(text) ? value.toFixed(12).replace(/\.?0+$/, '') : text
}

/** Days since 1899-12-30 (before March 1900 one less, for Excel's 29 February 1900), or since 1904-01-01. A time of day is dropped. */
function dayOfSerial(serial: number, since1904: boolean): string {
  const days = Math.floor(serial + 1e-9)
  const from = since1904 ? Date.UTC(1904, 0, 1) : days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
  return new Date(from + days * dayMs).toISOString().slice(0, 10)
}
