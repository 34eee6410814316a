/** A plan told as an official reads it: head, money, who may have what, how it goes, what follows, what is to be reached. */
import { roleWords, type Role } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Plan } from '../shape.ts'
import type { Test } from '../shape/test.ts'
import { termPhrase, type Term } from '../term.ts'
import { choiceWords, keyWords } from './key-words.ts'
import { figureWords, filled, joined, pathWords, same, testWords } from './in-words.ts'

/** One thing said, with what marks it: its clause, what it rests on, or that it is assumed. */
export type Line = { readonly says: Phrase; readonly marks: readonly Phrase[] }
/** `path` is the place in the file, so that a mark (“read, not yet run”) can be put beside it. */
export type Section = { readonly title: Phrase; readonly path: string; readonly lines: readonly Line[]; readonly sections: readonly Section[] }

type Table = Readonly<Record<string, unknown>>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPhrase = (value: unknown): value is Phrase => isTable(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string'
const isTerm = (value: unknown): value is Term => isTable(value) && typeof value['count'] === 'number' && typeof value['unit'] === 'string'

const sayings = {
  pair: { zh: '{key}：{value}', en: '{key}: {value}' },
  clause: { zh: '条款 {clause}', en: 'clause {clause}' },
  reference: { zh: '据《{title}》', en: 'after “{title}”' },
  assumed: { zh: '假定：{reason}', en: 'assumed: {reason}' },
} as const satisfies Record<string, Phrase>
/** Keys whose value is a test. */
const tests = new Set(['when', 'any_of', 'all_of', 'holds', 'among', 'waived_when', 'resumes_when', 'person', 'organisation'])
/** Keys that say what a line already says, or that are no part of the reading. */
const silent = new Set(['clause', 'reference', 'assumed', 'law', 'plan', 'reasons', 'stage'])
/** Told in this order; what is not named comes after, as it is in the file. */
const first = ['says', 'issued', 'in_force', 'status', 'supersedes', 'fills_in', 'amends', 'population', 'schemes', 'recognitions', 'targets']

/** The whole plan. Its own title is the section's. */
export function tellPlan(plan: Plan): Section {
  const { law: _, ...own } = plan
  const order = [...first.filter((key) => key in own), ...Object.keys(own).filter((key) => !first.includes(key))]
  return sectionOf(plan, plan.title, Object.fromEntries(order.map((key) => [key, (own as Table)[key]])), '')
}

function sectionOf(plan: Plan, title: Phrase, block: Table, path: string): Section {
  const lines: Line[] = []
  const sections: Section[] = []
  for (const [key, value] of Object.entries(block)) {
    if (silent.has(key) || value === undefined || (key === 'title' && isPhrase(value))) continue
    const at = path === '' ? key : `${path}.${key}`
    const named = wordOf(key)
    if (isEmpty(value)) continue
    if (key === 'says' && isPhrase(value)) lines.unshift({ says: value, marks: [] })
    else if (tests.has(key) && path.split('.')[0] !== 'bodies') lines.push(line(named, testWords(plan, asTest(key, value))))
    else if (isTable(value) && !isPhrase(value) && !isTerm(value)) sections.push(tableOf(plan, named, value, at))
    else if (isBlocks(value)) sections.push({ title: named, path: at, lines: [], sections: value.map((one, i) => blockOf(plan, one, `${at}.${i}`, same(String(i + 1)))) })
    else lines.push(line(named, valueWords(plan, key, value)))
  }
  const marks = marksOf(plan, block)
  if (marks.length > 0 && lines.length > 0) lines[0] = { says: lines[0]?.says ?? title, marks: [...(lines[0]?.marks ?? []), ...marks] }
  else if (marks.length > 0) lines.push({ says: joined(marks), marks: [] })
  return { title, path, lines, sections }
}

const line = (key: Phrase, value: Phrase): Line => ({ says: filled(sayings.pair, { key, value }), marks: [] })
const asTest = (key: string, value: unknown): Test => (key === 'any_of' || key === 'all_of' ? ({ [key]: value } as Test) : (value as Test))
const isEmpty = (value: unknown): boolean => (Array.isArray(value) && value.length === 0) || (isTable(value) && Object.keys(value).length === 0)
const isBlocks = (value: unknown): value is readonly Table[] => Array.isArray(value) && value.length > 0 && value.every((one) => isTable(one) && !isPhrase(one) && !isTerm(one))
const wordOf = (key: string): Phrase => keyWords.get(key) ?? same(key.replaceAll('_', ' '))

/** A table of named blocks becomes a section of sections; one block, a section of lines. */
function tableOf(plan: Plan, title: Phrase, table: Table, path: string): Section {
  const named = Object.entries(table)
  const blocks = named.length > 0 && named.every(([key, value]) => !keyWords.has(key) && isTable(value)) && !isPhrase(table)
  if (!blocks) return sectionOf(plan, title, table, path)
  const phrases = named.every(([, value]) => isPhrase(value))
  if (phrases) return { title, path, lines: named.map(([, value]) => ({ says: value as Phrase, marks: [] })), sections: [] }
  return { title, path, lines: [], sections: named.map(([key, value]) => blockOf(plan, value as Table, `${path}.${key}`, same(key.replaceAll('_', ' ')))) }
}

/** A block under its own title, label, sentence, or name. */
function blockOf(plan: Plan, block: Table, path: string, otherwise: Phrase): Section {
  for (const naming of ['title', 'label', 'says'] as const) {
    const title = block[naming]
    if (isPhrase(title)) return sectionOf(plan, title, { ...block, [naming]: undefined }, path)
  }
  return sectionOf(plan, otherwise, block, path)
}

function valueWords(plan: Plan, key: string, value: unknown): Phrase {
  if (isPhrase(value)) return value
  if (isTerm(value)) return termPhrase(value)
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (Array.isArray(value)) return joined(value.map((one) => valueWords(plan, key, one)))
  if (typeof value !== 'string') return figureWords(plan, value)
  return titleOf(plan, key, value) ?? pathWords(plan, value) ?? choiceWords.get(value) ?? same(value)
}

/** What a name in the file stands for: a body, a role, a purse, a scheme, a category, a parameter, a source, another plan's. */
function titleOf(plan: Plan, key: string, name: string): Phrase | undefined {
  if (key === 'kind' || key === 'unit') return choiceWords.get(name)
  if (Object.hasOwn(roleWords, name) && key !== 'to' && key !== 'for' && key !== 'held_by') return roleWords[name as Role]
  const tables: readonly Readonly<Record<string, { readonly title: Phrase }>>[] = [plan.bodies, plan.purses, plan.recognitions, plan.schemes, plan.parameters, plan.targets]
  for (const table of tables) if (Object.hasOwn(table, name)) return table[name]?.title
  return undefined
}

function marksOf(plan: Plan, block: Table): Phrase[] {
  const { clause, reference, assumed } = block
  const source = typeof reference === 'string' && Object.hasOwn(plan.sources, reference) ? plan.sources[reference] : undefined
  return [
    ...(source ? [filled(sayings.reference, { title: source.title })] : []),
    ...(typeof clause === 'string' ? [filled(sayings.clause, { clause: same(clause) })] : []),
    ...(isPhrase(assumed) ? [filled(sayings.assumed, { reason: assumed })] : []),
  ]
}
