/** Tests and figures of a plan, said in words: names become the titles and labels they stand for. */
import type { Phrase } from '../../kit/say.ts'
import { factPaths, listFact, listItems } from '../facts.ts'
import type { Plan } from '../shape.ts'
import type { Match, MatchTable, Test } from '../shape/test.ts'
import { choiceWords } from './key-words.ts'

export const same = (text: string): Phrase => ({ zh: text, en: text })
/** Joins phrases, each language with its own comma or word between. */
export const joined = (phrases: readonly Phrase[], between: Phrase = { zh: '、', en: ', ' }): Phrase => ({
  zh: phrases.map(({ zh }) => zh).join(between.zh),
  en: phrases.map(({ en }) => en).join(between.en),
})
/** Puts phrases into the slots of a sentence. */
export function filled(sentence: Phrase, slots: Readonly<Record<string, Phrase>>): Phrase {
  const fill = (language: 'zh' | 'en') => sentence[language].replace(/\{(\w+)\}/g, (slot, name: string) => slots[name]?.[language] ?? slot)
  return { zh: fill('zh'), en: fill('en') }
}

/** The name of a figure: a parameter's or measure's title, a fact's label. */
export function pathWords(plan: Plan, path: string): Phrase | undefined {
  const [of = '', name = ''] = path.split('.')
  if (of === 'parameters') return plan.parameters[name]?.title
  if (of === 'measures') return plan.measures[name]?.title
  if (of === 'law') return plan.law.parameters[name]?.title
  if (of === 'judgement') return plan.conditions[name]?.says
  if (of === 'each') return itemWords(name)
  if (listItems.has(path)) return listFact(path).label
  return factPaths.get(path)?.label ?? (path.includes('.') ? undefined : (plan.parameters[path]?.title ?? plan.measures[path]?.title))
}
/** A field of a list's items; what it is called does not hang on which list. */
function itemWords(field: string): Phrase | undefined {
  for (const group of listItems.values()) if (Object.hasOwn(group, field)) return group[field]?.label
  return undefined
}

/** A number, a day, a share, or the words for what a name stands for. */
export const figureWords = (plan: Plan, figure: unknown): Phrase =>
  typeof figure === 'string' ? (pathWords(plan, figure) ?? choiceWords.get(figure) ?? same(figure)) : same(String(figure))

