/** Deciding, as the second person, whether money is taken back for months that were not kept. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { both } from '../acts.ts'
import { caseIn } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { claimBack } from '../../funds/acts/claiming.ts'
import { lockAward } from '../../funds/store/revoking.ts'
import { stageOf } from '../../inspections/rules/sanctions.ts'
import { sanctionSayings } from '../../inspections/words/sanctions.ts'
import { tellHolder } from '../../messages/acts.ts'
import { voiceOf } from '../../../kit/say.ts'
import { repayBy } from '../../revocations/acts/money.ts'
import { monthsOf } from '../store.ts'
import * as store from '../store/claims.ts'
import { claimMessages as messages, claimSayings as sayings } from '../words/claiming.ts'
import { claimIn } from './claiming.ts'

/** Decides; what is agreed becomes a claim on the award, over the purses it came from. Refuses 403 the proposer, 409 before the body was heard, once decided, or where a month counts as kept by now; 422 dropping it without a reason. */
export async function decideClaim(act: Act, id: number, { agreed, note }: { agreed: boolean; note: string | null }): Promise<void> {
  await lockAward(act.db, (await claimIn(act, id)).award_id)
  const row = await claimIn(act, id)
  if (row.agreed !== null) throw new Refusal(409, sanctionSayings.decided)
  if (row.proposed_by === accountOf(act)) throw new Refusal(403, sanctionSayings.another)
  if (stageOf(row, act.today) === 'heard') throw new Refusal(409, sanctionSayings.not_heard, { day: row.answer_by })
  if (!agreed && !note) throw new Refusal(422, sanctionSayings.say_why)
  const at = await caseIn(act, row.application_id)
  await mustBeDisinterested(act, at.application)
  const due_on = agreed ? repayBy(act, at) : null
  const award_claim_id = agreed ? await claimed(act, row, due_on) : null
  await store.insertSecond(act.db, { month_claim_id: id, agreed, note, award_claim_id, seconded_by: accountOf(act), seconded_at: act.now })
  if (at.application.account_id === null) return
  const due = due_on === null ? messages.no_due : both((l) => voiceOf(l).say(messages.due, { day: voiceOf(l).day(due_on) }))
  const told = { number: at.application.number ?? '', months: row.months.join(' '), sum: row.reckoning, clause: row.clause, note: note ?? '', due }
  await tellHolder(act, at.application.account_id, at.application.id, agreed ? messages.imposed : messages.dropped, told, 'decision')
}

async function claimed(act: Act, row: store.ClaimRow, due_on: string | null): Promise<number> {
  const broken = (await monthsOf(act.db, row.application_id)).filter(
    ({ obligation, state, act: done }) => obligation === row.obligation && state === 'broken' && done !== 'in_order',
  )
  if (!row.months.every((month) => broken.some((one) => one.month === month))) throw new Refusal(409, sayings.changed)
  return claimBack(act, row.award_id, { amount_fen: row.amount_fen, reason: row.note, clause: row.clause, due_on })
}
