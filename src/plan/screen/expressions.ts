/** Expressions as functions of a row, from the tree that the language has parsed and typed. */
import type { ASTNode } from '@marcbachmann/cel-js'
import { sure } from '../../kit/sure.ts'
import { resolverOf } from '../engine.ts'
import { pathOf } from '../literals.ts'
import { called } from './calls.ts'
import { compared, not, several, type Way } from './combine.ts'
import type { Desk } from './desk.ts'
import { today } from './facts.ts'
import { namedFigure } from './figures.ts'
import { constant, isUnknown, lift2, made, safe, Uncovered, unknown, type Part } from './part.ts'

export const spoken = (desk: Desk, text: string): Part => said(desk, resolverOf(desk.plan).language.treeOf(text))

const ways: Readonly<Record<string, Way>> = { '>=': 'at_least', '<=': 'at_most', '>': 'above', '<': 'below', '==': 'equal' }
const works: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => safe(a + b),
  '-': (a, b) => safe(a - b),
  '*': (a, b) => safe(a * b),
}
export function said(desk: Desk, node: ASTNode): Part {
  const both = (args: readonly ASTNode[]): [Part, Part] => [said(desk, sure(args[0])), said(desk, sure(args[1]))]
  switch (node.op) {
    case 'value':
      return literal(desk, node.args)
    case 'id':
      if (node.args === 'day') return today(desk)
      throw new Uncovered(node.args)
    case '.':
      return namedFigure(desk, sure(pathOf(node)))
    case '&&':
      return several(both(node.args), 'all')
    case '||':
      return several(both(node.args), 'any')
    case '!_':
      return not(said(desk, node.args))
    case '?:':
      return chosen(node.args.map((each) => said(desk, each)))
    case '==':
    case '>=':
    case '<=':
    case '>':
    case '<':
      return within(both(node.args), (a, b) => compared(a, sure(ways[node.op]), b))
    case '!=':
      return within(both(node.args), (a, b) => not(compared(a, 'equal', b)))
    case 'in':
      return among(desk, node.args)
    case '+':
    case '-':
    case '*':
      return worked(both(node.args), node.op)
    case 'call':
      return called(desk, node.args[0], undefined, node.args[1])
    case 'rcall':
      return called(desk, node.args[0], node.args[1], node.args[2])
    default:
      throw new Uncovered(node.op)
  }
}
/** What needs an absent fact has no value, whatever the other side is. */
const within = ([a, b]: [Part, Part], work: (a: Part, b: Part) => Part): Part => (isUnknown(a) || isUnknown(b) ? unknown('bool') : work(a, b))

function literal({ frame }: Desk, value: unknown): Part {
  if (typeof value === 'bigint') return constant('int', safe(Number(value)))
  if (typeof value === 'string') return constant('text', frame.idOf(value))
  if (typeof value === 'boolean') return constant('bool', Number(value))
  throw new Uncovered('literal')
}
function chosen([condition, yes, no]: readonly Part[]): Part {
  const [first, then, other] = [sure(condition), sure(yes), sure(no)]
  if (then.kind !== other.kind || then.kind === 'number') throw new Uncovered('kinds')
  if (isUnknown(first)) return unknown(then.kind)
  if (first.constant !== undefined) return first.constant === 1 ? then : other
  return made(then.kind, (row) => {
    const x = first.ask(row)
    return x === 1 ? then.ask(row) : x === 0 ? other.ask(row) : x
  })
}
function among(desk: Desk, [value, list]: readonly ASTNode[]): Part {
  if (list?.op !== 'list' || list.args.length === 0 || list.args.some(({ op }) => op !== 'value')) throw new Uncovered('in')
  const part = said(desk, sure(value))
  return isUnknown(part)
    ? unknown('bool')
    : several(
        list.args.map((each) => compared(part, 'equal', said(desk, each))),
        'any',
      )
}
function worked([a, b]: [Part, Part], op: '+' | '-' | '*'): Part {
  const kinds = `${a.kind}${op}${b.kind}`
  const kind = kinds === 'int*fen' || kinds === 'fen*int' || kinds === 'fen+fen' || kinds === 'fen-fen' ? 'fen' : a.kind === 'int' && b.kind === 'int' ? 'int' : undefined
  if (!kind) throw new Uncovered(kinds)
  return lift2(kind, a, b, sure(works[op]))
}
