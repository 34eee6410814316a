/** Arithmetic, and the choice of one of two, in expressions. */
import { sure } from '../../kit/sure.ts'
import { timesConstant } from './held.ts'
import { lift2 } from './lift.ts'
import { isUnknown, made, safe, Uncovered, unknown, type Part } from './part.ts'

const works: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => safe(a + b),
  '-': (a, b) => safe(a - b),
  '*': (a, b) => safe(a * b),
}
export function chosen([condition, yes, no]: readonly Part[]): Part {
  const [first, then, other] = [sure(condition), sure(yes), sure(no)]
  if (then.kind !== other.kind || then.kind === 'number') throw new Uncovered('kinds')
  if (isUnknown(first)) return unknown(then.kind)
  if (first.constant !== undefined) return first.constant === 1 ? then : other
  return made(then.kind, (row) => {
    const x = first.ask(row)
    return x === 1 ? then.ask(row) : x === 0 ? other.ask(row) : x
  })
}

export function worked([a, b]: [Part, Part], op: '+' | '-' | '*'): Part {
  if (op === '*' && (b.kind === 'number' || a.kind === 'number')) return b.kind === 'number' ? timesConstant(a, b) : timesConstant(b, a)
  const kinds = `${a.kind}${op}${b.kind}`
  const kind =
    kinds === 'int*fen' || kinds === 'fen*int' || kinds === 'fen+fen' || kinds === 'fen-fen' ? 'fen' : a.kind === 'int' && b.kind === 'int' ? 'int' : undefined
  if (!kind) throw new Uncovered(kinds)
  return lift2(kind, a, b, sure(works[op]))
}
