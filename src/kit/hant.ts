/** Traditional Chinese derived from Simplified. The dictionary is large, so it is opened at the first wish for it. */
import { createRequire } from 'node:module'

type Converter = (text: string) => string
let convert: Converter | undefined
const done = new Map<string, string>()

/** Simplified → Traditional (characters as used in Taiwan's standard, no change of terms: mainland legal terms stay). */
export function toHant(text: string): string {
  const known = done.get(text)
  if (known !== undefined) return known
  convert ??= open()
  // a lone 签 is a signature here (簽), where the dictionary sees a slip of bamboo (籤)
  const hant = convert(text).replace(/(?<![標書抽竹牙])籤/g, '簽')
  if (done.size < 20_000) done.set(text, hant)
  return hant
}

function open(): Converter {
  const opencc = createRequire(import.meta.url)('opencc-js') as {
    Converter: (options: { from: string; to: string }) => Converter
  }
  return opencc.Converter({ from: 'cn', to: 'tw' })
}
