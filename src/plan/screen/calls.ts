/** The functions of expressions over rows. What is not here is left to the interpreter. */
import type { ASTNode } from '@marcbachmann/cel-js'
import { readDay } from '../../kit/day.ts'
import { sure } from '../../kit/sure.ts'
import { pathOf } from '../literals.ts'
import { daysLater, monthsLater, packedDay, packedDays, packedMonths, packedYears, yearIn } from './days.ts'
import type { Desk } from './desk.ts'
import { lift1, lift2 } from './lift.ts'
import { Beyond, constant, of, safe, Uncovered, unknown, type Part } from './part.ts'
import { beginsWith, certified, workingAge } from './worked-out.ts'

const within = (n: number | undefined): number => {
  if (n === undefined) throw new Beyond()
  return n
}
const between: Readonly<Record<string, (from: number, to: number) => number>> = {
  monthsBetween: packedMonths,
  daysBetween: packedDays,
  yearsBetween: packedYears,
}
const literalOf = (node: ASTNode | undefined): string => {
  if (node?.op === 'value' && typeof node.args === 'string') return node.args
  throw new Uncovered('literal')
}

export function called(desk: Desk, name: string, receiver: ASTNode | undefined, nodes: readonly ASTNode[]): Part {
  const arg = (at: number): Part => desk.said(sure(nodes[at]))
  const span = between[name]
  if (span) return lift2('int', of('day', arg(0)), of('day', arg(1)), span)
  if (!receiver) return plain(name, nodes, arg)
  const path = pathOf(receiver)
  switch (name) {
    case 'startsWith':
      return beginsWith(desk, desk.said(receiver), literalOf(nodes[0]))
    case 'plusDays':
      return lift2('day', of('day', desk.said(receiver)), of('int', arg(0)), (day, n) => within(daysLater(day, n)))
    case 'plusMonths':
      return lift2('day', of('day', desk.said(receiver)), of('int', arg(0)), (day, n) => within(monthsLater(day, n)))
    case 'year':
      return lift1('int', of('day', desk.said(receiver)), yearIn)
    case 'ageOn':
      return lift2('int', desk.fact('person.birth_day'), of('day', arg(0)), packedYears)
    case 'validOn':
      return certified(desk, arg(0))
    case 'ofWorkingAge':
      return workingAge(desk, arg(0))
    default:
      // rows hold no history
      if (path === 'history') return unknown('int')
      throw new Uncovered(name)
  }
}
function plain(name: string, nodes: readonly ASTNode[], arg: (at: number) => Part): Part {
  switch (name) {
    case 'date':
      return constant('day', packedDay(sure(readDay(literalOf(nodes[0])))))
    case 'money':
      return lift1('fen', of('int', arg(0)), (n) => safe(n * 100))
    case 'number':
      return of('int', arg(0))
    case 'lesserOf':
    case 'greaterOf': {
      const [a, b] = [arg(0), arg(1)]
      if (a.kind === 'number') throw new Uncovered(name)
      return lift2(a.kind, a, of(a.kind, b), name === 'lesserOf' ? Math.min : Math.max)
    }
    default:
      throw new Uncovered(name)
  }
}
