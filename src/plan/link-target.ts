/** The links of a target: of what it is counted, and of which others it is the sum. */
import type { Linker } from './linker.ts'
import { has, listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

export function linkTarget({ marked, plan, named }: Linker, id: string): void {
  const targets = tableIn(plan, 'targets')
  const target = tableOf(targets[id])
  const path = ['targets', id]
  if (has(target, 'counts') === has(target, 'sum_of')) marked.reportKey(path, faultWords.one_count)
  listOf(target['sum_of']).forEach((name, at) => named([...path, 'sum_of', at], name, targets, faultWords.no_target))
  if (reaches(targets, id, id)) marked.report([...path, 'sum_of'], faultWords.round_sum)
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
