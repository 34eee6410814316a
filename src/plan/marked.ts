/** YAML read into plain values, with the place of each value in the file; bounded in size, depth and kind. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { Phrase } from '../kit/say.ts'
import { faultWords } from './words.ts'

const longest = 300_000
const deepest = 24

export type Path = readonly (string | number)[]
export type PlanFault = { readonly file: string; readonly line: number; readonly column: number; readonly says: Phrase }
type Values = Record<string, string>

/** Puts values, and phrases, into both languages of a phrase. */
export const filled = (phrase: Phrase, values: Values, phrases: Readonly<Record<string, Phrase>> = {}): Phrase => {
  const put = (language: 'zh' | 'en'): string => phrase[language].replace(/\{(\w+)\}/g, (slot, key: string) => values[key] ?? phrases[key]?.[language] ?? slot)
  return { zh: put('zh'), en: put('en') }
}

type Mark = { readonly key?: number | undefined; readonly start: number; readonly end: number }

/** A file that has been read: its value, its faults so far, and a way to report more of them at a path. */
export class Marked {
  readonly value: unknown
  readonly faults: PlanFault[] = []
  readonly #marks = new Map<string, Mark>()
  readonly #lines = new LineCounter()
  readonly #file: string
  readonly #text: string

  constructor(text: string, file: string) {
    this.#file = file
    this.#text = text.slice(0, longest)
    this.value = text.length > longest ? this.#failed(0, faultWords.too_long) : this.#read()
  }

  /** Reports a fault at the value of a path, or at the nearest thing around it that stands in the file. */
  report(path: Path, says: Phrase, values: Values = {}): void {
    this.#failed(this.#markOf(path).start, says, values)
  }
  /** Reports a fault at the key of a path. */
  reportKey(path: Path, says: Phrase, values: Values = {}): void {
    const mark = this.#markOf(path)
    this.#failed(mark.key ?? mark.start, says, values)
  }
  /** Reports a fault inside a text value, at a position in that text. */
  reportWithin(path: Path, text: string, position: number, says: Phrase, values: Values = {}): void {
    const { start, end } = this.#markOf(path)
    const found = this.#text.slice(start, end).indexOf(text)
    this.#failed(found < 0 ? start : start + found + position, says, values)
  }

  #markOf(path: Path): Mark {
    for (let length = path.length; length > 0; length--) {
      const mark = this.#marks.get(keyOf(path.slice(0, length)))
      if (mark) return length === path.length ? mark : { start: mark.key ?? mark.start, end: mark.end }
    }
    return { start: 0, end: 0 }
  }

  #failed(offset: number, says: Phrase, values: Values = {}): undefined {
    const { line, col } = this.#lines.linePos(offset)
    const fault = { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1), says: filled(says, values) }
    const same = (f: PlanFault): boolean => f.line === fault.line && f.column === fault.column && f.says.en === fault.says.en
    if (this.faults.length < 200 && !this.faults.some(same)) this.faults.push(fault)
  }

  #read(): unknown {
    try {
      const options = { lineCounter: this.#lines, uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const
      const found = parseDocument(this.#text, options)
      for (const { pos, code, message } of [...found.errors, ...found.warnings])
        this.#failed(pos[0], code === 'TAG_RESOLVE_FAILED' ? faultWords.tag : faultWords.yaml, { message })
      return this.#plain(found.contents, [])
    } catch (error) {
      if (error instanceof RangeError) return this.#failed(0, faultWords.too_deep)
      return this.#failed(0, faultWords.yaml, { message: error instanceof Error ? error.message : String(error) })
    }
  }

  #plain(node: Node | null | undefined, path: Path, key?: number): unknown {
    const [start, , end] = node?.range ?? [key ?? 0, 0, key ?? 0]
    this.#marks.set(keyOf(path), { key, start, end })
    if (!node) return null
    if (path.length > deepest) return this.#failed(start, faultWords.too_deep)
    if (isAlias(node)) return this.#failed(start, faultWords.alias)
    if ('anchor' in node && node.anchor) this.#failed(start, faultWords.alias)
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map((item, at) => this.#plain(item as Node, [...path, at]))
    if (!isMap(node)) return undefined
    const table: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    for (const pair of node.items) {
      const at = (pair.key as Node | null)?.range?.[0] ?? start
      const named = isScalar(pair.key) ? pair.key.value : undefined
      if (typeof named !== 'string' && typeof named !== 'number') this.#failed(at, faultWords.bad_key)
      else if (String(named) === '__proto__') this.#failed(at, faultWords.unknown_key, { key: '__proto__' })
      else if (String(named) in table) this.#failed(at, faultWords.twice, { key: String(named) })
      else table[String(named)] = this.#plain(pair.value as Node | null, [...path, String(named)], at)
    }
    return { ...table }
  }
}

const keyOf = (path: Path): string => path.join('\u0000')
