/** Why an applicant stands where they stand: each rule for shortage, and how the case answers it. */
import type { Day } from '../kit/day.ts'
import type { Phrase } from '../kit/say.ts'
import { sightOf } from './engine.ts'
import { over, whole, written } from './exact.ts'
import type { Facts } from './facts.ts'
import { moneyOf, numberOf } from './figure.ts'
import { holds } from './holds.ts'
import { schemeOf } from './judge.ts'
import type { Rule } from './rank.ts'
import type { Plan } from './shape.ts'
import type { Sight } from './sight.ts'

export type Reason = { readonly rule: Phrase; readonly answer: Phrase }
const yes: Phrase = { zh: '是', en: 'yes' }
const no: Phrase = { zh: '否', en: 'no' }
const unknown: Phrase = { zh: '还不知道，算作否', en: 'not known, counts as no' }
const same = (text: string): Phrase => ({ zh: text, en: text })

/** The rules in the plan's order, each with the case's answer. */
export function rankReasons(plan: Plan, schemeId: string, facts: Facts, day: Day): Reason[] {
  const sight = sightOf(plan, facts, day, schemeId)
  return (schemeOf(plan, schemeId).places?.when_short ?? []).map((rule) => ({ rule: rule.title, answer: answerTo(sight, rule) }))
}

function answerTo(sight: Sight, { when, highest, lowest }: Rule): Phrase {
  if (when !== undefined) {
    const held = holds(sight, when)
    if (held !== true) return held === undefined ? unknown : no
  }
  const figure = highest ?? lowest
  if (figure === undefined) return yes
  const number = numberOf(sight, figure)
  if (number) return same(written(number))
  const money = moneyOf(sight, figure)
  return money ? same(written(over(money, whole(100)))) : unknown
}
