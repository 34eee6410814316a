/** The rows of one sheet, read as they are asked for: a slow reader holds back the unpacking, so memory stays bounded. */
import { cellOfNumber, cellOfText, type Cell, type SheetRow } from '../cell.ts'
import { elements, plainText, wordsOf } from './xml.ts'
import { stringsOf, type Workbook } from './workbook.ts'
import { unpacked } from './zip.ts'

const mostOfSheet = 1024 * 1024 * 1024
/** More columns than any register has; what lies beyond is a stray cell. */
export const mostColumns = 512

/** Rows that hold anything, in order. Throws a refusal with a sentence when the file breaks off. */
export async function* workbookRows(book: Workbook, sheet: number): AsyncGenerator<SheetRow> {
  const part = book.sheets[sheet]?.part
  if (!part) return
  const strings = await stringsOf(book)
  let number = 0
  for await (const rows of elements(unpacked(book.bytes, part, mostOfSheet), 'row'))
    for (const row of rows) {
      const head = row.slice(0, row.indexOf('>'))
      number = Number(/\sr=["'](\d+)/.exec(head)?.[1] ?? number + 1)
      const cells = cellsOf(row, book, strings)
      if (cells.length > 0) yield { number, cells }
    }
}

const opening = /<((?:\w+:)?)c((?:\s[^>]*?)?)(\/?)>/g

function cellsOf(row: string, book: Workbook, strings: readonly string[]): Cell[] {
  const cells: Cell[] = []
  let column = 0
  opening.lastIndex = 0
  for (let open = opening.exec(row); open; open = opening.exec(row)) {
    const [, prefix = '', attributes = '', closed] = open
    const reference = /\sr="([A-Z]{1,3})\d/.exec(attributes)?.[1]
    if (reference !== undefined) column = columnOf(reference)
    if (closed === '') {
      const end = row.indexOf(`</${prefix}c>`, opening.lastIndex)
      if (end < 0) break
      if (column < mostColumns) {
        const cell = cellOf(attributes, row.slice(opening.lastIndex, end), prefix, book, strings)
        if (cell !== '') {
          while (cells.length < column) cells.push('')
          cells[column] = cell
        }
      }
      opening.lastIndex = end
    }
    column += 1
  }
  return cells
}

function cellOf(attributes: string, inside: string, prefix: string, { kinds, since1904 }: Workbook, strings: readonly string[]): Cell {
  const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n'
  if (type === 'inlineStr') return cellOfText(wordsOf(inside))
  const from = inside.indexOf(`<${prefix}v>`)
  if (from < 0) return ''
  const value = inside.slice(from + prefix.length + 3, inside.indexOf(`</${prefix}v>`, from))
  switch (type) {
    case 's':
      return cellOfText(strings[Number(value)] ?? '')
    case 'str':
      return cellOfText(plainText(value))
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return { bad: 'error_value', shown: plainText(value) }
    case 'd':
      return value.slice(0, 10)
    default: {
      if (value === '') return ''
      const style = /\ss="(\d+)"/.exec(attributes)?.[1]
      return cellOfNumber(Number(value), style === undefined ? 'plain' : (kinds[Number(style)] ?? 'plain'), since1904)
    }
  }
}

/** A column's letters as its place from 0. */
function columnOf(letters: string): number {
  let place = 0
  for (let i = 0; i < letters.length; i += 1) place = place * 26 + letters.charCodeAt(i) - 64
  return place - 1
}
