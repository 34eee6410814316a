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
  const hant = convert(text)
  if (done.size < 20_000) done.set(text, hant)
  return hant
}

function open(): Converter {
  const opencc = createRequire(import.meta.url)('opencc-js') as {
    Converter: (options: { from: string; to: string }) => Converter
  }
  return opencc.Converter({ from: 'cn', to: 'tw' })
}
