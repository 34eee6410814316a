/** The chair closes a sitting: the results, the minutes, and the cases that go on. */
import { createHash } from 'node:crypto'
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { quorumOf, weigh } from '../../../plan/panel.ts'
import { caseIn, factDay, makeMove, type Case, type Effect } from '../../applications/acts.ts'
import { factsOf, type FactSource } from '../../applications/facts.ts'
import { interestOf } from '../../applications/acts/interest.ts'
import { wantsSignatures } from '../../applications/rules/turns.ts'
import { roundOf } from '../../applications/store/passed.ts'
import { programmeById } from '../../programmes/acts.ts'
import type { Minutes, MinutesCase } from '../minutes.ts'
import { mustBeChair, mustStandAt, panelAt, stateAfter } from '../rules.ts'
import { ballotsOf, recusalsOf } from '../store/ballots.ts'
import { insertResult } from '../store/results.ts'
import { seatsOf } from '../store/seats.ts'
import { casesOf, insertMinutes, moveIfStill, type Sitting } from '../store/sittings.ts'
import { stateWords } from '../words.ts'
import { sayings } from '../words/scoring.ts'

type Downstream = { readonly sources: readonly FactSource[]; readonly effects: readonly Effect[] }

/** Takes the result of every case that still lies before the panel. Refuses (409) while one may still get its quorum. What is carried goes on; where the chair may not move it, it waits for who may. */
export async function closeSitting(act: Act, sitting: Sitting, { sources, effects }: Downstream): Promise<void> {
  mustBeChair(sitting.opened_by, accountOf(act))
  mustStandAt(sitting.state, 'scoring')
  // first: of two presses of the button the second finds the sitting closed
  if (!(await moveIfStill(act.db, sitting.id, 'scoring', stateAfter('close')))) throw new Refusal(409, sayings.not_now, { state: stateWords.closed })
  const { plan } = await programmeById(act, sitting.plan_version_id)
  const { stage, panel } = panelAt(plan.schemes[sitting.scheme], sitting.stage_index)
  const [seats, ballots, recusals] = [await seatsOf(act.db, sitting.id), await ballotsOf(act.db, sitting.id), await recusalsOf(act.db, sitting.id)]
  const needed = quorumOf(plan, sitting.scheme, panel, seats.length, act.today)
  const told: MinutesCase[] = []
  const carried: Case[] = []
  for (const { application_id, round, number } of await casesOf(act.db, sitting.id)) {
    const at = await caseIn(act, application_id)
    // withdrawn or sent back meanwhile
    if (at.application.stage_index !== sitting.stage_index || (await roundOf(act.db, application_id)) !== round) continue
    const given = ballots.filter((ballot) => ballot.application_id === application_id)
    const aside = recusals.filter((one) => one.application_id === application_id).map(({ name }) => name)
    if (given.length < needed) {
      // where too many stand aside for a quorum ever to come, the case is free for another sitting
      if (seats.length - aside.length >= needed) throw new Refusal(409, sayings.no_quorum, { number: number ?? '', needed, present: given.length })
      told.push({ number: number ?? '', needed, present: given.length, aside, told: [] })
      continue
    }
    const facts = await factsOf(act, at, sources)
    const outcome = weigh(plan, sitting.scheme, panel, given, facts, factDay(act, at.application))
    await insertResult(act.db, { sitting_id: sitting.id, application_id, carried: outcome.carried, explained: outcome.told, decided_at: act.now })
    told.push({ number: number ?? '', needed, present: given.length, aside, told: outcome.told })
    if (outcome.carried) carried.push(at)
  }
  await keepMinutes(act, sitting, {
    held_on: sitting.held_on,
    chair: sitting.chair,
    seats: seats.map(({ account_id: _account, ...seat }) => seat),
    cases: told,
  })
  // a decision is still proposed and seconded by officers; a step that others sign too waits for them
  const move = stage.kind === 'review' ? 'pass' : stage.kind === 'acceptance' ? 'accept' : undefined
  if (!move || wantsSignatures(stage)) return
  for (const at of carried)
    if (at.application.stage_role === act.actor.role && !(await interestOf(act, at.application)))
      await makeMove(act, at, move, { carried: true, sources, effects })
}

async function keepMinutes(act: Act, sitting: Sitting, minutes: Minutes): Promise<void> {
  const content = JSON.stringify(minutes)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await insertMinutes(act.db, { sitting_id: sitting.id, content, sha256, closed_by: accountOf(act), closed_at: act.now })
}
