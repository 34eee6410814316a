/** The fonts of printed papers: one comes with the program; Noto CJK, which has the rare letters of names, where it is installed. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create } from 'fontkitten'
import type { Locale } from '../say.ts'

const carried = dirname(createRequire(import.meta.url).resolve('source-han-sans-cn/package.json'))
const installed = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk'].find((folder) => existsSync(join(folder, 'NotoSansCJK-Regular.ttc')))

export const fontFolders: readonly string[] = installed ? [carried, installed] : [carried]

/** Families in the order they are tried. The letters of Taiwan and Hong Kong are drawn as they are written there, where Noto CJK is. */
export const familiesFor = (locale: Locale): readonly string[] =>
  locale === 'zh-Hant' ? ['Noto Sans CJK TC', 'Source Han Sans CN'] : ['Source Han Sans CN', 'Noto Sans CJK SC']

type Font = { readonly hasGlyphForCodePoint: (point: number) => boolean }
let fonts: readonly Font[] | undefined

function opened(): readonly Font[] {
  const files = [join(carried, 'SourceHanSansCN-Regular.otf'), ...(installed ? [join(installed, 'NotoSansCJK-Regular.ttc')] : [])]
  return files.flatMap((file): readonly Font[] => {
    const font = create(readFileSync(file))
    return 'fonts' in font ? font.fonts.slice(0, 1) : [font]
  })
}

/** The letters of a text that no font here can draw, each once; a paper with such a name must not be printed unseen. */
export function lettersWithoutFont(text: string): readonly string[] {
  fonts ??= opened()
  const all = fonts
  return [...new Set(text)].filter((letter) => !/\s/u.test(letter) && !all.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)))
}
