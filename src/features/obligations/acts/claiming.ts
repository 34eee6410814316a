/** Taking money back for months that were not kept: proposed with its reckoning, heard, decided by another person. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { dayOf, type Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { Case } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { termEnd } from '../../applications/rules.ts'
import { awardToRevoke, type Revocable } from '../../funds/acts/revoking.ts'
import { sanctionSayings } from '../../inspections/words/sanctions.ts'
import { tellHolder } from '../../messages/acts.ts'
import type { Slots } from '../../messages/store.ts'
import { failureOf, titleOf } from '../acts.ts'
import { reckon, type Reckoned } from '../rules/reckoning.ts'
import { monthsOf, type Row } from '../store.ts'
import * as store from '../store/claims.ts'
import { claimMessages as messages, claimSayings as sayings } from '../words/claiming.ts'

export type Claimable = {
  readonly rows: readonly Row[]
  readonly award: Revocable
  readonly heard_by: Day
  readonly reckoned: (rows: readonly Row[]) => Reckoned
}

/** The months of a case that may be claimed for, and how. Months put right in time, found in order, claimed or proposed before are none. Refuses 409 where there is none, no award or no rule of the plan. */
export async function claimable(act: Act, at: Case): Promise<Claimable> {
  const { scheme, application } = at
  const obligations = scheme.afterwards?.obligations ?? {}
  const heard = failureOf(at)?.heard_within
  if (!heard || !Object.values(obligations).some(({ claims_month }) => claims_month)) throw new Refusal(409, sayings.no_rule)
  const before = (await store.claimsOf(act.db, application.id)).filter(({ agreed }) => agreed !== false)
  const taken = new Set(before.flatMap(({ obligation, months }) => months.map((month) => `${obligation} ${month}`)))
  const waits = ({ act: done, until }: Row): boolean => done === 'in_order' || (done === 'put_right' && until !== null && until >= act.today)
  const rows = (await monthsOf(act.db, application.id)).filter(
    (row) => row.state === 'broken' && !waits(row) && !taken.has(`${row.obligation} ${row.month}`) && obligations[row.obligation]?.claims_month,
  )
  if (rows.length === 0) throw new Refusal(409, sayings.no_months)
  const award = await awardToRevoke(act, application.id)
  if (!award) throw new Refusal(409, sayings.no_money)
  const reckoned = (some: readonly Row[]): Reckoned => {
    const of = obligations[some[0]?.obligation ?? '']
    const sum = of?.claims_month && reckon(of.claims_month, award.total_fen, some.length, of.for)
    if (!sum) throw new Refusal(409, sayings.not_reckoned)
    return sum
  }
  return { rows, award, heard_by: termEnd(act.today, heard, act.tools.calendar), reckoned }
}

const tell = (act: Act, { application }: Case, phrase: Phrase, slots: Slots, kind: 'answer' | 'decision') =>
  application.account_id === null
    ? undefined
    : tellHolder(act, application.account_id, application.id, phrase, { number: application.number ?? '', ...slots }, kind)

/** Proposes to claim for months of one obligation, and puts it to the body. Returns the proposal's id. Refuses as `claimable` does, and 422 months that are not among them. */
export async function proposeClaim(act: Act, at: Case, given: { ids: readonly number[]; note: string }): Promise<number> {
  await mustBeDisinterested(act, at.application)
  const { rows, award, heard_by, reckoned } = await claimable(act, at)
  const [first, ...more] = rows.filter(({ id }) => given.ids.includes(id))
  if (!first || more.some(({ obligation }) => obligation !== first.obligation)) throw new Refusal(422, sayings.no_months)
  const { obligation, organisation_id, division } = first
  const { amount_fen, says } = reckoned([first, ...more])
  const months = [first, ...more].map(({ month }) => month)
  const clause = at.scheme.afterwards?.obligations?.[obligation]?.clause ?? failureOf(at)?.clause ?? `《${at.programme.plan.title.zh}》`
  const row = {
    award_id: award.id,
    organisation_id: organisation_id ?? 0,
    division: division ?? '',
    obligation,
    months,
    amount_fen,
    reckoning: says,
    clause,
    note: given.note,
  }
  const id = await store.insertClaim(act.db, {
    application_id: at.application.id,
    ...row,
    answer_by: heard_by,
    proposed_by: accountOf(act),
    proposed_at: act.now,
  })
  await tell(
    act,
    at,
    messages.heard,
    { months: months.join(' '), title: titleOf(at, obligation), sum: says, clause, note: given.note, day: heard_by },
    'answer',
  )
  return id
}

/** One proposal; refuses 404 where the reader may not see it. */
export async function claimIn(act: Act, id: number): Promise<store.ClaimRow> {
  const row = await store.claimById(act.db, id)
  if (!row) throw new Refusal(404, sayings.gone)
  return row
}

/** Keeps what the body says, online or on paper, as long as nothing is decided. Refuses 409 afterwards, and a second answer. */
export async function answerClaim(act: Act, row: store.ClaimRow, { text, paper_of }: { text: string; paper_of: Day | null }): Promise<void> {
  if (row.agreed !== null) throw new Refusal(409, sanctionSayings.decided)
  if (row.received_on !== null) throw new Refusal(409, sanctionSayings.answered)
  if (paper_of !== null && (paper_of > act.today || paper_of < dayOf(row.proposed_at))) throw new Refusal(422, sanctionSayings.day_wrong)
  const received_on = paper_of ?? act.today
  await store.insertAnswer(act.db, { month_claim_id: row.id, text, on_paper: paper_of !== null, received_on, given_by: accountOf(act), given_at: act.now })
}
