/** Papers as Word files, for whoever has to add to them: real headings, tables with a head row, the language said. */
import { AlignmentType, Document, Footer, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IParagraphOptions } from 'docx'
import type { Locale } from '../say.ts'
import type { Block, Paper } from './paper.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const tongues: Record<Locale, { value: string; eastAsia: string }> = {
  'zh-Hans': { value: 'zh-CN', eastAsia: 'zh-CN' },
  'zh-Hant': { value: 'zh-TW', eastAsia: 'zh-TW' },
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
}
/** Fonts that every Word has; one that is missing is replaced there. */
const fonts: Record<Locale, string> = { 'zh-Hans': 'Microsoft YaHei', 'zh-Hant': 'Microsoft JhengHei', en: 'Microsoft YaHei' }
const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** The paper as .docx. Papers that go with it follow, each from a new page. A square code stays out: what it is for is said. */
export function wordPaper(paper: Paper): Promise<Buffer> {
  const size = (paper.size ?? 11) * 2
  const font = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: fonts[paper.locale] }
  const heading = (points: number) => ({ run: { size: points, bold: true, color: '1B2524', font }, paragraph: { spacing: { before: 240, after: 120 } } })
  const one = (each: Paper) => ({ children: bodyOf(each), footers: { default: new Footer({ children: [line(each.foot)] }) } })
  return Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: paper.by,
      styles: {
        default: {
          document: { run: { size, font, language: tongues[paper.locale] }, paragraph: { spacing: { after: 120, line: 360 } } },
          heading1: heading(size + 14),
          heading2: heading(size + 6),
          heading3: heading(size + 2),
        },
      },
      sections: [paper, ...(paper.more ?? [])].map(one),
    }),
  )
}

const line = (text: string, options: IParagraphOptions = {}): Paragraph => new Paragraph({ ...options, children: [new TextRun(text)] })

function bodyOf({ title, by, number, blocks, signed }: Paper): (Paragraph | Table)[] {
  return [
    line(by),
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...(number ? [line(number)] : []),
    ...blocks.flatMap(drawn),
    ...(signed ? [signed.by, signed.on].map((text) => line(text, { alignment: AlignmentType.RIGHT, keepLines: true })) : []),
  ]
}

function drawn(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: levels[(block.level ?? 2) - 1] ?? HeadingLevel.HEADING_3, keepNext: true })]
    case 'points':
      return block.items.map((text) => line(text, { bullet: { level: 0 } }))
    case 'pairs':
      return [
        table(
          [3, 7],
          [],
          block.rows.map(({ key, value }) => [key, value]),
        ),
        line(''),
      ]
    case 'table':
      return [table(block.widths, block.numbers, block.rows, block.head), line('')]
    case 'mark':
      return [line(block.says)]
    default:
      return [line(block.text)]
  }
}

/** Widths in twentieths of a point, over the text's width on A4. */
function table(shares: readonly number[], numbers: readonly number[], rows: readonly (readonly string[])[], head?: readonly string[]): Table {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const columnWidths = shares.map((share) => Math.floor((share / all) * 9026))
  const row = (cells: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (text, at) =>
          new TableCell({
            width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [
              new Paragraph({
                children: [new TextRun({ text, bold })],
                ...(numbers.includes(at) ? { alignment: AlignmentType.RIGHT } : {}),
              }),
            ],
          }),
      ),
    })
  return new Table({
    columnWidths,
    width: { size: 9026, type: WidthType.DXA },
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
}
