/** Mangles plan files: what a slip of the hand, or a hostile one, makes of them. The same seed makes the same file. */
import { parse, stringify } from 'yaml'

type Random = () => number
/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
type Place = { readonly table: Record<string, unknown> | unknown[]; readonly key: string | number }
function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push({ table: value as Place['table'], key })
    placesIn((value as Record<string | number, unknown>)[key], found)
  }
  return found
}
const nest = (depth: number): unknown => (depth === 0 ? 1 : { any_of: [nest(depth - 1)] })
const others = (): unknown[] => [
  null, true, -1, 1e300, 0.1, Number.NaN, '', 'constructor', '__proto__', 'x'.repeat(3000), [], {}, [[]], nest(40), '2026-02-30', '9999 working days', 'person.age', '140100',
] // prettier-ignore
const broken = (text: string, random: Random): string => {
  const at = Math.floor(random() * (text.length + 1))
  const ways = [
    () => text.slice(0, at),
    () => `${text.slice(0, at)}(${text.slice(at)}`,
    () => `${text} && `,
    () => `${text} + ${text} * 99999999999999999999`,
    () => `dyn(${text})`,
    () => `${'('.repeat(500)}${text}`,
    () => text.replaceAll('.', '..'),
    () => text.replace(/[a-z]/, 'é'),
    () => `${text} == ${text}`,
  ]
  return pick(ways, random)()
}
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T

const parsed = new Map<string, unknown>()
/** One to four things done to a file: a key taken away, renamed or doubled; a value of another kind; an expression broken; a line dropped or split by a sign. */
export function mangled(text: string, random: Random): string {
  if (!parsed.has(text)) parsed.set(text, parse(text))
  const value: unknown = structuredClone(parsed.get(text))
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const places = placesIn(value)
    if (places.length === 0) break
    const { table, key } = pick(places, random)
    const at = table as Record<string | number, unknown>
    const way = Math.floor(random() * 5)
    if (way === 0 && !Array.isArray(table)) delete at[key]
    else if (way === 1 && !Array.isArray(table)) {
      at[`${String(key)}${pick(['s', '_x', '', ' ', 'é'], random)}`] = at[key]
      delete at[key]
    } else if (way === 2) at[key] = pick(others(), random)
    else if (way === 3) {
      const other = pick(places, random)
      at[key] = structuredClone((other.table as Record<string | number, unknown>)[other.key])
    } else at[key] = typeof at[key] === 'string' ? broken(at[key], random) : [at[key]]
  }
  const written = stringify(value, { aliasDuplicateObjects: false })
  if (random() > 0.25) return written
  const lines = written.split('\n')
  const line = Math.floor(random() * lines.length)
  const sign = pick(['[', '}', ': ', '&a ', '*a ', '!!set ', '"', '\t', '|', '\u0000', '，', '---\n', '<<: *a'], random)
  lines.splice(line, Math.floor(random() * 3), `${(lines[line] ?? '').slice(0, 6)}${sign}${(lines[line] ?? '').slice(6)}`)
  return lines.join('\n')
}
