/** What a workbook says of itself: its sheets, its number formats, its strings, the day its calendar begins. */
import { Refusal } from '../../refusal.ts'
import { kindOfBuiltIn, kindOfFormat, type NumberKind } from '../cell.ts'
import { sheetWords } from '../words.ts'
import { attribute, elements, wordsOf } from './xml.ts'
import { partsOf, textOf, unpacked, type Part } from './zip.ts'

export type Workbook = {
  readonly bytes: Buffer
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: Part }[]
  readonly since1904: boolean
  readonly kinds: readonly NumberKind[]
  readonly strings: Part | undefined
}

const mostOfStrings = 256 * 1024 * 1024

/** Opens a workbook without reading its sheets. Refuses macros, passwords and what is no workbook. */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = partsOf(bytes)
  const part = (name: string): Part | undefined => parts.get(name.toLowerCase())
  if ([...parts.keys()].some((name) => name.endsWith('vbaproject.bin'))) throw new Refusal(422, sheetWords.macros)
  const book = part('xl/workbook.xml')
  if (!book) throw new Refusal(415, sheetWords.unknown)
  const [xml, links, styles] = await Promise.all(
    [book, part('xl/_rels/workbook.xml.rels'), part('xl/styles.xml')].map((one) => (one ? textOf(bytes, one) : '')),
  )
  const targets = new Map(
    [...(links ?? '').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '']),
  )
  const place = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
  const sheets = [...(xml ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const at = part(place(targets.get(/\s(?:\w+:)id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '') ?? ''))
    const name = attribute(tag, 'name') ?? ''
    // a sheet that is only a chart has no rows
    return at && at.name.includes('worksheets/') ? [{ name, hidden: /\sstate\s*=\s*["'](?:veryH|h)idden/.test(tag), part: at }] : []
  })
  if (sheets.length === 0) throw new Refusal(422, sheetWords.broken)
  const strings = [...targets.values()].find((target) => /sharedStrings\.xml$/i.test(target))
  const since1904 = /<(?:\w+:)?workbookPr\s[^>]*date1904\s*=\s*["'](?:1|true)/.test(xml ?? '')
  return { bytes, sheets, since1904, kinds: kindsOf(styles ?? ''), strings: strings === undefined ? undefined : part(place(strings)) }
}

function kindsOf(styles: string): NumberKind[] {
  const own = new Map<number, NumberKind>()
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g))
    own.set(Number(attribute(tag, 'numFmtId')), kindOfFormat(attribute(tag, 'formatCode') ?? ''))
  const formats = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  return [...formats.matchAll(/<(?:\w+:)?xf(?=[\s/>])[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return own.get(id) ?? kindOfBuiltIn(id)
  })
}

/** The strings that cells point to. */
export async function stringsOf({ bytes, strings }: Workbook): Promise<string[]> {
  const all: string[] = []
  if (strings) for await (const items of elements(unpacked(bytes, strings, mostOfStrings), 'si')) for (const item of items) all.push(wordsOf(item))
  return all
}
