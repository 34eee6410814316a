/** The functions of a plan's expressions. */
import type { ASTNode, Environment } from '@marcbachmann/cel-js'
import { addDays, ageOn, monthsBetween, readDay } from '../kit/day.ts'
import { sure } from '../kit/sure.ts'
import { certified, ofWorkingAge } from './derive.ts'
import { floorOf, times, whole } from './exact.ts'
import { roundedMoney, toFen } from './figure.ts'
import { ratio } from './operators.ts'
import type { Rounding } from './piece.ts'
import type { View } from './sight.ts'
import { Absent, DayValue, ExactValue, FenValue } from './values.ts'
import { faultWords } from './words.ts'

const had = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Absent('absent')
  return value
}
const workingAge = ['working_age_from', 'working_age_to_men', 'working_age_to_women']
/** True when the law file sets the band of working age. */
export const knowsWorkingAge = (law: Iterable<string>): boolean => {
  const names = new Set(law)
  return workingAge.every((name) => names.has(name))
}

export function addFunctions(environment: Environment, law: readonly string[]): void {
  const add = (signature: string, work: (...words: never[]) => unknown): void =>
    void environment.registerFunction(signature, work as (...words: unknown[]) => unknown)
  add('monthsBetween(Day, Day): int', (a: DayValue, b: DayValue) => BigInt(monthsBetween(a.day, b.day)))
  add('daysBetween(Day, Day): int', (a: DayValue, b: DayValue) => BigInt(Temporal.PlainDate.from(a.day).until(b.day, { largestUnit: 'day' }).days))
  add('yearsBetween(Day, Day): int', (a: DayValue, b: DayValue) => BigInt(ageOn(a.day, b.day)))
  add('Day.plusDays(int): Day', (d: DayValue, n: bigint) => new DayValue(addDays(d.day, Number(n))))
  add(
    'Day.plusMonths(int): Day',
    (d: DayValue, n: bigint) =>
      new DayValue(
        Temporal.PlainDate.from(d.day)
          .add({ months: Number(n) })
          .toString(),
      ),
  )
  add('Day.year(): int', (d: DayValue) => BigInt(d.day.slice(0, 4)))
  add('money(int): Fen', (amount: bigint) => new FenValue(amount * 100n))
  add('ratio(int, int): Number', (a: bigint, b: bigint) => new ExactValue(ratio(whole(a), whole(b))))
  add('ratio(Fen, Fen): Number', (a: FenValue, b: FenValue) => new ExactValue(ratio(whole(a.fen), whole(b.fen))))
  add('number(int): Number', (a: bigint) => new ExactValue(whole(a)))
  add('floor(Number): int', (a: ExactValue) => floorOf(a.exact))
  add('ceil(Number): int', (a: ExactValue) => -floorOf({ n: -a.exact.n, d: a.exact.d }))
  add(
    'share(Fen, Number, string): Fen',
    (a: FenValue, by: ExactValue, rounding: string) => new FenValue(toFen(roundedMoney(times(whole(a.fen), by.exact), rounding as Rounding))),
  )
  for (const [name, chosen] of [
    ['lesserOf', (less: boolean) => less],
    ['greaterOf', (less: boolean) => !less],
  ] as const) {
    add(`${name}(int, int): int`, (a: bigint, b: bigint) => (chosen(a < b) ? a : b))
    add(`${name}(Fen, Fen): Fen`, (a: FenValue, b: FenValue) => (chosen(a.fen < b.fen) ? a : b))
  }
  add('Person.ageOn(Day): int', (p: View, on: DayValue) => BigInt(ageOn((had(p.$sight.at('person.birth_day')) as DayValue).day, on.day)))
  add('PersonCertificate.validOn(Day): bool', (certificate: View, on: DayValue) => had(certified(certificate.$sight, on.day)))
  if (knowsWorkingAge(law)) add('Person.ofWorkingAge(Day): bool', (p: View, on: DayValue) => had(ofWorkingAge(p.$sight, on.day)))
  add('History.timesGranted(string): int', (h: View, scheme: string) => timesSince(h, scheme, ''))
  add('History.timesGrantedSince(string, Day): int', (h: View, scheme: string, since: DayValue) => timesSince(h, scheme, since.day))
  add('Plan.workingDaysBetween(Day, Day): int', (p: View, a: DayValue, b: DayValue) => BigInt(had(p.$sight.calendar).workingDaysBetween(a.day, b.day)))
  environment.registerFunction('date(ast): Day', dateMacro)
}
function timesSince({ $sight }: View, scheme: string, since: string): bigint {
  const past = had($sight.had())
  return BigInt(past.filter((each) => each.scheme === scheme && each.on >= since && each.on <= $sight.day).length)
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
