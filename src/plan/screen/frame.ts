/** The facts of a person as one row of numbers. A frame says which facts such rows hold; every other fact is absent. */
import type { Day } from '../../kit/day.ts'
import { sure } from '../../kit/sure.ts'
import { factPaths, type Facts } from '../facts.ts'
import { dayText, packedDay } from './days.ts'

/** One person's facts; NaN where a fact is absent. */
export type Row = Float64Array

export class Frame {
  readonly paths: readonly string[]
  readonly #slots: ReadonlyMap<string, number>
  readonly #ids = new Map<string, number>()
  readonly #texts: string[] = []

  /** Throws RangeError on what is no fact, or one worked out from others. */
  constructor(paths: readonly string[]) {
    for (const path of paths)
      if (!factPaths.has(path) || factPaths.get(path)?.derived || path === 'history.had') throw new RangeError(`${path} is no fact that a row can hold`)
    this.paths = paths
    this.#slots = new Map(paths.map((path, slot) => [path, slot]))
  }
  slotOf(path: string): number | undefined {
    return this.#slots.get(path)
  }
  /** A text as the number that stands for it in rows of this frame. */
  idOf(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    this.#ids.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }
  textOf(id: number): string {
    return sure(this.#texts[id])
  }
  blank(): Row {
    return new Float64Array(this.paths.length).fill(Number.NaN)
  }
  /** What puts a value of that fact into a row; a null is absent. */
  putter(path: string): (row: Row, value: unknown) => void {
    const slot = sure(this.#slots.get(path))
    const { kind } = sure(factPaths.get(path))
    const code = (value: unknown): number => {
      if (kind === 'day') return packedDay(value as Day)
      if (kind === 'text' || kind === 'choice') return this.idOf(value as string)
      const number = Number(value)
      // beyond this a number in a row would no longer be exact
      if (Math.abs(number) > Number.MAX_SAFE_INTEGER) throw new RangeError('too great for a row')
      return (kind === 'percent' || kind === 'number') && number < 1e-6 ? Number(number.toFixed(20)) : number
    }
    return (row, value) => {
      row[slot] = value === undefined || value === null ? Number.NaN : code(value)
    }
  }
  /** Puts all facts of a case that the frame has into a row. */
  put(row: Row, facts: Facts): void {
    for (const path of this.paths) this.putter(path)(row, valueAt(facts, path))
  }
  /** The facts of a row, as a plan reads them. */
  factsOf(row: Row): Facts {
    const facts: Record<string, Record<string, unknown>> = {}
    this.paths.forEach((path, slot) => {
      const code = sure(row[slot])
      if (Number.isNaN(code)) return
      const keys = path.split('.')
      const key = sure(keys.pop())
      let group = (facts[sure(keys[0])] ??= {})
      for (const inner of keys.slice(1)) group = (group[inner] ??= {}) as Record<string, unknown>
      group[key] = this.#written(path, code)
    })
    return facts
  }
  #written(path: string, code: number): unknown {
    const { kind } = sure(factPaths.get(path))
    if (kind === 'day') return dayText(code)
    if (kind === 'text' || kind === 'choice') return this.textOf(code)
    return kind === 'money' ? BigInt(code) : kind === 'yes_no' ? code === 1 : code
  }
}
const valueAt = (facts: Facts, path: string): unknown => path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], facts)
