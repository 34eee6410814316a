/** Words in quotation marks that an expression compares a choice with, or names a rounding by: each must be one that exists. */
import type { ASTNode } from '@marcbachmann/cel-js'
import { factPaths, listItems } from './facts.ts'
import type { ExpressionFault } from './express.ts'
import { nearest } from './nearest.ts'
import { roundings } from './piece.ts'
import { faultWords } from './words.ts'

/** The first literal that is no option of the fact it is held against. */
export function wrongLiteral(ast: ASTNode, list: string | undefined): ExpressionFault | undefined {
  if (ast.op === '==' || ast.op === '!=' || ast.op === 'in') {
    const [left, right] = ast.args
    const fault = against(left, right, list) ?? (ast.op === 'in' ? undefined : against(right, left, list))
    if (fault) return fault
  }
  if (ast.op === 'call' && ast.args[0] === 'share') {
    const fault = wrong(ast.args[1][2], roundings)
    if (fault) return fault
  }
  for (const child of childrenOf(ast)) {
    const fault = wrongLiteral(child, list)
    if (fault) return fault
  }
  return undefined
}

function against(fact: ASTNode, written: ASTNode, list: string | undefined): ExpressionFault | undefined {
  const path = pathOf(fact)
  const options = path?.startsWith('each.') ? listItems.get(list ?? '')?.[path.slice(5)]?.options : factPaths.get(path ?? '')?.options
  if (!options) return undefined
  for (const each of written.op === 'list' ? written.args : [written]) {
    const fault = wrong(each, Object.keys(options))
    if (fault) return fault
  }
  return undefined
}
const wrong = (node: ASTNode | undefined, options: readonly string[]): ExpressionFault | undefined =>
  node?.op === 'value' && typeof node.args === 'string' && !options.includes(node.args)
    ? { at: node.range.start, says: faultWords.not_one_of, values: { options: options.join(' | ') + near(node.args, options) } }
    : undefined
const near = (word: string, options: readonly string[]): string => {
  const found = nearest(word, options)
  return found === undefined ? '' : `（→ ${found}）`
}

/** The path that a chain of names writes, such as `person.certificate.grade`; undefined for what is more than names. */
export function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args
  if (node.op !== '.') return undefined
  const inner = pathOf(node.args[0])
  return inner === undefined ? undefined : `${inner}.${node.args[1]}`
}
const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value
const childrenOf = (ast: ASTNode): ASTNode[] => (Array.isArray(ast.args) ? (ast.args as unknown[]).flat(2) : [ast.args as unknown]).filter(isNode)
/** Every path of facts and figures that an expression speaks of. */
export function pathsIn(ast: ASTNode): string[] {
  const path = pathOf(ast)
  return path?.includes('.') ? [path] : childrenOf(ast).flatMap(pathsIn)
}
