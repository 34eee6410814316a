/** Deciding what follows a fault, as the second person, and carrying it out in the same transaction. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { gradesOf } from '../../../plan/ladder.ts'
import type { Grade } from '../../../plan/shape/ladder.ts'
import { termOn } from '../../../plan/dates.ts'
import { caseIn, type Case } from '../../applications/acts.ts'
import { banFrom } from '../../applications/acts/banning.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { claimBack } from '../../funds/acts/claiming.ts'
import { awardToRevoke } from '../../funds/acts/revoking.ts'
import { settleStanding } from '../../recognition/acts/settling.ts'
import { repayBy } from '../../revocations/acts/money.ts'
import { tell } from '../acts.ts'
import { stageOf, stepSaid } from '../rules/sanctions.ts'
import * as effects from '../store/effects.ts'
import * as store from '../store/sanctions.ts'
import { sanctionMessages as messages, sanctionSayings as sayings } from '../words/sanctions.ts'
import { faultOf, sanctionIn } from './sanctioning.ts'

type Carried = { readonly row_id?: number; readonly until?: string }

/** Decides, and carries every grade out or none. Refuses 403 the proposer, 409 before the body was heard or once it is decided, 422 dropping it without a reason. */
export async function decideSanction(act: Act, id: number, { agreed, note }: { agreed: boolean; note: string | null }): Promise<void> {
  await store.lockInspection(act.db, (await sanctionIn(act, id)).inspection_id)
  const row = await sanctionIn(act, id)
  const stage = stageOf(row, act.today)
  if (stage === 'imposed' || stage === 'dropped') throw new Refusal(409, sayings.decided)
  if (row.proposed_by === accountOf(act)) throw new Refusal(403, sayings.another)
  if (stage === 'heard') throw new Refusal(409, sayings.not_heard, { day: row.answer_by })
  if (!agreed && !note) throw new Refusal(422, sayings.say_why)
  const at = await caseIn(act, row.application_id)
  await mustBeDisinterested(act, at.application)
  await store.insertSecond(act.db, { sanction_id: id, agreed, note, seconded_by: accountOf(act), seconded_at: act.now })
  if (agreed) for (const grade of gradesOf(row.step)) await effects.insertEffect(act.db, { sanction_id: id, grade, ...(await carry[grade](act, row, at)) })
  const told = { number: row.plaque_number, found: await faultOf(act, row), step: stepSaid(row.step), clause: row.clause, note: note ?? '' }
  await tell(act, row, agreed ? messages.imposed : messages.dropped, told, 'decision')
}

const reasonOf = ({ note, clause, proposed_by, proposed_at }: store.Row) => ({ reason: note, clause, proposed_by, proposed_at })

/** How each grade is carried out: the row it made, and its last day. */
const carry: Record<Grade, (act: Act, row: store.Row, at: Case) => Promise<Carried>> = {
  training: async (act, { step }) => (step.training ? { until: termOn(act.today, step.training.within, act.tools.calendar) } : {}),
  warning: async () => ({}),
  suspension: async (act, row) => ({
    row_id: await settleStanding(act, row.recognition_id, 'suspend', reasonOf(row), 'suspended'),
    ...(row.step.suspension ? { until: termOn(act.today, row.step.suspension.for, act.tools.calendar) } : {}),
  }),
  cut: async (act, row, at) => {
    const award = await awardToRevoke(act, at.application.id)
    if (!award) throw new Refusal(409, sayings.no_money)
    const amount_fen = (award.total_fen * BigInt(row.step.cut?.percent ?? 0)) / 100n
    return { row_id: await claimBack(act, award.id, { amount_fen, reason: row.note, clause: row.clause, due_on: repayBy(act, at) }) }
  },
  withdrawal: async (act, row) => ({ row_id: await settleStanding(act, row.recognition_id, 'withdraw', reasonOf(row), 'withdrawn') }),
  ban: async (act, { organisation_id, division, clause, step }, { programme: { plan } }) => {
    if (!step.ban) return {}
    const until = termOn(act.today, step.ban.for, act.tools.calendar)
    return { row_id: await banFrom(act, { organisation_id, division, plan: plan.plan, until, clause }), until }
  },
}
