/** What is taken back for months in which an obligation was not kept. Pure. */
import { yuan, type Fen } from '../../../kit/money.ts'
import { voiceOf, type Phrase } from '../../../kit/say.ts'
import type { Term } from '../../../plan/shape.ts'
import { claimWords as words } from '../words/claiming.ts'

export type PerMonth = 'pro_rata' | { readonly fixed: number }
export type Reckoned = { readonly amount_fen: Fen; readonly says: Phrase }

/** A term in months; undefined where it is in days. */
const monthsIn = ({ unit, count }: Term): number | undefined => (unit === 'years' ? count * 12 : unit === 'months' ? count : undefined)

/**
 * The sum for so many months: a fixed one each, or the award's share of them in all the months of the obligation, rounded
 * down to the fen; never more than the award. Undefined where an obligation in days, or without an end, cannot be shared out.
 */
export function reckon(per: PerMonth, award_fen: Fen, months: number, term: Term | undefined): Reckoned | undefined {
  const said = (make: (locale: 'zh-Hans' | 'en') => string): Phrase => ({ zh: make('zh-Hans'), en: make('en') })
  const money = (locale: 'zh-Hans' | 'en', fen: Fen) => voiceOf(locale).money(fen)
  if (per !== 'pro_rata') {
    const each = yuan(per.fixed)
    const sum = each * BigInt(months)
    const amount_fen = sum > award_fen ? award_fen : sum
    return { amount_fen, says: said((l) => voiceOf(l).say(words.fixed, { each: money(l, each), n: months, sum: money(l, amount_fen) })) }
  }
  const all = term && monthsIn(term)
  if (!all || months > all) return undefined
  const amount_fen = (award_fen * BigInt(months)) / BigInt(all)
  return { amount_fen, says: said((l) => voiceOf(l).say(words.pro_rata, { award: money(l, award_fen), n: months, all, sum: money(l, amount_fen) })) }
}
