import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { render } from 'preact-render-to-string'
import { voiceOf } from '../kit/say.ts'
import { AmountRows } from './amounts.tsx'
import { DataTable } from './data-table.tsx'
import { Filters } from './filters.tsx'
import { everyKind } from './gallery/sample.ts'
import { Mixed, OfficialTerm, PersonName } from './mixed.tsx'
import { Pagination } from './pagination.tsx'
import { SummaryList } from './summary-list.tsx'
import { TargetBar } from './target-bar.tsx'
import { VerdictList } from './verdicts.tsx'
import { sure } from '../kit/sure.ts'

const zh = voiceOf('zh-Hans')
const en = voiceOf('en')
const textOf = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim()

describe('a target', () => {
  const said = (reached: number, target: number, missed = false) =>
    render(<TargetBar voice={en} label="Bases" reached={reached} target={target} missed={missed} />)

  test('missed says how many are short, in words, and is hatched', () => {
    assert.equal(textOf(said(24, 40, true)), 'Bases 24 of 40 · missed · 16 short')
    assert.equal(textOf(render(<TargetBar voice={zh} label="基地" reached={24} target={40} missed />)), '基地 24 / 40 · 未完成 · 差16')
    assert.match(said(24, 40, true), /tx-bar__missed/)
  })
  test('still running is not called missed, nor drawn so', () => {
    assert.equal(textOf(said(24, 40)), 'Bases 24 of 40 · 16 to go')
    assert.doesNotMatch(said(24, 40), /missed/)
  })
  test('reached is never missed, and more than reached shows the goal within the bar', () => {
    assert.equal(textOf(said(1376, 1000, true)), 'Bases 1,376 of 1,000 · 376 over')
    assert.match(said(142, 100), /tx-bar__goal" d="M423 /)
    assert.equal(textOf(said(40, 40, true)), 'Bases 40 of 40 · reached')
  })
  test('of nought is no division by nought', () => assert.doesNotMatch(said(0, 0), /NaN|Infinity/))
})

test('a table stays a table however it is laid out, with real labels for the eye', () => {
  const html = render(
    <DataTable
      caption="C"
      rows={[{ n: '1' }]}
      columns={[
        { head: 'Name', names: true, cell: () => 'A' },
        { head: 'Amount', numeric: true, cell: (row) => row.n },
      ]}
    />,
  )
  for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) assert.match(html, new RegExp(`role="${role}"`))
  assert.match(html, /<th scope="row"/)
  assert.match(html, /<span class="tx-cell-label" aria-hidden="true">Amount<\/span>/)
})

test('an award adds up to its total', () => {
  const rows = [1_000_000n, 1_000_050n].map((amount_fen) => ({ item: 'I', basis: 'B', amount_fen }))
  assert.match(render(<AmountRows voice={zh} caption="C" rows={rows} />), /<tfoot.*20,000\.50元/)
})

test('a condition not known yet says because of what', () => {
  const html = render(<VerdictList voice={en} verdicts={[{ condition: 'C', verdict: 'unknown', why: 'the Bureau’s answer.', proof: 'a letter.' }]} />)
  assert.equal(textOf(html), 'CNot known yetStill to be known: the Bureau’s answer.What would show it: a letter.')
})

test('Chinese on an English page carries its language, and a name its pinyin', () => {
  assert.equal(render(<Mixed voice={en} text="No. 3 示例街" />), 'No. 3 <span lang="zh-Hans">示例街</span>')
  assert.equal(render(<Mixed voice={zh} text="示例街" />), '示例街')
  assert.equal(render(<PersonName voice={en} name="示例甲" pinyin="Shili Jia" />), 'Shili Jia <span lang="zh-Hans">示例甲</span>')
  assert.equal(render(<PersonName voice={voiceOf('zh-Hant')} name="张示例" />), '<span lang="zh-Hans">张示例</span>')
  assert.equal(render(<OfficialTerm voice={en} term={{ zh: '残疾人证', en: 'certificate' }} />), 'certificate <span lang="zh-Hans">残疾人证</span>')
})

test('a change link tells a screen reader what it changes', () => {
  assert.match(render(<SummaryList voice={en} rows={[{ key: 'Trade', value: 'Shop', change: '/c' }]} />), /Change<span class="govuk-visually-hidden"> Trade/)
})

test('a list of one page has no pages to turn', () => {
  assert.equal(render(<Pagination voice={zh} />), '')
  assert.match(render(<Pagination voice={zh} next="/n" />), /rel="next"/)
})

test('filters stay as chosen, in the address, and can be cleared', () => {
  const html = render(<Filters voice={en} action="/list" form={{ district: sure(everyKind['district']) }} typed={{ district: 'd2' }} />)
  assert.match(html, /method="get" action="\/list" role="search"/)
  assert.match(html, /<option value="d2" selected/)
  assert.match(html, /<a class="govuk-link" href="\/list">Clear filters/)
  assert.doesNotMatch(render(<Filters voice={en} action="/list" form={{ district: sure(everyKind['district']) }} />), /Clear/)
})
