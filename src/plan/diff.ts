/** What differs between two versions of a plan, as sentences: where, what it was, what it becomes, and whom it concerns. */
import type { Phrase } from '../kit/say.ts'
import { keyWords } from './explain/key-words.ts'
import type { Plan } from './shape.ts'
import { termPhrase, type Term } from './term.ts'

export type Change = {
  readonly what: 'added' | 'removed' | 'changed'
  /** from the outside in, in words: “schemes”, “Support for self-employment”, “documents” */
  readonly where: readonly Phrase[]
  readonly before?: Phrase
  readonly after?: Phrase
  /** the scheme it lies in, whose applicants it concerns; undefined when it concerns the whole plan */
  readonly scheme?: string | undefined
}

type Table = Readonly<Record<string, unknown>>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPhrase = (value: unknown): value is Phrase => isTable(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string'
const isTerm = (value: unknown): value is Term => isTable(value) && typeof value['count'] === 'number' && typeof value['unit'] === 'string'
const isLeaf = (value: unknown): boolean => !isTable(value) || isPhrase(value) || isTerm(value)

/** Every difference, in the order of the plan file. The same plan twice has none. */
export function changesBetween(before: Plan, after: Plan): readonly Change[] {
  const changes: Change[] = []
  const { law: _before, ...from } = before
  const { law: _after, ...to } = after
  walk(from, to, [], [], changes)
  return changes
}

function walk(before: Table, after: Table, path: readonly string[], where: readonly Phrase[], changes: Change[]): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) compare(before[key], after[key], [...path, key], where, changes)
}

function compare(before: unknown, after: unknown, path: readonly string[], outside: readonly Phrase[], changes: Change[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const where = [...outside, nameOf(path.at(-1) ?? '', after ?? before)]
  const scheme = path[0] === 'schemes' ? path[1] : undefined
  const told = { where, scheme }
  if (before === undefined) changes.push({ ...told, what: 'added', after: inWords(after) })
  else if (after === undefined) changes.push({ ...told, what: 'removed', before: inWords(before) })
  else if (isTable(before) && isTable(after) && !isLeaf(before) && !isLeaf(after)) walk(before, after, path, where, changes)
  else if (isList(before) && isList(after)) walk(keyed(before), keyed(after), path, where, changes)
  else changes.push({ ...told, what: 'changed', before: inWords(before), after: inWords(after) })
}

/** Lists of blocks are compared block by block, each found again by what names it; lists of words as a whole. */
const isList = (value: unknown): value is readonly Table[] => Array.isArray(value) && value.length > 0 && value.every((one) => isTable(one) && !isLeaf(one))

function keyed(blocks: readonly Table[]): Table {
  const names = blocks.map((block, i) => nameIn(block) ?? String(i + 1))
  const seen = new Map<string, number>()
  return Object.fromEntries(
    blocks.map((block, i) => {
      const name = names[i] ?? ''
      const again = seen.get(name) ?? 0
      seen.set(name, again + 1)
      return [again === 0 ? name : `${name} (${again + 1})`, block]
    }),
  )
}

function nameIn(block: Table): string | undefined {
  const names = ['stage', 'name', 'scheme', 'from'].map((key) => block[key]).filter((value) => typeof value === 'string')
  return names.length > 0 ? `${names.join(' ')}${Array.isArray(block['where']) ? ` ${block['where'].join(' ')}` : ''}` : undefined
}

/** A block is called by its title, or by what it says; a key by its word. */
function nameOf(key: string, value: unknown): Phrase {
  if (isTable(value) && !isLeaf(value)) for (const naming of ['title', 'label', 'says']) if (isPhrase(value[naming])) return value[naming]
  return keyWords.get(key) ?? { zh: key, en: key }
}

/** A value in words; a whole block by its name and, where it has one, what it says. */
export function inWords(value: unknown): Phrase {
  if (isPhrase(value)) return value
  if (isTerm(value)) return termPhrase(value)
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (Array.isArray(value)) return joined(value.map(inWords))
  if (!isTable(value)) return { zh: String(value), en: String(value) }
  for (const naming of ['title', 'label', 'says']) if (isPhrase(value[naming])) return value[naming]
  return joined(Object.entries(value).map(([key, one]) => pair(nameOf(key, undefined), inWords(one))))
}

const pair = (key: Phrase, value: Phrase): Phrase => ({ zh: `${key.zh} ${value.zh}`, en: `${key.en} ${value.en}` })
const joined = (phrases: readonly Phrase[]): Phrase => ({ zh: phrases.map(({ zh }) => zh).join('、'), en: phrases.map(({ en }) => en).join(', ') })

const sentences: Record<Change['what'], Phrase> = {
  added: { zh: '增加：{after}', en: 'added: {after}' },
  removed: { zh: '删去：{before}', en: 'taken out: {before}' },
  changed: { zh: '由“{before}”改为“{after}”', en: 'was “{before}”, becomes “{after}”' },
}

/** A change as one sentence, with its place. */
export function changePhrase(change: Change): Phrase {
  const fill = (language: 'zh' | 'en'): string => {
    const said = sentences[change.what][language]
      .replace('{before}', () => change.before?.[language] ?? '')
      .replace('{after}', () => change.after?.[language] ?? '')
    return `${change.where.map((phrase) => phrase[language]).join(' › ')}${language === 'zh' ? '：' : ': '}${said}`
  }
  return { zh: fill('zh'), en: fill('en') }
}
