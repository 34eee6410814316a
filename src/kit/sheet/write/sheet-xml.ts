/** One sheet as XML, row by row. Texts are inline and never formulas. */
import type { ColumnKind, SheetGiven, Value } from './given.ts'

/** The places of the styles in `styleSheet`. */
export const style = { title: 1, note: 2, header: 3, text: 4, number: 5, money: 6, day: 7, percent: 8 } as const

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text fit for XML: what XML cannot hold is left out, and what would be read as Excel's escape is escaped. */
export const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

export function lettersOf(column: number): string {
  const rest = column % 26
  return (column >= 26 ? lettersOf((column - rest) / 26 - 1) : '') + String.fromCharCode(65 + rest)
}

/** Excel holds 32,767 letters in a cell. */
const longest = 32_767
const textCell = (at: string, text: string, s: number): string =>
  text === '' ? '' : `<c r="${at}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, longest))}</t></is></c>`
const numberCell = (at: string, number: string, s: number): string => `<c r="${at}" s="${s}"><v>${number}</v></c>`

const epoch = Date.UTC(1899, 11, 30)
function valueCell(at: string, value: Value, kind: ColumnKind): string {
  // an empty cell is written for its border
  if (value === null || value === undefined || value === '') return `<c r="${at}" s="${style.text}"/>`
  if (kind === 'day' && typeof value === 'string' && /^(19|2\d)\d{2}-\d\d-\d\d$/.test(value) && value >= '1900-03-01')
    return numberCell(at, String((Date.parse(value) - epoch) / 86_400_000), style.day)
  if (kind === 'text' || kind === 'day') return textCell(at, String(value), style.text)
  if (typeof value === 'string' && !/^-?\d{1,15}(\.\d+)?$/.test(value)) return textCell(at, value, style.text)
  return numberCell(at, kind === 'money' ? moneyText(BigInt(value)) : String(value), style[kind])
}

const moneyText = (fen: bigint): string => {
  const whole = fen < 0n ? -fen : fen
  return `${fen < 0n ? '-' : ''}${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`
}

/** How many rows stand above the data. */
export const headRows = ({ title, notes = [], groups }: SheetGiven): number => (title ? 1 : 0) + notes.length + (groups ? 2 : 1)

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The XML of a sheet, in pieces of some rows. */
export async function* sheetXml(sheet: SheetGiven): AsyncGenerator<string> {
  const { columns, title, notes = [], groups, foot } = sheet
  const last = lettersOf(columns.length - 1)
  const frozen = headRows(sheet)
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols>${columns.map(({ width = 14 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`
  let n = 0
  const row = (cells: string, height?: number): string => `<row r="${(n += 1)}"${height ? ` ht="${height}" customHeight="1"` : ''}>${cells}</row>`
  const merges: string[] = []
  if (title) {
    yield row(textCell('A1', title, style.title), 30)
    merges.push(`A1:${last}1`)
  }
  for (const note of notes) {
    yield row(textCell(`A${n + 1}`, note, style.note))
    merges.push(`A${n}:${last}${n}`)
  }
  if (groups) {
    const at = n + 1
    yield row(columns.map(({ header }, i) => headerCell(`${lettersOf(i)}${at}`, groups[i] ?? (groups[i] === null ? header : ''))).join(''), 24)
    merges.push(...groupMerges(groups, at))
  }
  const at = n + 1
  yield row(columns.map(({ header }, i) => headerCell(`${lettersOf(i)}${at}`, groups?.[i] === null ? '' : header)).join(''), 30)
  let piece = ''
  for await (const values of sheet.rows) {
    const place = n + 1
    piece += row(columns.map(({ kind }, i) => valueCell(`${lettersOf(i)}${place}`, values[i], kind)).join(''))
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  const joined = merges.filter((range) => range.split(':')[0] !== range.split(':')[1])
  const merged = joined.length > 0 ? `<mergeCells count="${joined.length}">${joined.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` : ''
  const footer = foot ? `<headerFooter><oddFooter>${escaped(`&L${foot.replaceAll('&', '&&').slice(0, 200)}&R&P / &N`)}</oddFooter></headerFooter>` : ''
  yield `${piece}</sheetData>${merged}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${footer}</worksheet>`
}

/** A header's cell is written even when empty, so that its border stands. */
const headerCell = (at: string, text: string): string => textCell(at, text, style.header) || `<c r="${at}" s="${style.header}"/>`

function groupMerges(groups: readonly (string | null)[], at: number): string[] {
  const merges: string[] = []
  for (let i = 0; i < groups.length; i += 1) {
    if (groups[i] === null) merges.push(`${lettersOf(i)}${at}:${lettersOf(i)}${at + 1}`)
    else if (groups[i] !== '') {
      let end = i
      while (groups[end + 1] === '') end += 1
      merges.push(`${lettersOf(i)}${at}:${lettersOf(end)}${at}`)
    }
  }
  return merges
}
