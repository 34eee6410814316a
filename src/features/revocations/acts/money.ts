/** What a revoked grant means for its money, and for the targets that counted it. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { voiceOf, type Phrase } from '../../../kit/say.ts'
import type { Case } from '../../applications/acts.ts'
import { termEnd } from '../../applications/rules.ts'
import { awardToRevoke, revokeAward } from '../../funds/acts/revoking.ts'
import { followWords as words } from '../words/follows.ts'
import { line, type Consequence } from './line.ts'

/** The day by which money claimed back is due: where the plan's rules on taking back agree on a term. Null where they name none, or several. */
export function repayBy(act: Act, { scheme }: Pick<Case, 'scheme'>): Day | null {
  const terms = Object.values(scheme.afterwards?.clawback ?? {}).map(({ repay_within }) => repay_within)
  const [first] = terms
  if (!first || terms.some((term) => JSON.stringify(term) !== JSON.stringify(first))) return null
  return termEnd(act.today, first, act.tools.calendar)
}

/** The award is released, or claimed back where it was paid. Holds the award, so that it is not paid meanwhile. */
export async function awardFollows(act: Act, at: Case): Promise<Consequence[]> {
  const award = await awardToRevoke(act, at.application.id)
  if (!award) return []
  const due_on = repayBy(act, at)
  const amount = Number(award.total_fen / 100n)
  const carry: Consequence['carry'] = (then, { reason, clause }) => revokeAward(then, award, { reason, clause, due_on })
  if (!award.paid) return [line('award_released', { amount }, { row_id: award.id, carry })]
  const said = (locale: 'zh-Hans' | 'en', day: Day) => voiceOf(locale).say(words.until, { day: voiceOf(locale).day(day) })
  const until: Phrase = due_on === null ? words.no_day : { zh: said('zh-Hans', due_on), en: said('en', due_on) }
  const claim = Number((award.total_fen - award.claimed_fen) / 100n)
  return [line('award_claimed', { amount, claim, until }, { row_id: award.id, carry })]
}

/** The plan's targets that counted the plaque or the award. */
export function countedBy({ programme: { plan }, application, scheme }: Case, plaque: boolean, award: boolean): Consequence[] {
  const counting = Object.values(plan.targets).filter(
    ({ counts, of = [] }) =>
      (plaque && counts === 'recognitions_held' && of.includes(scheme.recognises ?? '')) ||
      (award && counts === 'awards_granted' && of.includes(application.scheme)),
  )
  if (counting.length === 0) return []
  const titles = (language: 'zh' | 'en', comma: string) => counting.map(({ title }) => title[language]).join(comma)
  return [line('counts_no_more', { targets: { zh: titles('zh', '、'), en: titles('en', ', ') } })]
}
