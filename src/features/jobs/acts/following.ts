/** Asking how it goes, each in their way, and seeing to what is missing. */
import type { Act } from '../../../kit/act.ts'
import { addDays, type Day } from '../../../kit/day.ts'
import type { Fen } from '../../../kit/money.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { tellHolder } from '../../messages/acts.ts'
import { mayPhone } from '../../messages/rules/phone.ts'
import type { Mark, Way, Whom } from '../rules.ts'
import { dueIn } from '../store/due.ts'
import * as store from '../store/following.ts'
import type { PlacementRow } from '../store/placements.ts'
import { employerWords } from '../words/employer.ts'
import { followingWords, markWords } from '../words/following.ts'
import { sayings } from '../words.ts'
import { mustStand } from './placing.ts'

export type FollowUpGiven = {
  readonly mark: Mark
  readonly whom: Whom
  readonly way: Way | 'own_page'
  readonly reached: boolean
  readonly met_on: Day
  readonly at_work: boolean | null
  readonly monthly_wage_fen: Fen | null
  readonly found: string
  readonly to_do: string | null
  readonly to_do_by: string | null
  readonly to_do_until: Day | null
  readonly paper?: Buffer | undefined
}

/** Records what a follow-up found. Refuses (422) a phone call to somebody who is not to be phoned. */
export async function recordFollowUp(act: Act, placement: PlacementRow, given: FollowUpGiven): Promise<void> {
  mustStand(placement)
  if (given.whom === 'worker' && given.way === 'phone' && !mayPhone(placement)) throw new Refusal(422, sayings.no_phone)
  if (given.met_on > act.today) throw new Refusal(422, sayings.in_future)
  const { paper, ...row } = given
  const kept = paper ? await act.tools.files.keep(paper) : undefined
  const by = { recorded_by: act.actor.account, recorded_at: act.now }
  await store.insertFollowUp(act.db, { placement_id: placement.id, ...row, evidence_sha256: kept?.sha256 ?? null, ...by })
}

/** Records that what was to be done is done. */
export async function recordDone(act: Act, follow_up_id: number, done_on: Day, note: string): Promise<void> {
  const row = await store.followUpById(act.db, follow_up_id)
  if (!row?.to_do) throw new Refusal(404, sayings.nothing_to_do)
  if (done_on > act.today) throw new Refusal(422, sayings.in_future)
  await store.insertDone(act.db, { follow_up_id, done_on, note, recorded_by: act.actor.account, recorded_at: act.now })
}

/** Sends workers and employers with an account the question in writing, once a mark, in the week after it came due; an employer one message of all. */
export async function askBoth(act: Act): Promise<void> {
  const due = await dueIn(act.db, { area: act.actor.area, today: act.today, since: addDays(act.today, -7), unasked: true, limit: 10_000 })
  const ofEmployer = new Map<number, number>()
  for (const { id, mark, whom, worker_account, employer_account, trading_name } of due) {
    const account = whom === 'worker' ? worker_account : employer_account
    if (account === null || !(await store.noteAsked(act.db, id, mark, whom, act.now))) continue
    if (whom === 'worker') await tellHolder(act, account, null, followingWords.asked, { unit: trading_name, mark: markWords[mark] })
    else ofEmployer.set(account, (ofEmployer.get(account) ?? 0) + 1)
  }
  for (const [account, n] of ofEmployer) await tellHolder(act, account, null, employerWords.asked, { n: String(n) })
}
