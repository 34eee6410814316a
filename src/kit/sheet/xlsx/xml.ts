/** As much XML as a workbook's parts need: elements cut out of a stream, attributes, texts. Entities of a file's own are never expanded. */
import { Refusal } from '../../refusal.ts'
import { sheetWords } from '../words.ts'

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const letter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Text with its character references resolved, and Excel's own `_x000D_` escapes. */
export function plainText(xml: string): string {
  const text = xml.includes('&')
    ? xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
        hex ? letter(Number.parseInt(hex, 16)) : decimal ? letter(Number(decimal)) : (named[name ?? ''] ?? whole),
      )
    : xml
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
}

/** An attribute of a tag's text, whatever quotes it stands in. */
export const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found ? plainText(found[1] ?? found[2] ?? '') : undefined
}

/** The words of a string item: its runs joined, the reading aids of Japanese left out. */
export function wordsOf(xml: string): string {
  const bare = xml.includes('rPh') ? xml.replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, '') : xml
  let words = ''
  for (const [, text = ''] of bare.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)) words += text
  return plainText(words)
}

/** No single element of an honest workbook is longer. */
const longest = 32 * 1024 * 1024

/** The elements of a name, each as its whole text, cut out of a stream of bytes as it comes. They must not nest. */
export async function* elements(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  const opening = new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])[^>]*>`, 'g')
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const found: string[] = []
    let done = 0
    let unfinished: number | undefined
    opening.lastIndex = 0
    for (let open = opening.exec(rest); open; open = opening.exec(rest)) {
      let end = opening.lastIndex
      if (!open[0].endsWith('/>')) {
        const close = `</${open[1] ?? ''}${name}>`
        const closes = rest.indexOf(close, end)
        if (closes < 0) {
          unfinished = open.index
          break
        }
        end = closes + close.length
      }
      found.push(rest.slice(open.index, end))
      done = end
      opening.lastIndex = end
    }
    if (found.length > 0) yield found
    // an element begins at a `<`, perhaps the last one seen
    rest = rest.slice(unfinished ?? Math.max(done, rest.lastIndexOf('<')))
    if (rest.length > longest) throw new Refusal(422, sheetWords.bomb)
  }
}
