import { equal, match, ok, throws } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Refusal } from '../refusal.ts'
import type { Paper } from './paper.ts'
import { printPaper, squareCode } from './press.ts'

const paper: Paper = {
  locale: 'zh-Hans',
  title: '决定书',
  by: '太原市残疾人联合会',
  number: '2026-0107-00012',
  foot: '核对：http://127.0.0.1/',
  blocks: [
    { kind: 'lead', text: '同意。' },
    { kind: 'pairs', rows: [{ key: '项目', value: '自主创业扶持 #show[注入]' }] },
    { kind: 'table', head: ['项', '元'], widths: [3, 1], numbers: [1], rows: [['市级补贴', '10,000']] },
    { kind: 'points', items: ['一', '二'] },
    { kind: 'mark', svg: squareCode('https://example.org/'), alt: '核对用的二维码', says: '扫码核对' },
  ],
  signed: { by: '太原市残疾人联合会', on: '2026年3月2日' },
}

describe('a printed paper', () => {
  test('is a tagged PDF/UA with its title and language, and data never become commands', () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const pdf = printPaper({ ...paper, locale }).toString('latin1')
      match(pdf, /^%PDF-1\.7/)
      match(pdf, /pdfuaid:part>1</)
      match(pdf, /\/Marked true/)
      ok(pdf.includes(`/Lang (${locale === 'en' ? 'en-GB' : 'zh-' + (locale === 'zh-Hans' ? 'CN' : 'TW')})`), locale)
    }
  })
  test('goes with papers to other readers as one file, each on pages of its own and in its own language', () => {
    const pages = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length
    equal(pages(printPaper(paper)), 1)
    const together = printPaper({ ...paper, more: [{ ...paper, locale: 'en', size: 18 }, paper] })
    equal(pages(together), 3)
    match(together.toString('latin1'), /pdfuaid:part>1<[\s\S]*|\/Lang \(en-GB\)/)
  })
  test('is not printed when a letter has no font, and the sentence names the letter', () => {
    const asked = () => printPaper({ ...paper, title: `${String.fromCodePoint(0xe123)}决定` })
    throws(asked, (error: unknown) => error instanceof Refusal && error.status === 422 && String(error.values?.['letters']) === String.fromCodePoint(0xe123))
  })
})

test('a square code is square, and longer text makes a finer one', () => {
  const side = (svg: string) => Number(/viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.[1])
  equal(side(squareCode('a')), 29)
  ok(side(squareCode('a'.repeat(200))) > 40)
})
