/** What a shape cannot say: that names lead somewhere, that expressions are right, that parts agree. Looks at the unshaped value, so that all faults of a file come at once. */
import type { Language } from './express.ts'
import { listItems } from './facts.ts'
import { linkScheme } from './link-scheme.ts'
import { linkTarget } from './link-target.ts'
import { linkNarrow } from './link-narrow.ts'
import { linkRounds } from './link-rounds.ts'
import { checkFigure, checkTest } from './link-tests.ts'
import type { Law } from './law.ts'
import { checkExpression, checkParameters, checkPeriod, withNearest, type Linker } from './linker.ts'
import type { Marked, Path } from './marked.ts'
import { oneTest } from './one-test.ts'
import { figure } from './piece.ts'
import { has, listOf, tableIn, tableOf, textOf, type Raw } from './raw.ts'
import { planShape } from './shape.ts'
import { test } from './shape/test.ts'
import { walk } from './walk.ts'
import { faultWords } from './words.ts'

export function linkPlan(marked: Marked, language: Language, units: Linker['units'], law: Law): void {
  const plan = tableOf(marked.value)
  const named: Linker['named'] = (path, name, table, says) => {
    const text = textOf(name)
    if (text === undefined) return false
    if (!has(table, text)) marked.report(path, withNearest(says, text, Object.keys(table)), { name: text })
    return has(table, text)
  }
  const linker: Linker = { marked, plan, language, units, named }
  const bodies = tableIn(plan, 'bodies')
  listOf(tableIn(plan, 'issued')['by']).forEach((name, at) => named(['issued', 'by', at], name, bodies, faultWords.no_body))
  for (const [id, purse] of Object.entries(tableIn(plan, 'purses'))) named(['purses', id, 'keeper'], tableOf(purse)['keeper'], bodies, faultWords.no_body)
  for (const [id, report] of Object.entries(tableIn(plan, 'reports')))
    for (const key of ['by', 'to']) named(['reports', id, key], tableOf(report)[key], bodies, faultWords.no_body)
  checkPeriod(marked, ['in_force'], tableIn(plan, 'in_force'))
  checkParameters(marked)
  linkNarrow(linker, law)
  linkMeasures(linker)
  linkRounds(linker)
  linkTests(linker)
  for (const [id, each] of Object.entries(tableIn(plan, 'conditions'))) oneTest(linker, ['conditions', id], tableOf(each))
  for (const id of Object.keys(tableIn(plan, 'schemes'))) linkScheme(linker, id)
  for (const id of Object.keys(tableIn(plan, 'targets'))) linkTarget(linker, id)
}

/** Every test and figure of the file, wherever it stands; those of measures see the items of their list. */
function linkTests(linker: Linker): void {
  walk(planShape, linker.plan, [], (shape, value, path) => {
    const list = path[0] === 'measures' ? listIn(tableOf(tableIn(linker.plan, 'measures')[String(path[1])])) : undefined
    if (shape === test) checkTest(linker, path, value, list)
    else if (shape === figure) checkFigure(linker, path, value, list)
    else return false
    return true
  })
}
/** The list that a measure counts or sums; a name that is no list is told as that and gives no items. */
function listIn(measure: Raw): string | undefined {
  const list = textOf(measure['counts']) ?? textOf(measure['sums'])
  return list !== undefined && listItems.has(list) ? list : undefined
}

const outcomes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ money: ['Fen'], count: ['int'], number: ['int', 'Number'], percent: ['Number', 'int'] }),
)
function linkMeasures(linker: Linker): void {
  for (const [id, raw] of Object.entries(tableIn(linker.plan, 'measures'))) {
    const measure = tableOf(raw)
    const path: Path = ['measures', id]
    if (['counts', 'sums', 'is'].filter((key) => has(measure, key)).length !== 1) linker.marked.reportKey(path, faultWords.one_measure)
    const list = textOf(measure['counts']) ?? textOf(measure['sums'])
    const types = outcomes.get(String(measure['unit']))
    checkExpression(linker, [...path, 'is'], measure['is'], undefined, types?.includes('int') ? [...types, 'Number'] : types)
    if (list === undefined) continue
    const facts = listItems.get(list)
    const key = has(measure, 'counts') ? 'counts' : 'sums'
    if (!facts) {
      linker.marked.report([...path, key], withNearest(faultWords.no_list, list, listItems.keys()), { name: list })
      continue
    }
    const each = textOf(measure['each'])
    for (const field of [each !== undefined && /^[a-z][a-z0-9_]*$/.test(each) ? each : undefined, textOf(measure['as_of'])])
      if (field !== undefined && !has(facts, field))
        linker.marked.report(path, withNearest(faultWords.no_field, field, Object.keys(facts)), { name: field, list })
    if (each !== undefined && !/^[a-z][a-z0-9_]*$/.test(each)) checkExpression(linker, [...path, 'each'], each, list, types)
  }
}
