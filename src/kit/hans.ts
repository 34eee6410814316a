/** Traditional Chinese folded into Simplified, for comparing what people type. The dictionary is large, so it is opened at the first wish for it. */
import { createRequire } from 'node:module'

type Converter = (text: string) => string
let convert: Converter | undefined
const done = new Map<string, string>()

/** 萬柏林區 → 万柏林区. A text without Traditional letters stays as it is. */
export function toSimplified(text: string): string {
  const known = done.get(text)
  if (known !== undefined) return known
  convert ??= (createRequire(import.meta.url)('opencc-js') as { Converter: (options: { from: string; to: string }) => Converter }).Converter({
    from: 't',
    to: 'cn',
  })
  const simplified = convert(text)
  if (done.size < 20_000) done.set(text, simplified)
  return simplified
}
