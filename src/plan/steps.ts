/** How an amount came about, as sentences. */
import type { Day } from '../kit/day.ts'
import type { Fen } from '../kit/money.ts'
import type { Phrase } from '../kit/say.ts'
import { over, times, whole, written, type Exact } from './exact.ts'
import { factPaths, listItems } from './facts.ts'
import type { Figure } from './piece.ts'
import type { Sight } from './sight.ts'

export type StepKind = 'pays' | 'rate' | 'times' | 'months' | 'less' | 'at_least' | 'at_most' | 'round' | 'cap'
export type Step = {
  readonly kind: StepKind
  readonly figure: string
  readonly value: string
  readonly says: Phrase
  readonly values: { readonly what: Phrase; readonly value: string }
  /** of months: the last day they reach */
  readonly until?: Day
}

const kinds: Record<StepKind, Phrase> = {
  pays: { zh: '{what}：{value}', en: '{what}: {value}' },
  rate: { zh: '按{what}：{value}', en: 'at {what}: {value}' },
  times: { zh: '乘以{what}：{value}', en: 'times {what}: {value}' },
  months: { zh: '逐月计算，共{value}个月', en: 'month by month, {value} months' },
  less: { zh: '减去{what}：{value}', en: 'less {what}: {value}' },
  at_least: { zh: '不低于{what}：{value}', en: 'at least {what}: {value}' },
  at_most: { zh: '不超过{what}：{value}', en: 'at most {what}: {value}' },
  round: { zh: '取整：{value}', en: 'rounded: {value}' },
  cap: { zh: '受“{what}”限制：{value}', en: 'held by “{what}”: {value}' },
}
const money: readonly StepKind[] = ['pays', 'less', 'at_least', 'at_most', 'round', 'cap']

export function stepOf(sight: Sight, kind: StepKind, figure: Figure, exact: Exact, title?: Phrase): Step {
  const name = String(figure)
  const value = kind === 'rate' ? `${written(times(exact, whole(100)))}%` : written(money.includes(kind) ? over(exact, whole(100)) : exact)
  return { kind, figure: name, value, says: kinds[kind], values: { what: title ?? titleOf(sight, name), value } }
}
function titleOf(sight: Sight, name: string): Phrase {
  const { parameters, measures, law } = sight.plan
  const last = name.split('.').at(-1) ?? name
  const list = listItems.get(sight.list ?? '')
  return (
    parameters[name]?.title ??
    measures[name]?.title ??
    (name.startsWith('law.') ? law.parameters[last]?.title : undefined) ??
    parameters[last]?.title ??
    measures[last]?.title ??
    factPaths.get(name)?.label ??
    list?.[last]?.label ?? { zh: name, en: name }
  )
}

export const says = {
  row: { zh: '{title}：{yuan}{unit}，由{purse}支付', en: '{title}: {yuan} {unit}, paid from {purse}' } as Phrase,
  /** An amount as it fills a sentence: whole yuan as a number, else with its fen. */
  amount: (fen: Fen): bigint | string => (fen % 100n === 0n ? fen / 100n : `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`),
  units: {
    CNY: { zh: '元', en: 'yuan' },
    TWD: { zh: '新台币元', en: 'NT dollars' },
    JPY: { zh: '日元', en: 'yen' },
    EUR: { zh: '欧元', en: 'euros' },
    GBP: { zh: '英镑', en: 'pounds' },
    USD: { zh: '美元', en: 'US dollars' },
    UYU: { zh: '乌拉圭比索', en: 'pesos' },
  } as Record<string, Phrase>,
}
