/** The links of an award: what it pays is money, from purses there are, under caps that name its rows. */
import { checkFigure, typeOf } from './link-tests.ts'
import type { Linker } from './linker.ts'
import type { Path } from './marked.ts'
import { has, listOf, tableIn, tableOf, type Raw } from './raw.ts'
import { faultWords } from './words.ts'

const numbers = ['int', 'Number'] as const
export function linkAward(linker: Linker, award: Raw, path: Path): void {
  const { marked, plan, named } = linker
  const rows = tableIn(award, 'rows')
  for (const [name, raw] of Object.entries(rows)) linkRow(linker, tableOf(raw), [...path, 'rows', name])
  for (const [id, raw] of Object.entries(tableIn(award, 'caps'))) {
    const [cap, at] = [tableOf(raw), [...path, 'caps', id]]
    if (['times', 'months', 'amount'].filter((key) => has(cap, key)).length !== 1) marked.reportKey(at, faultWords.one_cap)
    checkFigure(linker, [...at, 'amount'], cap['amount'], undefined, ['Fen'])
    checkFigure(linker, [...at, 'months'], cap['months'], undefined, numbers)
    if (has(cap, 'months') && !Object.values(rows).some((row) => has(tableOf(row), 'months'))) marked.report([...at, 'months'], faultWords.no_months)
    listOf(cap['rows']).forEach((row, i) => named([...at, 'rows', i], row, rows, faultWords.no_row))
    listOf(cap['across']).forEach((scheme, i) => named([...at, 'across', i], scheme, tableIn(plan, 'schemes'), faultWords.no_scheme))
    if (/working/.test(String(cap['in']))) marked.report([...at, 'in'], faultWords.no_calendar)
  }
  listOf(award['only_highest_of']).forEach((row, i) => named([...path, 'only_highest_of', i], row, rows, faultWords.no_row))
  listOf(award['stacks_with']).forEach((each, i) => {
    const { scheme, of } = tableOf(each)
    const at = [...path, 'stacks_with', i]
    if (typeof each === 'string') named(at, each, tableIn(plan, 'schemes'), faultWords.no_scheme)
    else if (of === plan['plan']) named([...at, 'scheme'], scheme, tableIn(plan, 'schemes'), faultWords.no_scheme)
  })
  const against = tableIn(award, 'set_off')['against']
  if (
    named([...path, 'set_off', 'against'], against, tableIn(plan, 'schemes'), faultWords.no_scheme) &&
    !has(tableOf(tableIn(plan, 'schemes')[String(against)]), 'dues')
  )
    marked.report([...path, 'set_off', 'against'], faultWords.no_dues, { name: String(against) })
  const shares = listOf(award['instalments']).map((each) => tableOf(each)['share_percent'])
  if (shares.length > 0 && shares.every((s) => typeof s === 'number') && shares.reduce((a, b) => a + b, 0) !== 100)
    marked.report([...path, 'instalments'], faultWords.shares)
}

function linkRow(linker: Linker, row: Raw, path: Path): void {
  const { plan, named } = linker
  const purses = tableIn(plan, 'purses')
  if (typeof row['from'] === 'string') named([...path, 'from'], row['from'], purses, faultWords.no_purse)
  listOf(row['from']).forEach((share, i) => named([...path, 'from', i, 'purse'], tableOf(share)['purse'], purses, faultWords.no_purse))
  const slices = listOf(row['slices']).map(tableOf)
  const ofHeads = slices.length > 0 && slices.every((slice) => has(slice, 'pays'))
  // what does not exist is told once, by the walk over all figures
  const check = (key: string, types: readonly string[]): void => {
    const value = row[key]
    const each = Array.isArray(value) ? value : [value]
    each.forEach((figure, i) => {
      if (typeOf(linker, figure) !== undefined) checkFigure(linker, Array.isArray(value) ? [...path, key, i] : [...path, key], figure, undefined, types)
    })
  }
  check('pays', ofHeads ? numbers : ['Fen'])
  check('rate', ['Number'])
  check('times', numbers)
  check('less', ['Fen'])
  check('at_least', ['Fen'])
  check('at_most', ['Fen'])
  const months = tableIn(row, 'months')
  listOf(months['each_at_most']).forEach((figure, i) => {
    if (typeOf(linker, figure) !== undefined) checkFigure(linker, [...path, 'months', 'each_at_most', i], figure, undefined, ['Fen'])
  })
  for (const key of ['from', 'to'])
    if (has(months, key)) {
      if (typeof months[key] === 'number') linker.marked.report([...path, 'months', key], faultWords.figure_type, { name: String(months[key]), types: 'Day' })
      else if (typeOf(linker, months[key]) !== undefined) checkFigure(linker, [...path, 'months', key], months[key], undefined, ['Day'])
    }
}
