/** The expressions of a plan: CEL over the fact model, with days and money as types of their own. */
import { Environment, type ASTNode, type ParseResult } from '@marcbachmann/cel-js'
import { ageOn, monthsBetween, readDay } from '../kit/day.ts'
import { factModel, type FactKind } from './facts.ts'
import type { Phrase } from '../kit/say.ts'
import { tableOf, textOf } from './raw.ts'
import { Absent, DayValue, FenValue, View, viewClasses, type Sight } from './sight.ts'
import { sure } from '../kit/sure.ts'
import { faultWords } from './words.ts'

const celTypes: Record<FactKind, string> = { text: 'string', day: 'Day', count: 'int', money: 'Fen', yes_no: 'bool', choice: 'string' }
const typeName = (group: string): string =>
  group
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

/** Parameter names with their units, as far as they are known. */
export type Units = Readonly<Record<string, string>>
/** The units of parameters, of a plan that may still be faulty. */
export const unitsIn = (parameters: Readonly<Record<string, unknown>>): Units =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([name]) => /^[a-z][a-z0-9_]*$/.test(name) && name !== 'constructor')
      .map(([name, parameter]) => [name, textOf(tableOf(parameter)['unit']) ?? 'count']),
  )
const unitType = (unit: string): string => (unit === 'yuan' ? 'Fen' : unit === 'percent' ? 'double' : 'int')

export type ExpressionFault = { readonly at: number; readonly says: Phrase; readonly values: Record<string, string> }
export type Language = {
  /** Undefined when the text is an expression that comes out as true or false. */
  readonly faultIn: (text: string) => ExpressionFault | undefined
  /** Evaluates; throws what the expression throws (`Absent` or CEL's own error where a fact is absent). */
  readonly run: (text: string, sight: Sight) => unknown
}

const literals = /"[^"]*"|'[^']*'/g
/** These would let an expression step round the types, or run away. */
const banned = /\b(dyn|double|int|uint|bytes|type|timestamp|duration|matches|json)\s*\(|\\/

export function makeLanguage(parameters: Units, law: Units): Language {
  const environment = new Environment({ limits: { maxAstNodes: 400, maxDepth: 40 } })
  environment.registerType('Day', { ctor: DayValue, fields: {} }).registerType('Fen', { ctor: FenValue, fields: {} })
  for (const group of Object.keys(factModel).toSorted((a, b) => b.length - a.length)) {
    const facts: Record<string, { kind: FactKind }> = factModel[group as keyof typeof factModel]
    const fields = Object.fromEntries(Object.entries(facts).map(([key, { kind }]) => [key, celTypes[kind]]))
    if (group === 'person') fields['certificate'] = typeName('person.certificate')
    environment.registerType(typeName(group), { ctor: sure(viewClasses.get(group)), fields })
    if (!group.includes('.')) environment.registerVariable(group, typeName(group))
  }
  const parameterViews = { parameters: parameterView('parameters', parameters), law: parameterView('law', law) }
  for (const [of, units] of [
    ['parameters', parameters],
    ['law', law],
  ] as const) {
    const fields = Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, unitType(unit)]))
    environment.registerType(typeName(of), { ctor: parameterViews[of], fields }).registerVariable(of, typeName(of))
  }
  environment.registerVariable('day', 'Day')
  addOperators(environment)
  addFunctions(environment, law)

  const parsed = new Map<string, ParseResult>()
  const contexts = new WeakMap<Sight, Record<string, unknown>>()
  const contextOf = (sight: Sight): Record<string, unknown> => {
    const groups = [...viewClasses].filter(([group]) => !group.includes('.')).map(([group, kind]) => [group, new kind(sight)])
    const views = Object.entries(parameterViews).map(([of, kind]) => [of, new kind(sight)])
    return { ...Object.fromEntries([...groups, ...views]), day: new DayValue(sight.day) }
  }
  return {
    faultIn(text) {
      const bare = text.replace(literals, (quoted) => '_'.repeat(quoted.length))
      const stopped = banned.exec(bare)
      if (stopped) return { at: stopped.index, says: faultWords.not_allowed, values: { name: stopped[1] ?? '\\' } }
      const { valid, type, error } = environment.check(text)
      if (valid) return type === 'bool' ? undefined : { at: 0, says: faultWords.not_bool, values: { type: type ?? '?' } }
      const range = error && 'range' in error ? error.range : undefined
      const message = error && 'summary' in error ? error.summary : String(error)
      return { at: range?.start ?? 0, says: faultWords.expression, values: { message } }
    },
    run(text, sight) {
      const expression = parsed.get(text) ?? environment.parse(text)
      parsed.set(text, expression)
      const context = contexts.get(sight) ?? contextOf(sight)
      contexts.set(sight, context)
      return expression(context)
    },
  }
}

