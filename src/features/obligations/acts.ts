/** What an officer does about a month that was not kept, or is not known. */
import { accountOf, type Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import { voiceOf, type Phrase } from '../../kit/say.ts'
import { type Case } from '../applications/acts.ts'
import { termEnd } from '../applications/rules.ts'
import { mustBeDisinterested } from '../applications/acts/interest.ts'
import { tellHolder } from '../messages/acts.ts'
import { proposeRevocation } from '../revocations/acts.ts'
import { decisionOn } from '../revocations/acts/subject.ts'
import * as store from './store.ts'
import { messages, sayings, words } from './words/shown.ts'

export type Doing = { readonly act: 'put_right' | 'withdraw' | 'in_order'; readonly note: string }

/** What the plan says follows when an obligation of a case is not kept: of the scheme, else of the recognition it gives. */
export const failureOf = ({ scheme, programme: { plan } }: Case) => scheme.afterwards?.failure ?? plan.recognitions[scheme.recognises ?? '']?.failure

/** The day by which it is to be put right. Null where the plan names no time. */
const putRightBy = (act: Act, at: Case): Day | null => {
  const within = failureOf(at)?.put_right_within
  return within ? termEnd(act.today, within, act.tools.calendar) : null
}

/** Records what is done about a month and tells the body. Proposing to revoke waits for another person. Refuses 409 what needs nothing, 422 a term the plan does not name. */
export async function answerMonth(act: Act, at: Case, month_id: number, { act: doing, note }: Doing): Promise<void> {
  await mustBeDisinterested(act, at.application)
  const row = (await store.monthsOf(act.db, at.application.id)).find(({ id }) => id === month_id)
  if (!row || row.state === 'kept' || row.act !== null) throw new Refusal(409, sayings.not_open)
  const until = doing === 'put_right' ? putRightBy(act, at) : null
  if (doing === 'put_right' && until === null) throw new Refusal(422, sayings.no_term)
  const clause = failureOf(at)?.clause ?? at.scheme.afterwards?.obligations?.[row.obligation]?.clause ?? row.obligation
  const revocation_id = doing === 'withdraw' ? await proposeRevocation(act, await decisionOn(act, at), { reason: note, clause }) : null
  const kept = { obligation_month_id: month_id, act: doing, note, until, revocation_id }
  await store.insertAnswer(act.db, { ...kept, answered_by: accountOf(act), answered_at: act.now })
  if (doing !== 'put_right' || until === null || at.application.account_id === null) return
  await tellHolder(act, at.application.account_id, at.application.id, messages.asked, {
    number: at.application.number ?? '',
    month: row.month,
    title: titleOf(at, row.obligation),
    act: words.put_right,
    until: both((locale) => voiceOf(locale).say(messages.until, { day: voiceOf(locale).day(until) })),
    note,
  })
}

/** A sentence made in both languages. */
export const both = (say: (locale: 'zh-Hans' | 'en') => string): Phrase => ({ zh: say('zh-Hans'), en: say('en') })
export const titleOf = ({ scheme }: Pick<Case, 'scheme'>, obligation: string): Phrase =>
  scheme.afterwards?.obligations?.[obligation]?.title ?? { zh: obligation, en: obligation }
