/** Answering an appeal: the decision stands, is changed, or the case is dealt with again. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn, makeMove, type Case } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { asProgram } from '../../applications/acts/program.ts'
import type { FactSource } from '../../applications/facts.ts'
import { movesOf, reviewersOf } from '../../applications/store.ts'
import { letPay } from '../../funds/acts/paying.ts'
import { awardToRevoke } from '../../funds/acts/revoking.ts'
import { recognitionOf } from '../../recognition/store.ts'
import { proposeDecision } from '../../review/acts.ts'
import { othersWhoJudged } from '../../review/store/signatures.ts'
import { proposeRevocation } from '../../revocations/acts.ts'
import { decisionOn, earlier, plaqueOrWithdrawal } from '../../revocations/acts/subject.ts'
import { causeOf, openAppeal, tell } from '../acts.ts'
import * as store from '../store.ts'
import { messages, sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'
import { appealable } from './against.ts'

export type Answer = {
  readonly outcome: 'stands' | 'changed' | 'sent_back'
  readonly reason: string
  readonly paper: string | null
  readonly clause: string | null
  /** the stage's place in the chain, when it is sent back */
  readonly stage: number | null
}
const ofRow = (row: store.Row): { of: store.Of; id: number } => {
  if (row.standing_change_id !== null) return { of: 'standing_change_id', id: row.standing_change_id }
  if (row.revocation_id !== null) return { of: 'revocation_id', id: row.revocation_id }
  return { of: 'application_move_id', id: row.application_move_id ?? 0 }
}

/** Refuses (403) whoever decided or judged what the appeal is against, or has an interest in the case. */
export async function mustNotHaveDecided(act: Act, row: store.Row, at: Case): Promise<void> {
  const { of, id } = ofRow(row)
  const judged = of === 'application_move_id' ? [...(await reviewersOf(act.db, at.application.id)), ...(await othersWhoJudged(act.db, at.application.id))] : []
  if ([...judged, ...(await store.decidersOf(act.db, of, id))].includes(accountOf(act))) throw new Refusal(403, sayings.decided_it)
  await mustBeDisinterested(act, at.application)
}

/** Answers an appeal, with the reason; the payment that waited for it goes on. What is changed takes effect when another person agrees to it. */
export async function answerAppeal(act: Act, id: number, answer: Answer, sources: readonly FactSource[]): Promise<void> {
  const row = await openAppeal(act, id)
  const at = await caseIn(act, row.application_id)
  await mustNotHaveDecided(act, row, at)
  const { outcome, reason, paper } = answer
  await store.insertAnswer(act.db, { appeal_id: id, outcome, reason, paper, answered_by: accountOf(act), answered_at: act.now })
  await letPay(act, causeOf(id))
  await tell(act, at, messages.answered, { receipt: row.receipt, outcome: words[outcome], reason })
  if (outcome === 'stands') return
  const against = ofRow(row)
  if (!(await appealable(act, at)).some((one) => one.of === against.of && one.id === against.id)) throw new Refusal(409, sayings.moved_on)
  if (outcome === 'changed' && !answer.clause) throw new Refusal(422, sayings.clause_needed)
  if (against.of === 'application_move_id') return outcome === 'changed' ? change(act, at, answer, sources) : sendBack(act, at, answer, row)
  const subject =
    against.of === 'revocation_id' ? await earlier(act, against.id) : await plaqueOrWithdrawal(act, (await recognitionOf(act.db, at.application.id))?.id ?? 0)
  await proposeRevocation(act, subject, { reason, clause: answer.clause ?? row.clause ?? row.receipt })
}

/** A refusal becomes a proposed grant, which another person seconds as any other. */
async function change(act: Act, at: Case, { reason, clause }: Answer, sources: readonly FactSource[]): Promise<void> {
  if (at.application.state !== 'refused') throw new Refusal(409, sayings.only_refusals)
  const stage = at.scheme.review.findLastIndex(({ kind }) => kind === 'decision')
  if (at.scheme.review[stage]?.by !== act.actor.role) throw new Refusal(409, sayings.no_decision_stage)
  const open = await makeMove(asProgram(act), at, 'reopen', { earlier: stage, note: reason })
  await proposeDecision(act, open, { outcome: 'grant', reason, clause: clause ?? undefined }, sources)
}

/** A refused case is open again at a stage. What a grant gave is revoked first, which another person has to agree to; unless it was paid. */
async function sendBack(act: Act, at: Case, { reason, clause, stage }: Answer, row: store.Row): Promise<void> {
  if (stage === null || stage > (await furthest(act, at))) throw new Refusal(422, sayings.stage_needed)
  if (at.application.state === 'refused') return void (await makeMove(asProgram(act), at, 'reopen', { earlier: stage, note: reason }))
  if ((await awardToRevoke(act, at.application.id))?.paid) throw new Refusal(409, sayings.paid)
  const subject = { ...(await decisionOn(act, at)), reopens_at: stage }
  await proposeRevocation(act, subject, { reason, clause: clause ?? row.clause ?? row.receipt })
}

/** How far a case had come: a stage that it never reached is not one to go back to. */
export async function furthest(act: Act, { application, scheme }: Case): Promise<number> {
  if (application.state === 'granted') return scheme.review.length - 1
  const reached = (await movesOf(act.db, application.id)).map(({ stage_index }) => stage_index ?? 0)
  return Math.max(0, ...reached)
}
