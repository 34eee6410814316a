import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { CFB } from '@e965/xlsx'
import { Refusal } from '../refusal.ts'
import { openBook } from './book.ts'
import { isBad, type SheetRow } from './cell.ts'
import { findTable, tableRows } from './table.ts'
import { sheetWords } from './words.ts'
import { zipped } from './write/zip.ts'

const fixture = (name: string): Buffer => readFileSync(`test/sheets/${name}`)
const known = (header: string): boolean => /姓名|证号|手机|电话|日期/.test(header)
const all = async (rows: AsyncIterable<SheetRow>): Promise<SheetRow[]> => {
  const found: SheetRow[] = []
  for await (const row of rows) found.push(row)
  return found
}
const refused = (bytes: Buffer, why: keyof typeof sheetWords) =>
  rejects(
    async () => {
      const book = await openBook(bytes)
      await all(book.rows(0))
    },
    (error) => error instanceof Refusal && error.phrase === sheetWords[why],
  )
const archive = async (parts: Record<string, Iterable<string>>): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of zipped(Object.entries(parts).map(([name, text]) => ({ name, text })))) pieces.push(piece)
  return Buffer.concat(pieces)
}
const bare = {
  'xl/workbook.xml': ['<workbook><sheets><sheet name="一" r:id="r1"/></sheets></workbook>'],
  'xl/_rels/workbook.xml.rels': [
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="sharedStrings.xml"/></Relationships>',
  ],
}

describe('a spreadsheet', () => {
  const lost = { bad: 'lost_digits' as const, shown: '1.40199e+17' }
  const expected = [
    ['1', '丁一', '14019919850312001842', '', '13812345678', '0351-7654321', '2020-01-01', '25%'],
    ['2', '马㛃', lost, '', '13812345679', '', '2019-12-31', '100%'],
    ['3', '欧阳三', '１４０１９９１９８５０３１２００３４４２', '', '13812345670', '', '2020年3月5日', '50%'],
    ['4', '买买提·四', '14019919850312004242', '', { bad: 'error_value', shown: '#N/A' }, '', '1950-05-05', '33.3%'],
  ]
  for (const name of [
    'openpyxl.xlsx',
    'xlsxwriter.xlsx',
    'since-1904.xlsx',
    'libreoffice.xlsx',
    'libreoffice.xls',
    'wps.et',
    'sheetjs.xlsx',
    'sheetjs.xml.xls',
  ])
    test(`means the same whoever wrote it: ${name}`, async () => {
      const book = await openBook(fixture(name))
      deepEqual(
        book.sheets.map(({ name: title, hidden }) => [title, hidden]),
        [
          ['名单', false],
          ['说明', false],
          ['字典', true],
        ],
      )
      const { columns, header_row, sample } = await findTable(book, 0, known)
      deepEqual(
        columns.map(({ header }) => header),
        ['序号', '姓名', '残疾人证号', '联系方式 手机', '联系方式 固定电话', '发证日期', '就业比例（%）'],
      )
      equal(sample[0]?.number, 5)
      const rows = await all(tableRows(book, 0, header_row))
      deepEqual(
        rows.map(({ number }) => number),
        [5, 6, 7, 8, 70],
      )
      for (const [i, cells] of expected.entries()) deepEqual(rows[i]?.cells, cells, name)
    })

  for (const name of ['libreoffice.csv', 'gb18030.csv', 'page.xls'])
    test(`keeps its letters and its whole numbers as text: ${name}`, async () => {
      const book = await openBook(fixture(name))
      const { header_row } = await findTable(book, 0, known)
      const rows = await all(tableRows(book, 0, header_row))
      deepEqual(
        rows.slice(0, 4).map(({ cells }) => cells[1]),
        ['丁一', '马㛃', '欧阳三', '买买提·四'],
      )
      equal(rows[0]?.cells[2], '14019919850312001842')
      equal(isBad(rows[1]?.cells[2]), true)
    })

  test('by hucre reads as it was written', async () => {
    const rows = await all((await openBook(fixture('hucre.xlsx'))).rows(0))
    deepEqual(rows[4]?.cells.slice(1, 7), ['丁一', '14019919850312001842', '', '13812345678', '0351-7654321', '2020-01-01'])
  })

  test('that cannot be read is refused with a sentence', async () => {
    await refused(Buffer.alloc(0), 'empty')
    await refused(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'unknown')
    await refused(fixture('openpyxl.xlsx').subarray(0, 4000), 'broken')
    await refused(fixture('libreoffice.xls').subarray(0, 4000), 'broken')
    await refused(await archive({ 'word/document.xml': ['<w/>'] }), 'unknown')
    await refused(await archive({ ...bare, 'xl/worksheets/sheet1.xml': ['<worksheet/>'], 'xl/vbaProject.bin': ['x'] }), 'macros')
    const locked = CFB.utils.cfb_new()
    CFB.utils.cfb_add(locked, '/EncryptedPackage', Buffer.alloc(64))
    await refused(CFB.write(locked, { type: 'buffer' }) as Buffer, 'encrypted')
    await refused(Buffer.concat([Buffer.from('姓名,证号\n'), Buffer.from([0xff, 0xff, 0x80, 0xff, 0x0a])]), 'encoding')
  })

  test('with a sheet cut off in the middle says so, and is not taken for a short one', async () => {
    const whole = fixture('openpyxl.xlsx')
    const at = whole.indexOf('PK\x01\x02')
    const cut = Buffer.from(whole)
    cut.fill(0, at - 900, at - 700)
    await rejects(async () => all((await openBook(cut)).rows(0)), Refusal)
  })

  test('that unpacks to gigabytes is given up early', async () => {
    const spaces = ' '.repeat(1024 * 1024)
    const bomb = await archive({ ...bare, 'xl/styles.xml': Array.from({ length: 20 }, () => spaces) })
    ok(bomb.length < 200 * 1024)
    await refused(bomb, 'bomb')
  })

  test('with a million blank rows has no row', async () => {
    function* blanks(): Generator<string> {
      yield '<worksheet><sheetData>'
      for (let n = 1; n <= 1_000_000; n += 1000) yield `<row r="${n}"><c r="A${n}" s="1"/></row>`.repeat(1000)
      yield '</sheetData></worksheet>'
    }
    const book = await openBook(await archive({ ...bare, 'xl/worksheets/sheet1.xml': blanks() }))
    deepEqual(await all(book.rows(0)), [])
    await rejects(findTable(book, 0, known), (error) => error instanceof Refusal && error.phrase === sheetWords.no_table)
  })

  test('is read no faster than its reader takes it', async () => {
    let written = 0
    function* many(): Generator<string> {
      yield '<worksheet><sheetData>'
      for (let n = 1; n <= 20_000; n += 1) yield `<row r="${n}">${`<c t="inlineStr"><is><t>${'字'.repeat(40)}${(written += 1)}</t></is></c>`.repeat(20)}</row>`
      yield '</sheetData></worksheet>'
    }
    const book = await openBook(await archive({ ...bare, 'xl/worksheets/sheet1.xml': many() }))
    const before = process.memoryUsage.rss()
    let [n, most] = [0, 0]
    for await (const row of book.rows(0)) {
      n = row.number
      if (n % 2000 !== 0) continue
      await new Promise((resolve) => setTimeout(resolve, 20))
      most = Math.max(most, process.memoryUsage.rss() - before)
    }
    equal(n, 20_000)
    ok(most < 120 * 1024 * 1024, `${Math.round(most / 1024 / 1024)} MB`)
  })
})
