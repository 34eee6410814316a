/** Prints papers as PDF: letters stay whole, the text can be read aloud (PDF/UA-1). */
import { resolve } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { encode } from 'uqr'
import { Refusal } from '../refusal.ts'
import { phrases, type Locale } from '../say.ts'
import { familiesFor, fontFolders, lettersWithoutFont } from './fonts.ts'
import type { Paper } from './paper.ts'

const words = phrases({
  no_font: {
    zh: '这台机器没有能印“{letters}”的字体，所以没有打印。请管理员安装 Noto CJK 字体（Debian 软件包 fonts-noto-cjk）后再试。',
    en: 'No font on this machine can print “{letters}”, so nothing was printed. Ask the administrator to install Noto CJK (Debian package fonts-noto-cjk), then try again.',
  },
})

const tongues: Record<Locale, { lang: string; region: string }> = {
  'zh-Hans': { lang: 'zh', region: 'cn' },
  'zh-Hant': { lang: 'zh', region: 'tw' },
  en: { lang: 'en', region: 'gb' },
}

let compiler: NodeCompiler | undefined
let printed = 0

/** The paper as PDF/UA-1. Refuses (422) a text with letters that no font here has. Data go in as data, never as source. */
export function printPaper(paper: Paper): Buffer {
  const missing = lettersWithoutFont(textOf(paper).join(''))
  if (missing.length > 0) throw new Refusal(422, words.no_font, { letters: missing.join('') })
  compiler ??= NodeCompiler.create({ workspace: resolve('print'), fontArgs: [{ fontPaths: [...fontFolders] }] })
  const pdf = compiler.pdf({ mainFilePath: resolve('print/paper.typ'), inputs: { paper: JSON.stringify(dataOf(paper)) } }, { pdfStandard: 'ua-1' })
  printed += 1
  if (printed % 50 === 0) compiler.evictCache(10)
  return pdf
}

/** A paper and those printed with it, each with its tongue and fonts. */
const dataOf = (paper: Paper): Readonly<Record<string, unknown>> => ({
  ...paper,
  ...tongues[paper.locale],
  fonts: familiesFor(paper.locale),
  size: paper.size ?? 11,
  number: paper.number ?? null,
  signed: paper.signed ?? null,
  more: (paper.more ?? []).map(dataOf),
})

/** Every text of a value, however deep; pictures are no text. */
function textOf(value: unknown, key = ''): string[] {
  if (key === 'svg') return []
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([inner, one]) => textOf(one, inner)) : []
}

/** A square code (QR, medium correction) as an SVG picture, with the quiet margin that readers want. */
export function squareCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="M0 0h${size}v${size}h-${size}z" fill="#fff"/><path d="${squares.join('')}"/></svg>`
}
