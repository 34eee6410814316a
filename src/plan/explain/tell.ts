/** A plan told as an official reads it: head, money, who may have what, how it goes, what follows, what is to be reached. */
import { roleWords, type Role } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Plan } from '../shape.ts'
import type { Test } from '../shape/test.ts'
import { termPhrase, type Term } from '../term.ts'
import { choiceWords, keyWords } from './key-words.ts'
import { first, inPlace, silent, tables, tests } from './reading-order.ts'
import { expressionWords, figureWords, filled, joined, pathWords, same, testWords } from './in-words.ts'

/** `path` is the place in the file, so that a mark (“read, not yet run”) can be put beside it. */
export type Section = {
  readonly title: Phrase
  readonly path: string
  /** its clause, what it rests on, or that it is assumed */
  readonly marks: readonly Phrase[]
  readonly lines: readonly Phrase[]
  readonly sections: readonly Section[]
}

type Table = Readonly<Record<string, unknown>>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPhrase = (value: unknown): value is Phrase => isTable(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string'
const isTerm = (value: unknown): value is Term => isTable(value) && typeof value['count'] === 'number' && typeof value['unit'] === 'string'

const sayings = {
  pair: { zh: '{key}：{value}', en: '{key}: {value}' },
  between: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  every: { zh: '每{each} {from} 至 {to}', en: 'every {each}, {from} to {to}' },
  since: { zh: '{from} 起', en: 'from {from}' },
  until: { zh: '到 {to}', en: 'until {to}' },
  only_in: { zh: '限 {where}', en: 'in {where}' },
  if: { zh: '如果{test}', en: 'if {test}' },
  clause: { zh: '条款 {clause}', en: 'clause {clause}' },
  reference: { zh: '据《{title}》', en: 'after “{title}”' },
  assumed: { zh: '假定：{reason}', en: 'assumed: {reason}' },
} as const satisfies Record<string, Phrase>
/** The whole plan. Its own title is the section's. */
export function tellPlan(plan: Plan): Section {
  const { law: _, ...own } = plan
  const order = [...first.filter((key) => key in own), ...Object.keys(own).filter((key) => !first.includes(key))]
  return sectionOf(plan, plan.title, Object.fromEntries(order.map((key) => [key, (own as Table)[key]])), [])
}

type Path = readonly string[]
function sectionOf(plan: Plan, title: Phrase, block: Table, path: Path): Section {
  const lines: Phrase[] = []
  const sections: Section[] = []
  const within = windowWords(block)
  if (within) lines.push(within)
  for (const [key, value] of Object.entries(block)) {
    if (silent.has(key) || value === undefined || isEmpty(value) || (key === 'title' && isPhrase(value))) continue
    if (within && ['each', 'from', 'to'].includes(key)) continue
    const at = [...path, key]
    const named = wordOf(at)
    if (key === 'says' && isPhrase(value)) lines.unshift(value)
    else if (tests.has(key) && (isTable(value) || typeof value === 'string' || Array.isArray(value)))
      lines.push(pair(named, testWords(plan, asTest(key, value))))
    else if (key === 'values' && isBlocks(value)) lines.push(...value.map((one) => datedWords(plan, one)))
    else if (key === 'options' && isTable(value)) lines.push(pair(named, joined(Object.values(value).filter(isPhrase))))
    else if (isTable(value) && !isPhrase(value) && !isTerm(value))
      sections.push(tables.has(key) ? tableOf(plan, named, value, at) : sectionOf(plan, named, value, at))
    else if (isBlocks(value)) sections.push(listOf(plan, named, value, at))
    else lines.push(pair(named, valueWords(plan, at, value)))
  }
  return { title, path: path.join('.'), marks: marksOf(plan, block), lines, sections }
}

const pair = (key: Phrase, value: Phrase): Phrase => filled(sayings.pair, { key, value })
const asTest = (key: string, value: unknown): Test => (key === 'any_of' || key === 'all_of' ? ({ [key]: value } as Test) : (value as Test))
const isEmpty = (value: unknown): boolean => (Array.isArray(value) && value.length === 0) || (isTable(value) && Object.keys(value).length === 0)
const isBlocks = (value: unknown): value is readonly Table[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isTable(one) && !isPhrase(one) && !isTerm(one))
function wordOf(path: Path): Phrase {
  const [key = '', above = '', higher = ''] = path.toReversed()
  return inPlace[`${above}.${key}`] ?? inPlace[`${higher}.*.${key}`] ?? keyWords.get(key) ?? same(key.replaceAll('_', ' '))
}

/** A table of blocks, each under its own name. */
function tableOf(plan: Plan, title: Phrase, table: Table, path: Path): Section {
  const sections = Object.entries(table).map(([key, value]) =>
    blockOf(plan, isTable(value) ? value : {}, [...path, key], choiceWords.get(key) ?? same(key.replaceAll('_', ' '))),
  )
  return compact({ title, path: path.join('.'), marks: [], lines: [], sections })
}
/** One block of a list needs no number. */
function listOf(plan: Plan, title: Phrase, blocks: readonly Table[], path: Path): Section {
  const [only] = blocks
  if (only && blocks.length === 1 && !isPhrase(only['title'])) return sectionOf(plan, title, only, [...path, '0'])
  const sections = blocks.map((one, i) => blockOf(plan, one, [...path, String(i)], same(String(i + 1))))
  return compact({ title, path: path.join('.'), marks: [], lines: [], sections })
}
/** Sections that are nothing but a title are lines. */
function compact(section: Section): Section {
  const bare = section.sections.every(({ lines, sections }) => lines.length + sections.length === 0)
  return bare && section.sections.length > 0
    ? { ...section, lines: section.sections.map(({ title, marks }) => withMarks(title, marks)), sections: [] }
    : section
}
/** A sentence with its marks behind it. */
export const withMarks = (says: Phrase, marks: readonly Phrase[]): Phrase =>
  marks.length === 0 ? says : filled({ zh: '{says}（{marks}）', en: '{says} ({marks})' }, { says, marks: joined(marks, { zh: '；', en: '; ' }) })

/** A block under its own title, label, sentence, or name. */
function blockOf(plan: Plan, block: Table, path: Path, otherwise: Phrase): Section {
  if (isPhrase(block)) return { title: block, path: path.join('.'), marks: [], lines: [], sections: [] }
  for (const naming of ['title', 'label', 'says'] as const) {
    const title = block[naming]
    if (isPhrase(title)) return sectionOf(plan, title, { ...block, [naming]: undefined, ...(naming === 'label' ? { kind: undefined } : {}) }, path)
  }
  return sectionOf(plan, otherwise, block, path)
}

/** “every year, 03-01 to 10-31” */
function windowWords({ each, from, to }: Table): Phrase | undefined {
  if (![from, to].every((edge) => typeof edge === 'number' || (typeof edge === 'string' && /^(\d{4}-)?\d\d-\d\d$/.test(edge)))) return undefined
  const between = { from: same(String(from)), to: same(String(to)), each: choiceWords.get(String(each)) ?? same('') }
  return filled(each === undefined ? sayings.between : sayings.every, between)
}
/** One value of a parameter: how much, from when, where, in which case. */
function datedWords(plan: Plan, { from, to, where, when, value, ...rest }: Table): Phrase {
  const parts = [
    isTable(value)
      ? joined(Object.entries(value).map(([key, one]) => pair(keyWords.get(key) ?? same(key), isTable(one) ? edges(one) : figureWords(plan, one))))
      : figureWords(plan, value),
    ...(from === undefined ? [] : [filled(sayings.since, { from: same(String(from)) })]),
    ...(to === undefined ? [] : [filled(sayings.until, { to: same(String(to)) })]),
    ...(Array.isArray(where) ? [filled(sayings.only_in, { where: same(where.join(' ')) })] : []),
    ...(when === undefined ? [] : [filled(sayings.if, { test: testWords(plan, when as Test) })]),
  ]
  return withMarks(joined(parts, { zh: '，', en: ', ' }), marksOf(plan, rest))
}
const edges = (table: Table): Phrase =>
  joined(
    Object.entries(table).map(([key, one]) => filled({ zh: '{key}{one}', en: '{key} {one}' }, { key: keyWords.get(key) ?? same(key), one: same(String(one)) })),
  )

function valueWords(plan: Plan, path: Path, value: unknown): Phrase {
  if (isPhrase(value)) return value
  if (isTerm(value)) return termPhrase(value)
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (Array.isArray(value)) return joined(value.map((one) => valueWords(plan, path, one)))
  if (typeof value !== 'string') return figureWords(plan, value)
  return titleOf(plan, path, value) ?? pathWords(plan, value) ?? choiceWords.get(value) ?? same(value)
}

/** What a name in the file stands for: a document, a body, a role, a purse, a scheme, a category, a parameter. */
function titleOf(plan: Plan, path: Path, name: string): Phrase | undefined {
  const key = path.at(-1)
  if (key === 'kind' || key === 'unit' || key === 'held_by') return choiceWords.get(name)
  if (key === 'each' && choiceWords.has(name)) return choiceWords.get(name)
  const scheme = path[0] === 'schemes' ? plan.schemes[path[1] ?? ''] : undefined
  if (key === 'proof' || key === 'documents') return scheme?.documents[name]?.title
  if (key === 'uses' || key === 'instead_of') return (scheme?.conditions[name] ?? plan.conditions[name])?.says
  if (key === 'rows' || key === 'only_highest_of') return scheme?.award?.rows[name]?.title
  if (key === 'is' || key === 'each') return expressionWords(plan, name)
  if (Object.hasOwn(roleWords, name) && key !== 'to' && key !== 'for') return roleWords[name as Role]
  for (const titled of [plan.bodies, plan.purses, plan.recognitions, plan.schemes, plan.parameters, plan.targets] as const)
    if (Object.hasOwn(titled, name)) return titled[name]?.title
  return undefined
}

/** A reason that begins with the word itself needs no second one. */
const saysSo = ({ zh, en }: Phrase): boolean => zh.startsWith('假定') && /^assumed/i.test(en)

function marksOf(plan: Plan, block: Table): Phrase[] {
  const { clause, reference, assumed } = block
  const source = typeof reference === 'string' && Object.hasOwn(plan.sources, reference) ? plan.sources[reference] : undefined
  return [
    ...(source ? [filled(sayings.reference, { title: source.title })] : []),
    ...(typeof clause === 'string' ? [filled(sayings.clause, { clause: same(clause) })] : []),
    ...(isPhrase(assumed) ? [saysSo(assumed) ? assumed : filled(sayings.assumed, { reason: assumed })] : []),
  ]
}
