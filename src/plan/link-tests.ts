/** Checks tests and figures wherever they stand: that the facts exist, that what they are held against can be compared, that names lead somewhere. */
import { unitType } from './express.ts'
import { factPaths, listItems, type Fact } from './facts.ts'
import { knowsWorkingAge } from './functions.ts'
import { checkExpression, withNearest, type Linker } from './linker.ts'
import type { Path } from './marked.ts'
import { has, listOf, tableIn, tableOf, textOf } from './raw.ts'
import { faultWords } from './words.ts'

const kindTypes: Record<Fact['kind'], string> = {
  text: 'string',
  choice: 'string',
  day: 'Day',
  count: 'int',
  money: 'Fen',
  percent: 'Number',
  number: 'Number',
  yes_no: 'bool',
}

/** The type of a figure, or undefined when there is no such figure. */
export function typeOf(linker: Linker, figure: unknown, list?: string): string | undefined {
  if (typeof figure === 'number') return 'literal'
  const text = textOf(figure)
  if (text === undefined) return undefined
  if (/^\d/.test(text)) return 'Number'
  const unit = text.includes('.') ? linker.units.get(text) : (linker.units.get(`parameters.${text}`) ?? linker.units.get(`measures.${text}`))
  if (unit !== undefined) return unitType(unit)
  const fact = factAt(text, list)
  return fact && kindTypes[fact.kind]
}
const factAt = (path: string, list: string | undefined): Fact | undefined =>
  path.startsWith('each.') ? listItems.get(list ?? '')?.[path.slice(5)] : path === 'history.had' ? undefined : factPaths.get(path)

/** Reports a figure that does not exist or is not of one of these types; a number that stands there fits them all. */
export function checkFigure(linker: Linker, path: Path, figure: unknown, list?: string, types?: readonly string[]): void {
  const text = textOf(figure)
  const type = typeOf(linker, figure, list)
  if (text === undefined || text === '') return
  if (type === undefined) return linker.marked.report(path, withNearest(faultWords.no_figure, text, known(linker, text, list)), { name: text })
  if (types && !types.includes(type))
    linker.marked.report(path, types[0] === 'Fen' ? faultWords.not_money : faultWords.figure_type, { name: text, types: types.join(' / ') })
}
function known({ units }: Linker, text: string, list: string | undefined): string[] {
  const items = list === undefined ? [] : Object.keys(listItems.get(list) ?? {}).map((key) => `each.${key}`)
  const names = [...units.keys()].filter((name) => !name.startsWith('law.')).map((name) => name.slice(name.indexOf('.') + 1))
  return text.includes('.') ? [...factPaths.keys(), ...units.keys(), ...items] : names
}

export function checkTest(linker: Linker, path: Path, test: unknown, list?: string, depth = 0): void {
  if (typeof test === 'string') return checkExpression(linker, path, test, list)
  if (depth > 20 || typeof test !== 'object') return
  const table = tableOf(test)
  if (has(table, 'condition'))
    return void linker.named([...path, 'condition'], table['condition'], tableIn(linker.plan, 'conditions'), faultWords.no_plan_condition)
  for (const [key, each] of Object.entries(table)) {
    const at = [...path, key]
    if (['any_of', 'all_of', 'none_of', 'of'].includes(key)) listOf(each).forEach((part, i) => checkTest(linker, [...at, i], part, list, depth + 1))
    else if (key.includes('.')) checkMatch(linker, at, key, each, list)
  }
}

function checkMatch(linker: Linker, at: Path, key: string, match: unknown, list: string | undefined): void {
  const type = typeOf(linker, key, list)
  if (type === undefined) return linker.marked.reportKey(at, withNearest(faultWords.no_fact, key, known(linker, key, list)), { name: key })
  const law = [...linker.units.keys()].filter((name) => name.startsWith('law.')).map((name) => name.slice(4))
  if (key === 'person.of_working_age' && !knowsWorkingAge(law)) linker.marked.reportKey(at, faultWords.no_working_age)
  const fact = factAt(key, list)
  const check = (path: Path, value: unknown): void => {
    const text = textOf(value)
    if (type === 'bool') return typeof value === 'boolean' ? undefined : linker.marked.report(path, faultWords.yes_or_no, { name: key })
    if (typeof value === 'boolean') return linker.marked.report(path, faultWords.never_yes_or_no, { name: key })
    if (fact?.options && text !== undefined && !has(fact.options, text)) {
      const options = Object.keys(fact.options)
      return linker.marked.report(path, withNearest(faultWords.not_one_of, text, options), { options: options.join(' | ') })
    }
    if (type === 'string') return typeof value === 'number' ? linker.marked.report(path, faultWords.not_a_number, { name: key }) : undefined
    if (type === 'Day') {
      if (typeof value === 'number') return linker.marked.report(path, faultWords.no_such_day)
      if (text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text)) return undefined
      return checkFigure(linker, path, value, list, ['Day'])
    }
    return checkFigure(linker, path, value, list, type === 'Fen' ? ['Fen'] : ['int', 'Number'])
  }
  if (Array.isArray(match)) match.forEach((each, i) => check([...at, i], each))
  else if (typeof match === 'object') {
    for (const [way, edge] of Object.entries(tableOf(match))) {
      if (way !== 'not' && (type === 'string' || type === 'bool')) linker.marked.report([...at, way], faultWords.no_order, { name: key })
      else if (Array.isArray(edge)) edge.forEach((each, i) => check([...at, way, i], each))
      else check([...at, way], edge)
    }
  } else check(at, match)
}
