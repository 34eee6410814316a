/** The reference of the plan language, written from its shape: every key, what it is called, what stands there. */
import type { z } from 'zod'
import { choiceWords, keyWords } from './explain/key-words.ts'
import { count, day, division, expression, factPath, figure, marks, name, phrase, planName, planYear, ratio, rounding, source, term, yearDay } from './piece.ts'
import { planShape } from './shape.ts'
import { test, tests } from './shape/test.ts'

type Shape = z.core.$ZodType
type Def = {
  type: string
  shape?: Readonly<Record<string, Shape>>
  element?: Shape
  keyType?: Shape
  valueType?: Shape
  innerType?: Shape
  in?: Shape
  options?: readonly Shape[]
  entries?: Readonly<Record<string, string>>
  values?: readonly unknown[]
}
const defOf = (shape: Shape): Def => (shape as z.ZodType).def as unknown as Def

const known = new Map<Shape, string>([
  [phrase, 'sentence'],
  [name, 'name'],
  [planName, 'name of a plan'],
  [division, 'division'],
  [day, 'day'],
  [yearDay, 'day of any year'],
  [planYear, 'year'],
  [expression, 'expression'],
  [term, 'term'],
  [count, 'whole number'],
  [ratio, 'share'],
  [factPath, 'fact'],
  [figure, 'figure'],
  [rounding, 'rounding'],
  [test, 'test'],
  [tests, 'tests'],
])
const plain: Readonly<Record<string, string>> = { string: 'text', number: 'number', int: 'whole number', boolean: 'true or false', unknown: 'anything' }

/** What stands at a key; blocks that are met on the way are told further down. */
function typeOf(shape: Shape, path: string, met: (block: Shape, path: string) => string): string {
  const sort = known.get(shape)
  if (sort !== undefined) return sort
  const def = defOf(shape)
  if (def.innerType) return typeOf(def.innerType, path, met)
  if (def.in) return typeOf(def.in, path, met)
  if (def.entries) return `one of ${Object.values(def.entries).map(choice).join(', ')}`
  if (def.values) return def.values.map((each) => (typeof each === 'string' ? choice(each) : `\`${String(each)}\``)).join(' or ')
  if (def.element) return `list of ${typeOf(def.element, `${path}[]`, met)}`
  if (def.valueType) return `table of ${typeOf(def.valueType, `${path}.…`, met)}`
  if (def.options) return [...new Set(def.options.map((each) => typeOf(each, path, met)))].join(', or ')
  return def.shape ? met(shape, path) : (plain[def.type] ?? def.type)
}
const choice = (text: string): string => {
  const words = choiceWords.get(text)
  return words ? `\`${text}\` (${words.zh}, ${words.en})` : `\`${text}\``
}
const isNeeded = (shape: Shape): boolean => !['optional', 'default'].includes(defOf(shape).type)

/** The whole reference as Markdown. The same shape gives the same text. */
export function planReference(): string {
  const parts: string[] = [
    '# Reference of the plan language',
    '',
    'Written from the schema by `tongxing plan reference`; do not edit. The guide is [plan-language.md](plan-language.md).',
    '',
    'Every block may also carry `reference` (a name among the sources), `clause` and `assumed` (a name among the reasons). A key in **bold** must be there.',
    '',
    `What stands there: *sentence* \`{ zh, en }\`, also \`hant\`; *name* lower-case with underscores; *division* six digits or an ISO code, in quotation marks; *day* \`2026-03-01\`; *day of any year* \`03-01\`; *term* \`5 working days\`, \`30 days\`, \`6 months\`, \`3 years\`; *share* \`2/3\`; *figure* a number, a share, or the name of a parameter, a measure, a fact or \`law.…\`; *test* a table of facts, an expression or several of them; *fact* its path; *rounding* ${Object.values(
      defOf(rounding).entries ?? {},
    )
      .map((each) => `\`${each}\``)
      .join(', ')}.`,
  ]
  const told = new Map<Shape, string>()
  const waiting: [Shape, string][] = []
  const met = (block: Shape, path: string): string => {
    const before = told.get(block)
    if (before !== undefined) return `block, as ${before === '' ? 'the file' : `\`${before}\``}`
    told.set(block, path)
    waiting.push([block, path])
    return 'block, below'
  }
  met(planShape, '')
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [block, path] = next
    // what a block holds comes right after it
    const held: [Shape, string][] = []
    parts.push('', path === '' ? '## The file' : `## \`${path}\``, '', '| key | | what stands there |', '|---|---|---|')
    for (const [key, shape] of Object.entries(defOf(block).shape ?? {})) {
      if (Object.hasOwn(marks, key) && block !== source) continue
      const words = keyWords.get(key)
      const from = waiting.length
      const type = typeOf(shape, path === '' ? key : `${path}.${key}`, met)
      held.push(...waiting.splice(from))
      const cell = isNeeded(shape) ? `**\`${key}\`**` : `\`${key}\``
      parts.push(`| ${cell} | ${words ? `${words.zh} / ${words.en}` : ''} | ${type.replaceAll('|', '\\|')} |`)
    }
    waiting.unshift(...held)
  }
  return `${parts.join('\n')}\n`
}
