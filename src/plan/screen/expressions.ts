/** Expressions as functions of a row, from the tree that the language has parsed and typed. */
import type { ASTNode } from '@marcbachmann/cel-js'
import { sure } from '../../kit/sure.ts'
import { resolverOf } from '../engine.ts'
import { pathOf } from '../literals.ts'
import { called } from './calls.ts'
import { not, several } from './combine.ts'
import { compared, type Way } from './compare.ts'
import type { Desk } from './desk.ts'
import { today } from './facts.ts'
import { namedFigure } from './figures.ts'
import { chosen, worked } from './operators.ts'
import { constant, isUnknown, safe, Uncovered, unknown, type Part } from './part.ts'

export const spoken = (desk: Desk, text: string): Part => said(desk, resolverOf(desk.plan).language.treeOf(text))

const ways: Readonly<Record<string, Way>> = { '>=': 'at_least', '<=': 'at_most', '>': 'above', '<': 'below', '==': 'equal' }
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
