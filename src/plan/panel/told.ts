/** A panel's result, line by line, in sentences that are kept as they were said. */
import type { Phrase } from '../../kit/say.ts'
import { written, type Exact } from '../exact.ts'

export type Told = { readonly says: Phrase; readonly values: Readonly<Record<string, string | Phrase>> }
const unknown: Phrase = { zh: '还不知道', en: 'not known yet' }
const number = (value: Exact | undefined): string | Phrase => (value ? written(value) : unknown)
const rules = {
  majority: { zh: '过半数通过', en: 'more than half carry it' },
  two_thirds: { zh: '三分之二通过', en: 'two thirds carry it' },
  unanimous: { zh: '一致同意才通过', en: 'all must agree' },
  average_score: { zh: '按平均分', en: 'by the average score' },
} as const satisfies Record<string, Phrase>

export const told = {
  criterion: (title: Phrase, value: Exact | undefined, weight: Exact | undefined): Told => ({
    says: { zh: '{what}：平均 {value}，权重 {weight}', en: '{what}: {value} on average, weight {weight}' },
    values: { what: title, value: number(value), weight: number(weight) },
  }),
  total: (score: Exact | undefined, least: Exact | undefined): Told => ({
    says: least
      ? { zh: '加权得分 {score}，至少要 {least}', en: 'Weighted score {score}; at least {least} is needed' }
      : { zh: '加权得分 {score}', en: 'Weighted score {score}' },
    values: { score: number(score), ...(least ? { least: written(least) } : {}) },
  }),
  votes: (yes: number, all: number, rule: keyof typeof rules): Told => ({
    says: { zh: '{all} 人表决，{yes} 人同意（{rule}）', en: '{yes} of {all} agreed ({rule})' },
    values: { yes: String(yes), all: String(all), rule: rules[rule] },
  }),
  outcome: (carried: boolean): Told => ({ says: carried ? { zh: '通过', en: 'Carried' } : { zh: '没有通过', en: 'Not carried' }, values: {} }),
} as const
