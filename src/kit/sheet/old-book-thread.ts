/** Runs in a thread of its own: reads an old workbook whole and hands its rows over. */
import { parentPort, workerData } from 'node:worker_threads'
import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { cellOfNumber, cellOfText, kindOfFormat, type Cell, type SheetRow } from './cell.ts'
import type { OldBookGiven, OldBookTold } from './old-book.ts'

const mostColumns = 512

function open({ bytes, text }: OldBookGiven): WorkBook {
  const options = { cellNF: true, cellHTML: false, cellFormula: false, cellText: false, bookVBA: true, dense: true, raw: true } as const
  return bytes ? read(bytes, { ...options, type: 'array' }) : read(text, { ...options, type: 'string' })
}

function told(): OldBookTold {
  try {
    const book = open(workerData as OldBookGiven)
    if (book.vbaraw) return { fault: 'macros' }
    const since1904 = book.Workbook?.WBProps?.date1904 === true
    const sheets = book.SheetNames.map((name, i) => ({
      name,
      hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
      rows: rowsOf(book.Sheets[name] ?? {}, since1904),
    }))
    return sheets.length > 0 ? { sheets } : { fault: 'broken' }
  } catch (error) {
    return { fault: /password|encrypt/i.test(String(error)) ? 'encrypted' : 'broken' }
  }
}

function rowsOf(sheet: WorkSheet, since1904: boolean): SheetRow[] {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  const first = sheet['!ref'] ? utils.decode_range(sheet['!ref']).s.r : 0
  return data.flatMap((line, i) => {
    const cells = Array.from(line ?? [], (cell) => cellOf(cell, since1904)).slice(0, mostColumns)
    while (cells.at(-1) === '') cells.pop()
    return cells.length > 0 && i >= first ? [{ number: i + 1, cells }] : []
  })
}

function cellOf(cell: CellObject | undefined, since1904: boolean): Cell {
  if (cell?.v === undefined) return ''
  switch (cell.t) {
    case 'n':
      return cellOfNumber(Number(cell.v), kindOfFormat(String(cell.z ?? 'General')), since1904)
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE'
    case 'e':
      return { bad: 'error_value', shown: errorNames[Number(cell.v)] ?? '#?' }
    case 'z':
      return ''
    default:
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : cellOfText(String(cell.v))
  }
}
const errorNames: Record<number, string> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' }

parentPort?.postMessage(told(), [])
