/** What reviewers do: accept, pass, return, refuse, visit, decide by two persons. */
import { accountOf, type Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import { judge } from '../../plan/judge.ts'
import { factDay, makeMove, type Case, type Moving } from '../applications/acts.ts'
import { factsOf, type FactSource } from '../applications/facts.ts'
import { movesOf } from '../applications/store.ts'
import { wantsPanel } from '../applications/rules/turns.ts'
import { sayings as caseSayings } from '../applications/words.ts'
import { mustBeWithin } from '../rankings/acts.ts'
import { hasSigned, settledAt } from './acts/signing.ts'
import { signingSayings } from './words/signing.ts'
import * as store from './store.ts'
import { sayings } from './words.ts'

/** Holds a case against the plan's conditions, as of the day it was submitted. */
export async function verdictOf(act: Act, at: Case, sources: readonly FactSource[]) {
  return judge(at.programme.plan, at.application.scheme, await factsOf(act, at, sources), factDay(act, at.application))
}

/** Records what was found on the spot; the case moves on when all is as described, otherwise it is returned with what was found. */
export async function recordVisit(act: Act, at: Case, visit: { visited_on: Day; found: string; as_described: boolean }, moving: Moving): Promise<Case> {
  if (visit.visited_on > act.today) throw new Refusal(422, sayings.visit_in_future)
  await store.insertVisit(act.db, { application_id: at.application.id, ...visit, visited_by: accountOf(act), recorded_at: act.now })
  return visit.as_described ? makeMove(act, at, 'record_visit', moving) : makeMove(act, at, 'return', { ...moving, note: visit.found })
}

export type Proposal = { outcome: 'grant' | 'refuse'; reason: string; clause?: string | undefined }

/** Proposes a decision, with the verdict of the moment beside it. A refusal cites a clause; a grant against an unmet condition is refused. */
export async function proposeDecision(act: Act, at: Case, proposal: Proposal, sources: readonly FactSource[]): Promise<Case> {
  if (await hasSigned(act, at)) throw new Refusal(403, signingSayings.signer_is_another)
  const verdict = await verdictOf(act, at, sources)
  if (proposal.outcome === 'refuse' && !proposal.clause) throw new Refusal(422, sayings.clause_needed)
  if (proposal.outcome === 'grant' && verdict.answer === 'not_met') {
    const unmet = verdict.conditions.find((condition) => condition.answer === 'not_met')
    throw new Refusal(422, sayings.condition_not_met, { condition: unmet?.says ?? { zh: '', en: '' } })
  }
  if (proposal.outcome === 'grant') {
    if (wantsPanel(at.scheme.review[at.application.stage_index ?? -1]) && !(await settledAt(act, at)).carried) throw new Refusal(409, caseSayings.panel_first)
    await mustBeWithin(act, at)
  }
  // a case that was opened again names the decision that this one replaces
  const before = (await movesOf(act.db, at.application.id)).findLast(({ to_state }) => to_state === 'granted' || to_state === 'refused')
  const moved = await makeMove(act, at, 'propose')
  await store.insertDecision(act.db, {
    application_id: at.application.id,
    outcome: proposal.outcome,
    reason: proposal.reason,
    clause: proposal.clause ?? null,
    verdict,
    changes_move_id: before?.id ?? null,
    proposed_by: accountOf(act),
    proposed_for: act.stands_for ?? null,
    proposed_at: act.now,
  })
  return moved
}

/** The second person agrees, and the decision takes effect; or does not, and it is drawn up anew. The proposer cannot second. */
export async function secondDecision(act: Act, at: Case, second: { agreed: boolean; note?: string | undefined }, moving: Moving): Promise<Case> {
  const decision = await store.openDecision(act.db, at.application.id)
  if (!decision) throw new Refusal(409, sayings.nothing_to_second)
  if (decision.proposed_by === accountOf(act) || decision.proposed_for === accountOf(act)) throw new Refusal(403, sayings.second_is_another)
  if (await hasSigned(act, at)) throw new Refusal(403, signingSayings.signer_is_another)
  if (!second.agreed && !second.note) throw new Refusal(422, sayings.say_why)
  await store.insertSecond(act.db, {
    decision_id: decision.id,
    agreed: second.agreed,
    note: second.note ?? null,
    seconded_by: accountOf(act),
    seconded_at: act.now,
  })
  if (!second.agreed) return makeMove(act, at, 'send_back', { ...moving, note: second.note ?? '' })
  if (decision.outcome === 'grant') {
    await mustBeWithin(act, at)
    return makeMove(act, at, 'second_grant', moving)
  }
  return makeMove(act, at, 'second_refuse', { ...moving, note: decision.reason, clause: decision.clause ?? '' })
}