function parameterView(of: 'parameters' | 'law', units: Units): new (sight: Sight) => View {
  const kind = class extends View {}
  for (const name of Object.keys(units))
    Object.defineProperty(kind.prototype, name, {
      get(this: View) {
        return this.$sight.parameter(of, name)
      },
    })
  return kind
}

function addOperators(environment: Environment): void {
  const order = (a: string | bigint, b: string | bigint): number => (a < b ? -1 : a > b ? 1 : 0)
  const tests: Record<string, (sign: number) => boolean> = {
    '<': (s) => s < 0,
    '<=': (s) => s <= 0,
    '>': (s) => s > 0,
    '>=': (s) => s >= 0,
    '==': (s) => s === 0,
  }
  for (const [operator, holds] of Object.entries(tests)) {
    environment.registerOperator(`Day ${operator} Day`, (a: DayValue, b: DayValue) => holds(order(a.day, b.day)))
    environment.registerOperator(`Fen ${operator} Fen`, (a: FenValue, b: FenValue) => holds(order(a.fen, b.fen)))
  }
  environment.registerOperator('Fen + Fen', (a: FenValue, b: FenValue) => new FenValue(a.fen + b.fen))
  environment.registerOperator('Fen - Fen', (a: FenValue, b: FenValue) => new FenValue(a.fen - b.fen))
  environment.registerOperator('Fen * int', (a: FenValue, n: bigint) => new FenValue(a.fen * n))
  environment.registerOperator('int * Fen', (n: bigint, a: FenValue) => new FenValue(a.fen * n))
}

const workingAge = ['working_age_from', 'working_age_to_men', 'working_age_to_women'] as const

function addFunctions(environment: Environment, law: Units): void {
  environment.registerFunction('monthsBetween(Day, Day): int', (a: DayValue, b: DayValue) => BigInt(monthsBetween(a.day, b.day)))
  environment.registerFunction('yuan(int): Fen', (amount: bigint) => new FenValue(amount * 100n))
  environment.registerFunction('Person.ageOn(Day): int', (p: View, on: DayValue) => BigInt(ageOn(p.$need<DayValue>('birth_day').day, on.day)))
  environment.registerFunction('PersonCertificate.validOn(Day): bool', (certificate: View, on: DayValue) => {
    const [from, to] = ['valid_from', 'valid_to'].map((key) => (certificate as unknown as Record<string, DayValue | undefined>)[key])
    if ((from && on.day < from.day) || (to && to.day < on.day)) return false
    if (!from || !to) throw new Absent('valid')
    return true
  })
  if (workingAge.every((name) => Object.hasOwn(law, name))) environment.registerFunction('Person.ofWorkingAge(Day): bool', ofWorkingAge)
  environment.registerFunction('date(ast): Day', dateMacro)
}

/** Within the band that the law in force that day sets for the person's sex, both ends included. */
function ofWorkingAge(person: View, on: DayValue): boolean {
  const [birth, sex] = ['birth_day', 'sex'].map((key) => (person as unknown as Record<string, unknown>)[key]) as [DayValue?, string?]
  if (!birth || !sex) throw new Absent('birth_day')
  const from = person.$sight.parameter('law', 'working_age_from')
  const to = person.$sight.parameter('law', sex === 'male' ? 'working_age_to_men' : 'working_age_to_women')
  if (typeof from !== 'bigint' || typeof to !== 'bigint') throw new Absent('working_age')
  const age = BigInt(ageOn(birth.day, on.day))
  return from <= age && age <= to
}

type Checker = { getType(name: string): unknown; createError(code: string, message: string, node: ASTNode): Error }
/** `date("2018-01-01")`: a day that does not exist is an error when the expression is checked. */
function dateMacro({ args: [literal] }: { args: [ASTNode] }): unknown {
  const text = literal.op === 'value' && typeof literal.args === 'string' ? literal.args : undefined
  const day = text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? readDay(text) : undefined
  return {
    typeCheck(checker: Checker) {
      if (text === undefined) throw checker.createError('no_day', faultWords.literal_day.en, literal)
      if (day === undefined) throw checker.createError('no_such_day', `${faultWords.no_such_day.en}: ${text}`, literal)
      return checker.getType('Day')
    },
    evaluate: () => new DayValue(sure(day)),
  }
}
