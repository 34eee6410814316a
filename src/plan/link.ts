/** What a shape cannot say: that names lead somewhere, that expressions are right, that parts agree. Looks at the unshaped value, so that all faults of a file come at once. */
import type { Language } from './express.ts'
import { linkScheme } from './link-scheme.ts'
import { checkExpression, checkParameters, checkPeriod, type Linker } from './linker.ts'
import type { Marked } from './marked.ts'
import { has, listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

export function linkPlan(marked: Marked, language: Language): void {
  const plan = tableOf(marked.value)
  const named: Linker['named'] = (path, name, table, says) => {
    const text = textOf(name)
    if (text === undefined) return false
    if (!has(table, text)) marked.report(path, says, { name: text })
    return has(table, text)
  }
  const bodies = tableIn(plan, 'bodies')
  listOf(tableIn(plan, 'issued')['by']).forEach((name, at) => named(['issued', 'by', at], name, bodies, faultWords.no_body))
  for (const [id, purse] of Object.entries(tableIn(plan, 'purses'))) named(['purses', id, 'keeper'], tableOf(purse)['keeper'], bodies, faultWords.no_body)
  checkPeriod(marked, ['in_force'], tableIn(plan, 'in_force'))
  checkParameters(marked)
  for (const id of Object.keys(tableIn(plan, 'schemes'))) linkScheme({ marked, plan, language, named }, id)
  for (const id of Object.keys(tableIn(plan, 'targets'))) linkTarget({ marked, plan, language, named }, id)
}

function linkTarget(linker: Linker, id: string): void {
  const { marked, plan, named } = linker
  const targets = tableIn(plan, 'targets')
  const target = tableOf(targets[id])
  const path = ['targets', id]
  if (has(target, 'counts') === has(target, 'sum_of')) marked.reportKey(path, faultWords.one_count)
  listOf(target['sum_of']).forEach((name, at) => named([...path, 'sum_of', at], name, targets, faultWords.no_target))
  if (reaches(targets, id, id)) marked.report([...path, 'sum_of'], faultWords.round_sum)
  checkExpression(linker, [...path, 'when'], target['when'])
  const counts = textOf(target['counts'])
  const [table, says] =
    counts === 'recognitions_held'
      ? [tableIn(plan, 'recognitions'), faultWords.no_recognition]
      : counts === 'awards_granted'
        ? [tableIn(plan, 'schemes'), faultWords.no_scheme]
        : [undefined, undefined]
  if (table) listOf(target['of']).forEach((name, at) => named([...path, 'of', at], name, table, says))
  else if (has(target, 'of')) marked.report([...path, 'of'], faultWords.not_counted_of)
}

/** True when following the sums from a target leads to `goal`. */
function reaches(targets: Raw, from: string, goal: string, seen = new Set<string>()): boolean {
  return listOf(tableOf(targets[from])['sum_of']).some((next) => {
    if (next === goal) return true
    if (typeof next !== 'string' || seen.has(next)) return false
    seen.add(next)
    return reaches(targets, next, goal, seen)
  })
}