const operators: readonly (readonly [RegExp, Phrase])[] = [
  [/\s*&&\s*/g, { zh: ' 并且 ', en: ' and ' }],
  [/\s*\|\|\s*/g, { zh: ' 或者 ', en: ' or ' }],
  [/\s*>=\s*/g, { zh: ' 不少于 ', en: ' is at least ' }],
  [/\s*<=\s*/g, { zh: ' 不多于 ', en: ' is at most ' }],
  [/\s*==\s*/g, { zh: ' 等于 ', en: ' is ' }],
  [/\s*!=\s*/g, { zh: ' 不等于 ', en: ' is not ' }],
  [/\s+>\s+/g, { zh: ' 大于 ', en: ' is more than ' }],
  [/\s+<\s+/g, { zh: ' 小于 ', en: ' is less than ' }],
  [/!(?=[“a-z(])/g, { zh: '不是 ', en: 'not ' }],
]
/** Functions said in words, inner ones first. */
const calls: readonly (readonly [RegExp, Phrase])[] = [
  [/person\.certificate\.validOn\(([^()]+)\)/g, { zh: '$1 残疾人证有效', en: 'the disability certificate is valid on $1' }],
  [/person\.ofWorkingAge\(([^()]+)\)/g, { zh: '$1 处于就业年龄', en: 'of working age on $1' }],
  [/person\.ageOn\(([^()]+)\)/g, { zh: '到 $1 的年龄', en: 'the age on $1' }],
  [/history\.timesGranted\("([^"]+)"\)/g, { zh: '享受过“$1”的次数', en: 'the times “$1” was had' }],
  [/history\.timesGrantedSince\("([^"]+)", ([^()]+)\)/g, { zh: '$2 以来享受过“$1”的次数', en: 'the times “$1” was had since $2' }],
  [/plan\.workingDaysBetween\(([^(),]+), ([^(),]+)\)/g, { zh: '从 $1 到 $2 的工作日数', en: 'the working days from $1 to $2' }],
  [/([\w.“”]+)\.plusDays\(([^()]+)\)/g, { zh: '$1 之后 $2 天', en: '$2 days after $1' }],
  [/([\w.“”]+)\.plusMonths\(([^()]+)\)/g, { zh: '$1 之后 $2 个月', en: '$2 months after $1' }],
  [/([\w.“”]+)\.year\(\)/g, { zh: '$1 所在的年', en: 'the year of $1' }],
  [/money\(([^()]+)\)/g, { zh: '$1元', en: '$1' }],
  [/monthsBetween\(([^(),]+), ([^(),]+)\)/g, { zh: '从 $1 到 $2 的整月数', en: 'the whole months from $1 to $2' }],
  [/daysBetween\(([^(),]+), ([^(),]+)\)/g, { zh: '从 $1 到 $2 的天数', en: 'the days from $1 to $2' }],
  [/yearsBetween\(([^(),]+), ([^(),]+)\)/g, { zh: '从 $1 到 $2 的整年数', en: 'the whole years from $1 to $2' }],
  [/date\("([^"]+)"\)/g, { zh: '$1', en: '$1' }],
  [/\bday\b(?!s)/g, { zh: '当天', en: 'the day' }],
]
/** An expression with its names and signs put into words; what has no word stays as it is written. */
export function expressionWords(plan: Plan, text: string): Phrase {
  const inLanguage = (language: 'zh' | 'en') => {
    const named = text.replace(/\b[a-z_]+(?:\.[a-z_0-9]+)+(?![\w(.])/g, (path) => {
      const words = pathWords(plan, path)
      return words ? (language === 'zh' ? `“${words.zh}”` : `“${words.en}”`) : path
    })
    const called = language === 'zh' ? calls : calls.slice(0, -1)
    const said = called.reduce((put, [call, words]) => put.replace(call, words[language]), named)
    return operators.reduce((put, [sign, words]) => put.replace(sign, words[language]), said)
  }
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}

/** A test in words. */
export function testWords(plan: Plan, test: Test): Phrase {
  if (typeof test === 'string') return expressionWords(plan, test)
  if ('condition' in test && typeof test.condition === 'string') return plan.conditions[test.condition]?.says ?? same(test.condition)
  if ('of' in test && Array.isArray(test.of)) return filled(sayings.some, { n: same(String(test['at_least'])), of: several(plan, test.of as Test[], or) })
  if ('any_of' in test) return several(plan, test.any_of as Test[], or)
  if ('all_of' in test) return several(plan, test.all_of as Test[], and)
  if ('none_of' in test) return filled(sayings.none, { of: several(plan, test.none_of as Test[], or) })
  return joined(
    Object.entries(test as MatchTable).map(([path, match]) => matchWords(plan, path, match)),
    and,
  )
}
const or: Phrase = { zh: '，或者', en: ', or ' }
const and: Phrase = { zh: '，并且', en: ', and ' }
const several = (plan: Plan, tests: readonly Test[], between: Phrase): Phrase =>
  joined(
    tests.map((one) => testWords(plan, one)),
    between,
  )

const sayings = {
  some: { zh: '以下至少 {n} 项：{of}', en: 'at least {n} of: {of}' },
  none: { zh: '没有以下任何一项：{of}', en: 'none of: {of}' },
  yes: { zh: '{fact}', en: '{fact}' },
  no: { zh: '不是“{fact}”', en: 'not: {fact}' },
  is: { zh: '{fact}是{value}', en: '{fact} is {value}' },
  is_not: { zh: '{fact}不是{value}', en: '{fact} is not {value}' },
  at_least: { zh: '不少于{value}', en: 'at least {value}' },
  at_most: { zh: '不多于{value}', en: 'at most {value}' },
  above: { zh: '多于{value}', en: 'more than {value}' },
  below: { zh: '少于{value}', en: 'less than {value}' },
} as const satisfies Record<string, Phrase>

function matchWords(plan: Plan, path: string, match: Match): Phrase {
  const fact = pathWords(plan, path) ?? same(path)
  const valueWords = (value: unknown): Phrase => optionWords(path, String(value)) ?? figureWords(plan, value)
  if (typeof match === 'boolean') return filled(match ? sayings.yes : sayings.no, { fact })
  if (typeof match !== 'object') return filled(sayings.is, { fact, value: valueWords(match) })
  if (Array.isArray(match)) return filled(sayings.is, { fact, value: joined(match.map(valueWords), { zh: '或', en: ' or ' }) })
  if ('not' in match) return filled(sayings.is_not, { fact, value: joined([match.not].flat().map(valueWords), { zh: '或', en: ' or ' }) })
  const edges = Object.entries(match as Record<string, unknown>).map(([way, edge]) => filled(sayings[way as 'above'], { value: figureWords(plan, edge) }))
  return { zh: `${fact.zh}${joined(edges, and).zh}`, en: `${fact.en} ${joined(edges, { zh: '', en: ' and ' }).en}` }
}

/** What an option of a fact is called. */
function optionWords(path: string, value: string): Phrase | undefined {
  const facts = path.startsWith('each.') ? [...listItems.values()].flatMap((group) => group[path.slice(5)] ?? []) : [factPaths.get(path)]
  for (const fact of facts) if (fact?.options && Object.hasOwn(fact.options, value)) return fact.options[value]
  return choiceWords.get(value)
}
