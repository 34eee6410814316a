import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unzip } from '../../../test/unzip.ts'
import type { Paper } from './paper.ts'
import { wordPaper } from './word.ts'

const paper: Paper = {
  locale: 'zh-Hans',
  title: '决定书',
  by: '太原市残疾人联合会',
  number: '2026-0107-00012',
  foot: '核对：http://127.0.0.1/',
  blocks: [
    { kind: 'lead', text: '同意。' },
    { kind: 'pairs', rows: [{ key: '项目', value: '扶持 <w:p/> & “引号”' }] },
    { kind: 'heading', text: '金额' },
    { kind: 'table', head: ['项', '元'], widths: [3, 1], numbers: [1], rows: [['市级补贴', '10,000']] },
    { kind: 'points', items: ['一', '二'] },
  ],
  signed: { by: '太原市残疾人联合会', on: '2026年3月2日' },
}
/** The order in which ECMA-376 wants the properties of runs, paragraphs, tables and cells. */
const orders: Record<string, string> = {
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike color spacing w kern position sz szCs highlight u effect bdr shd vertAlign rtl cs em lang',
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs spacing ind contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl rPr sectPr',
  tblPr: 'tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  tbl: 'tblPr tblGrid tr',
}

/** Elements whose children stand in another order than the standard's; a tag left open is one too. */
function disordered(xml: string): string[] {
  const open: { name: string; children: string[] }[] = []
  const faults: string[] = []
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/)?w:(\w+)[^<>]*?(\/)?>/g)) {
    if (close) {
      const done = open.pop()
      const order = orders[name]?.split(' ')
      if (done?.name !== name) faults.push(`${name} closes ${done?.name}`)
      const places = order ? (done?.children ?? []).map((child) => order.indexOf(child)) : []
      if (places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0))) faults.push(`${name}: ${done?.children.join(' ')}`)
    } else {
      open.at(-1)?.children.push(name)
      if (!empty) open.push({ name, children: [] })
    }
  }
  return [...faults, ...open.map(({ name }) => `${name} is open`)]
}

describe('a paper for Word', () => {
  test('has real headings, a table with a head row, its language, and text that stays text', async () => {
    const parts = unzip(await wordPaper(paper))
    const document = parts.get('word/document.xml') ?? ''
    match(document, /<w:pStyle w:val="Heading1"\/>.*?决定书/)
    match(document, /<w:pStyle w:val="Heading2"\/>.*?金额/)
    equal([...document.matchAll(/<w:tblHeader\/>/g)].length, 1)
    match(document, /<w:tblHeader\/>.*?项.*?元.*?<\/w:tr>/)
    match(document, /&lt;w:p\/&gt; &amp; “引号”/)
    match(parts.get('word/styles.xml') ?? '', /<w:docDefaults>.*<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/>.*<\/w:docDefaults>/)
    match(parts.get('docProps/core.xml') ?? '', /决定书/)
    doesNotMatch(document, /undefined|\[object/)
    match([...parts].find(([name]) => /footer/.test(name) && !name.includes('rels'))?.[1] ?? '', /核对/)
  })
  test('keeps the order of elements that the standard wants, in each language and with papers to other readers', async () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const parts = unzip(await wordPaper({ ...paper, locale, size: 18, more: [paper] }))
      for (const [name, xml] of parts) if (/^word\/[\w]+\.xml$/.test(name)) deepEqual(disordered(xml), [], name)
      equal([...(parts.get('word/document.xml') ?? '').matchAll(/<w:sectPr/g)].length, 2)
    }
    equal(disordered('<w:rPr><w:sz/><w:b/></w:rPr>').length, 1, 'the check bites')
  })
})
