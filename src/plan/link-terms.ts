/** The limits inside a limit: no stage may take longer than the clock it runs under, nor all its notices together. */
import type { Linker } from './linker.ts'
import type { Path } from './marked.ts'
import { has, listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { readTerm } from './term.ts'
import { faultWords } from './words.ts'

/** The fewest and the most days that a term can be; holidays may stretch working days. */
function daysOf(text: unknown): { least: number; most: number } | undefined {
  const term = readTerm(textOf(text) ?? '')
  if (!term) return undefined
  const { count } = term
  if (term.unit === 'working_days') return { least: count, most: 2 * count + 14 }
  if (term.unit === 'days') return { least: count, most: count }
  return term.unit === 'months' ? { least: 28 * count, most: 31 * count } : { least: 365 * count, most: 366 * count }
}
/** True when the first term is surely longer than the second. */
function isLonger(inner: unknown, outer: unknown): boolean {
  const [a, b] = [readTerm(textOf(inner) ?? ''), readTerm(textOf(outer) ?? '')]
  if (a && b && a.unit === b.unit) return a.count > b.count
  const [most, least] = [daysOf(outer)?.most, daysOf(inner)?.least]
  return most !== undefined && least !== undefined && least > most
}

export function linkTerms({ marked }: Linker, scheme: Raw, path: Path): void {
  const stages = listOf(scheme['review']).map(tableOf)
  const placeOf = (name: unknown, otherwise: number): number => {
    const at = stages.findIndex((stage) => stage['stage'] === name)
    return name === undefined || at < 0 ? otherwise : at
  }
  for (const [id, raw] of Object.entries(tableIn(scheme, 'clocks'))) {
    const clock = tableOf(raw)
    const [first, last] = [placeOf(clock['from'], 0), placeOf(clock['to'], stages.length - 1)]
    if (last < first) marked.report([...path, 'clocks', id, 'to'], faultWords.stages_backwards)
    const left = new Set(listOf(clock['without']))
    const still = new Set(listOf(clock['stands_still']))
    let notices = 0
    stages.forEach((stage, at) => {
      const outside = at < first || at > last || left.has(stage['stage']) || still.has(stage['kind']) || has(stage, 'when')
      if (outside) return
      const key = stage['kind'] === 'notice' && has(stage, 'for') ? 'for' : 'within'
      if (isLonger(stage[key], clock['within'])) marked.report([...path, 'review', at, key], faultWords.longer_than_clock, { name: id })
      if (key === 'for') notices += daysOf(stage['for'])?.least ?? 0
    })
    const most = daysOf(clock['within'])?.most
    if (most !== undefined && notices > most) marked.report([...path, 'clocks', id, 'within'], faultWords.notices_longer)
  }
}
