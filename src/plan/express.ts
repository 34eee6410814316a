/** The expressions of a plan: CEL over the fact model, with days, money and exact numbers as types of their own. */
import { Environment, type ASTNode, type ParseResult } from '@marcbachmann/cel-js'
import type { Phrase } from '../kit/say.ts'
import { sure } from '../kit/sure.ts'
import { factModel, listItems, type FactKind } from './facts.ts'
import { addFunctions } from './functions.ts'
import { wrongLiteral } from './literals.ts'
import { addOperators } from './operators.ts'
import { tableOf, textOf } from './raw.ts'
import { figureView, itemClasses, viewClasses, type Sight, type View } from './sight.ts'
import { DayValue, ExactValue, FenValue } from './values.ts'
import { faultWords } from './words.ts'

const celTypes: Record<FactKind, string> = {
  text: 'string',
  day: 'Day',
  count: 'int',
  money: 'Fen',
  percent: 'Number',
  number: 'Number',
  yes_no: 'bool',
  choice: 'string',
}
const typeName = (group: string): string =>
  group
    .split(/[._]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

/** Names of parameters or measures with their units, as far as they are known. */
export type Units = Readonly<Record<string, string>>
/** The units of parameters or measures, of a plan that may still be faulty. */
export const unitsIn = (figures: Readonly<Record<string, unknown>>): Units =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([name]) => /^[a-z][a-z0-9_]*$/.test(name) && name !== 'constructor')
      .map(([name, figure]) => [name, textOf(tableOf(figure)['unit']) ?? 'count']),
  )
export const unitType = (unit: string): string => (unit === 'money' ? 'Fen' : unit === 'percent' || unit === 'number' ? 'Number' : 'int')

export type ExpressionFault = { readonly at: number; readonly says: Phrase; readonly values: Record<string, string> }
export type Language = {
  /** Undefined when the text is an expression that comes out as one of these types, by default as true or false. Inside a list it may speak of `each`. */
  readonly faultIn: (text: string, list?: string, types?: readonly string[]) => ExpressionFault | undefined
  /** Evaluates; throws what the expression throws (`Absent` or CEL's own error where a fact is absent). */
  readonly run: (text: string, sight: Sight) => unknown
  /** The tree of an expression that stands outside lists. */
  readonly treeOf: (text: string) => ASTNode
}

const literals = /"[^"]*"|'[^']*'/g
/** These would let an expression step round the types, or run away. */
const banned = /\b(dyn|double|int|uint|bytes|type|timestamp|duration|matches|json)\s*\(|\\/

export function makeLanguage(parameters: Units, law: Units, measures: Units = {}): Language {
  const environment = new Environment({ limits: { maxAstNodes: 400, maxDepth: 40 } })
  for (const [name, ctor] of [
    ['Day', DayValue],
    ['Fen', FenValue],
    ['Number', ExactValue],
  ] as const)
    environment.registerType(name, { ctor, fields: {} })
  for (const group of Object.keys(factModel).toSorted((a, b) => b.length - a.length)) {
    const facts: Record<string, { kind: FactKind }> = factModel[group as keyof typeof factModel]
    const fields = Object.fromEntries(Object.entries(facts).map(([key, { kind }]) => [key, celTypes[kind]]))
    if (group === 'person') fields['certificate'] = typeName('person.certificate')
    environment.registerType(typeName(group), { ctor: sure(viewClasses.get(group)), fields })
    if (!group.includes('.')) environment.registerVariable(group, typeName(group))
  }
  const figures = { parameters, law, measures }
  const views = Object.fromEntries(Object.entries(figures).map(([of, units]) => [of, figureView(of as keyof typeof figures, Object.keys(units))]))
  for (const [of, units] of Object.entries(figures)) {
    const fields = Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, unitType(unit)]))
    environment.registerType(typeName(of), { ctor: sure(views[of]), fields }).registerVariable(of, typeName(of))
  }
  for (const [list, facts] of listItems)
    environment.registerType(`Each${typeName(list)}`, {
      ctor: sure(itemClasses.get(list)),
      fields: Object.fromEntries(Object.entries(facts).map(([key, { kind }]) => [key, celTypes[kind]])),
    })
  environment.registerVariable('day', 'Day')
  addOperators(environment)
  addFunctions(environment, Object.keys(law))

  const spaces = new Map<string, Space>()
  const spaceOf = (list: string | undefined): Space => {
    const known = spaces.get(list ?? '')
    if (known) return known
    const made = {
      environment: list === undefined ? environment.clone() : environment.clone().registerVariable('each', `Each${typeName(list)}`),
      parsed: new Map(),
    }
    spaces.set(list ?? '', made)
    return made
  }
  const contexts = new WeakMap<Sight, Record<string, unknown>>()
  const classes: [string, new (sight: Sight) => View][] = [...[...viewClasses].filter(([group]) => !group.includes('.')), ...Object.entries(views)]
  const contextOf = (sight: Sight): Record<string, unknown> => {
    const context: Record<string, unknown> = { day: new DayValue(sight.day) }
    for (const [name, kind] of classes) context[name] = new kind(sight)
    if (sight.list !== undefined) context['each'] = new (sure(itemClasses.get(sight.list)))(sight)
    return context
  }
  return {
    faultIn(text, list, types = ['bool']) {
      const bare = text.replace(literals, (quoted) => '_'.repeat(quoted.length))
      const stopped = banned.exec(bare)
      if (stopped) return { at: stopped.index, says: faultWords.not_allowed, values: { name: stopped[1] ?? '\\' } }
      const space = spaceOf(list)
      const { valid, type, error } = space.environment.check(text)
      if (!valid) {
        const range = error && 'range' in error ? error.range : undefined
        const message = error && 'summary' in error ? error.summary : String(error)
        return { at: range?.start ?? 0, says: faultWords.expression, values: { message } }
      }
      if (!types.includes(type ?? ''))
        return types[0] === 'bool'
          ? { at: 0, says: faultWords.not_bool, values: { type: type ?? '?' } }
          : { at: 0, says: faultWords.not_type, values: { type: type ?? '?', types: types.join(' / ') } }
      return wrongLiteral(astOf(space, text), list)
    },
    run(text, sight) {
      const space = spaceOf(sight.list)
      let context = contexts.get(sight)
      if (!context) contexts.set(sight, (context = contextOf(sight)))
      return parse(space, text)(context)
    },
    treeOf: (text) => astOf(spaceOf(undefined), text),
  }
}
type Space = { readonly environment: Environment; readonly parsed: Map<string, ParseResult> }
function parse({ environment, parsed }: Space, text: string): ParseResult {
  const known = parsed.get(text)
  if (known) return known
  const made = environment.parse(text)
  parsed.set(text, made)
  return made
}
const astOf = (space: Space, text: string): ASTNode => parse(space, text).ast
