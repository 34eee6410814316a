/** What a case is given: rows in the plan's order, each naming its purse and its reason. */
import type { Day } from '../kit/day.ts'
import { yuan, type Fen } from '../kit/money.ts'
import type { Phrase } from '../kit/say.ts'
import { factModel, type Facts } from './facts.ts'
import { schemeOf, settleWhen, type Because } from './judge.ts'
import { needsPlace, valueOn } from './parameter.ts'
import type { Plan } from './shape.ts'
import { sure } from '../kit/sure.ts'

export type AwardRow = {
  readonly id: string
  readonly purse: string
  readonly amount_fen: Fen
  /** a sentence with slots; `values` fill them */
  readonly says: Phrase
  readonly values: { readonly title: Phrase; readonly purse: Phrase; readonly yuan: bigint | string }
  readonly clause?: string | undefined
  readonly reference?: string | undefined
  readonly assumed?: Phrase | undefined
}
export type ComputedAward = {
  readonly rows: readonly AwardRow[]
  readonly total_fen: Fen
  /** facts that are absent and on which a further row may depend; while there are any, the total may be too small */
  readonly missing: readonly Because[]
}

const rowSays: Phrase = { zh: '{title}：{yuan}元，由{purse}支付', en: '{title}: {yuan} yuan, paid from {purse}' }

/** Computes the award of a scheme; no rows where the scheme gives no money. A row applies where its parameter has a value on that day at that place, and its `when` holds. */
export function computeAward(plan: Plan, schemeId: string, facts: Facts, day: Day): ComputedAward {
  const rows: AwardRow[] = []
  const missing: Because[] = []
  const division = facts.place?.division
  for (const [id, row] of Object.entries(schemeOf(plan, schemeId).award?.rows ?? {})) {
    const parameter = sure(plan.parameters[row.pays])
    const value = valueOn(parameter, day, division)
    if (needsPlace(parameter) && division === undefined) {
      const { label, proof } = factModel.place.division
      missing.push({ fact: 'place.division', label, proof })
    }
    const applies = row.when === undefined ? undefined : settleWhen(plan, row.when, facts, day)
    if (applies?.answer === 'unknown') missing.push(...applies.because)
    if (!value || (applies && applies.answer !== 'met')) continue
    const amount_fen = yuan(value.value)
    rows.push({
      id,
      purse: row.from,
      amount_fen,
      says: row.says ?? rowSays,
      values: { title: row.title, purse: sure(plan.purses[row.from]).title, yuan: yuanOf(amount_fen) },
      clause: row.clause ?? value.clause,
      reference: row.reference ?? value.reference ?? parameter.reference,
      assumed: row.assumed ?? value.assumed ?? parameter.assumed,
    })
  }
  return { rows, total_fen: rows.reduce((sum, r) => sum + r.amount_fen, 0n), missing: [...new Map(missing.map((m) => [m.fact, m])).values()] }
}

/** An amount as it fills a sentence: whole yuan as a number, else with its fen. */
const yuanOf = (fen: Fen): bigint | string => (fen % 100n === 0n ? fen / 100n : `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`)
