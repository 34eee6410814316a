/** Finds figures and conditions that are worked out from themselves: nobody could ever say what they come to. */
import { factPaths, listItems } from './facts.ts'
import type { Linker } from './linker.ts'
import { expression, figure } from './piece.ts'
import { has, listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { measure, parameter } from './shape/figures.ts'
import { condition } from './shape/eligibility.ts'
import { test } from './shape/test.ts'
import { walk } from './walk.ts'
import { faultWords } from './words.ts'

const shapes = { parameters: parameter, measures: measure, conditions: condition } as const
type Table = keyof typeof shapes

export function linkRounds({ marked, plan }: Linker): void {
  const links = new Map<string, ReadonlySet<string>>()
  for (const table of Object.keys(shapes) as Table[])
    for (const [name, raw] of Object.entries(tableIn(plan, table))) links.set(`${table}.${name}`, neededBy(plan, table, raw))
  for (const from of links.keys()) {
    const way = wayBack(links, from)
    if (way) marked.reportKey(from.split('.'), faultWords.round, { way: [...way, from].map((each) => each.slice(each.indexOf('.') + 1)).join(' → ') })
  }
}

/** True when a fact is text or a choice: what it is compared with is a word, and no figure. */
function isWord(path: string): boolean {
  const found = path.startsWith('each.') ? [...listItems.values()].map((facts) => facts[path.slice(5)]) : [factPaths.get(path)]
  return found.some((fact) => fact?.kind === 'text' || fact?.kind === 'choice')
}

/** The parameters, measures and conditions that a block speaks of. */
function neededBy(plan: Raw, table: Table, raw: unknown): Set<string> {
  const found = new Set<string>()
  const named = (text: string): void => {
    for (const of of ['parameters', 'measures'] as const) if (has(tableIn(plan, of), text)) return void found.add(`${of}.${text}`)
  }
  const said = (text: string): void => {
    for (const [path] of text.matchAll(/\b(?:parameters|measures)\.[a-z][a-z0-9_]*/g)) found.add(path)
  }
  const figureIn = (value: unknown): void => {
    const text = textOf(value)
    if (text !== undefined) (text.includes('.') ? said : named)(text)
  }
  const asked = (value: unknown, depth = 0): void => {
    if (typeof value === 'string') return said(value)
    if (depth > 20) return
    const ask = tableOf(value)
    if (has(ask, 'condition')) return void found.add(`conditions.${textOf(ask['condition']) ?? ''}`)
    for (const [key, each] of Object.entries(ask)) {
      if (['any_of', 'all_of', 'none_of', 'of'].includes(key)) for (const part of listOf(each)) asked(part, depth + 1)
      else if (key.includes('.')) {
        said(key)
        // a word that a fact is compared with may be an option of the fact
        if (isWord(key)) continue
        for (const edge of typeof each === 'object' ? Object.values(tableOf(each)).flat() : [each]) figureIn(edge)
      }
    }
  }
  walk(shapes[table], raw, [], (shape, value) => {
    if (shape === test) asked(value)
    else if (shape === figure) figureIn(value)
    else if (shape === expression && typeof value === 'string') said(value)
    else return false
    return true
  })
  return found
}

/** The shortest way that leads from a name back to itself. */
function wayBack(links: ReadonlyMap<string, ReadonlySet<string>>, goal: string): readonly string[] | undefined {
  const seen = new Set<string>()
  let ways: (readonly string[])[] = [[goal]]
  while (ways.length > 0) {
    const longer: (readonly string[])[] = []
    for (const way of ways)
      for (const next of links.get(way.at(-1) ?? '') ?? []) {
        if (next === goal) return way
        if (!seen.has(next)) longer.push([...way, next])
        seen.add(next)
      }
    ways = longer
  }
  return undefined
}
