import { deepEqual, equal, match, rejects } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import fc from 'fast-check'
import { openBook } from '../book.ts'
import { shownOf } from '../cell.ts'
import { writeCsv } from './csv.ts'
import type { SheetGiven } from './given.ts'
import { workbookBytes } from './workbook.ts'

const columns = [
  { header: '姓名', kind: 'text' },
  { header: '证号', kind: 'text', width: 26 },
  { header: '发证日期', kind: 'day' },
  { header: '金额（元）', kind: 'money' },
  { header: '人数', kind: 'number' },
  { header: '比例', kind: 'percent' },
] as const
const sheet = (rows: SheetGiven['rows']): SheetGiven => ({ name: '名单/2026', title: '名单', notes: ['导出：生成的甲'], columns, rows })
const rows = [
  ['=1+1', '14019919850312001842', '2020-02-29', 1_234_567n, 3, 0.256],
  ['+86|cmd', '0012', '', -5n, null, 1],
]

describe('a workbook we write', () => {
  test('fails at once, with what its rows failed with', { timeout: 5000 }, async () => {
    const failing = async function* failing() {
      yield* rows
      throw new RangeError('the query failed')
    }
    await rejects(workbookBytes([sheet(failing())]), /the query failed/)
  })

  test('reads back by our reader and by another, with identifiers whole and no formula', async () => {
    const bytes = await workbookBytes([sheet(rows), { name: '说明', columns: [{ header: '列', kind: 'text' }], rows: [['金额']] }])
    const book = await openBook(bytes)
    deepEqual(
      book.sheets.map(({ name }) => name),
      ['名单 2026', '说明'],
    )
    const found = []
    for await (const row of book.rows(0)) found.push(row.cells)
    deepEqual(found, [
      ['名单'],
      ['导出：生成的甲'],
      columns.map(({ header }) => header),
      ['=1+1', '14019919850312001842', '2020-02-29', '12345.67', '3', '25.6%'],
      ['+86|cmd', '0012', '', '-0.05', '', '100%'],
    ])
    const other = read(bytes, { cellNF: true }).Sheets['名单 2026']
    deepEqual([other?.['A4']?.t, other?.['A4']?.f, other?.['B4']?.t, other?.['B4']?.v], ['s', undefined, 's', '14019919850312001842'])
    deepEqual(other && utils.decode_range(other['!ref'] ?? 'A1').e, { c: 5, r: 4 })
  })

  test('keeps any text, whatever letters it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 5 }), async (texts) => {
        const written = texts.map((text) => `字${text.replace(/[\p{Cc}\ufffe\uffff]/gu, '').toWellFormed()}字`)
        const book = await openBook(await workbookBytes([{ name: 'x', columns: [{ header: 'x', kind: 'text' }], rows: written.map((text) => [text]) }]))
        const found = []
        for await (const row of book.rows(0)) found.push(shownOf(row.cells[0]))
        deepEqual(found.slice(1), written)
      }),
      { numRuns: 20 },
    )
  })
})

test('a .csv we write runs nothing, rounds nothing, and reads back', async () => {
  const pieces: Buffer[] = []
  for await (const piece of writeCsv({ name: 'x', columns, rows })) pieces.push(piece)
  const text = Buffer.concat(pieces).toString()
  match(text, /^\uFEFF姓名,/)
  match(text, /\r\n'=1\+1,"\t14019919850312001842",2020-02-29,12345\.67,3,0\.256\r\n'\+86\|cmd,"\t0012",,-0\.05,,1\r\n$/)
  const found = []
  for await (const row of (await openBook(Buffer.concat(pieces))).rows(0)) found.push(row.cells)
  deepEqual(found[1]?.slice(0, 3), ['=1+1', '14019919850312001842', '2020-02-29'])
  equal(found[2]?.[1], '0012')
})
