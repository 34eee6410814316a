/** Arithmetic of days, money and exact numbers in expressions: what is not here does not type-check. */
import type { Environment } from '@marcbachmann/cel-js'
import { add, less, order, over, times, whole, type Exact } from './exact.ts'
import { Absent, ExactValue, FenValue, type DayValue } from './values.ts'

const tests: Record<string, (sign: number) => boolean> = {
  '<': (s) => s < 0,
  '<=': (s) => s <= 0,
  '>': (s) => s > 0,
  '>=': (s) => s >= 0,
  '==': (s) => s === 0,
}
const sign = (a: string | bigint, b: string | bigint): number => (a < b ? -1 : a > b ? 1 : 0)
const exact = (value: ExactValue | bigint): Exact => (typeof value === 'bigint' ? whole(value) : value.exact)

export function addOperators(environment: Environment): void {
  for (const [operator, holds] of Object.entries(tests)) {
    environment.registerOperator(`Day ${operator} Day`, (a: DayValue, b: DayValue) => holds(sign(a.day, b.day)))
    environment.registerOperator(`Fen ${operator} Fen`, (a: FenValue, b: FenValue) => holds(sign(a.fen, b.fen)))
    for (const [left, right] of pairs)
      if (operator !== '==' || left === right)
        environment.registerOperator(`${left} ${operator} ${right}`, (a: ExactValue | bigint, b: ExactValue | bigint) => holds(order(exact(a), exact(b))))
  }
  environment.registerOperator('Fen + Fen', (a: FenValue, b: FenValue) => new FenValue(a.fen + b.fen))
  environment.registerOperator('Fen - Fen', (a: FenValue, b: FenValue) => new FenValue(a.fen - b.fen))
  environment.registerOperator('Fen * int', (a: FenValue, n: bigint) => new FenValue(a.fen * n))
  environment.registerOperator('int * Fen: Fen', (n: bigint, a: FenValue) => new FenValue(a.fen * n))
  for (const [left, right] of pairs)
    for (const [operator, work] of Object.entries(works))
      environment.registerOperator(
        `${left} ${operator} ${right}: Number`,
        (a: ExactValue | bigint, b: ExactValue | bigint) => new ExactValue(work(exact(a), exact(b))),
      )
}
const pairs = [
  ['Number', 'Number'],
  ['Number', 'int'],
  ['int', 'Number'],
] as const
/** Division that says so when there is nothing to divide by. */
export function ratio(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new Absent('ratio')
  return over(a, b)
}
const works: Record<string, (a: Exact, b: Exact) => Exact> = { '+': add, '-': less, '*': times, '/': ratio }
