/** Finds townships by what a file calls them. */
import { toSimplified } from '../../kit/hans.ts'

export type Place = { readonly code: string; readonly name_zh: string; readonly level: string; readonly parent: string | null }
export type Places = {
  /** the code of a township, or undefined; `district` helps where two are called alike */
  readonly find: (text: string, district: string) => string | undefined
}

const plain = (name: string): string => toSimplified(name.normalize('NFKC')).replace(/\s/g, '')
const short = (name: string): string => name.replace(/(街道办事处|街道办|办事处|街道|镇|乡|区|县|市)$/, '')

/** Names and codes of an area's divisions. */
export function placesOf(divisions: readonly Place[]): Places {
  const districts = new Map<string, string>()
  const townships = new Map<string, string[]>()
  const codes = new Set<string>()
  for (const { code, name_zh, level } of divisions) {
    const name = plain(name_zh)
    if (level === 'district') for (const way of [name, short(name)]) districts.set(way, code)
    if (level !== 'township') continue
    codes.add(code)
    for (const way of new Set([name, short(name)])) townships.set(way, [...(townships.get(way) ?? []), code])
  }
  return {
    find: (text, district) => {
      const name = plain(text)
      if (/^\d{9}(\d{3})?$/.test(name)) return codes.has(name.slice(0, 9)) ? name.slice(0, 9) : undefined
      const known = districts.get(plain(district)) ?? districts.get(short(plain(district))) ?? ''
      const [, first = '', rest = name] = /^(?:.*?市(?=.))?(.{1,6}?[区县市])(.+)$/.exec(name) ?? []
      for (const [way, within] of [
        [name, known],
        [rest, districts.get(first) ?? known],
      ] as const) {
        const found = (townships.get(way) ?? townships.get(short(way)) ?? []).filter((code) => code.startsWith(within))
        if (found.length === 1) return found[0]
      }
      return undefined
    },
  }
}
