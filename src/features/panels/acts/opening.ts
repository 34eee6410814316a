/** A chair opens a sitting on cases that wait for a panel, seats its members, and begins. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { sure } from '../../../kit/sure.ts'
import { seatFaults, type Seat } from '../../../plan/panel/seats.ts'
import { caseIn, type Case } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { roundOf } from '../../applications/store/passed.ts'
import { programmeById } from '../../programmes/acts.ts'
import { members } from '../flow.ts'
import { mustBeChair, mustStandAt, panelAt, stateAfter } from '../rules.ts'
import { insertSeat, seatable, seatsOf } from '../store/seats.ts'
import { insertSitting, lockCases, moveIfStill, sittingById, sittingOf, type Sitting } from '../store/sittings.ts'
import { stateWords } from '../words.ts'
import { sayings } from '../words/scoring.ts'

/** Opens a sitting on cases of one scheme at one stage whose turn is with the chair's role. Returns its id. */
export async function openSitting(act: Act, ids: readonly number[], held_on: Day): Promise<number> {
  const rounds = new Map<number, number>()
  const cases: Case[] = []
  if (ids.length > 0) await lockCases(act.db, ids)
  for (const id of new Set(ids)) {
    const at = await caseIn(act, id)
    const { application } = at
    panelAt(at.scheme, application.stage_index)
    if (application.stage_role !== act.actor.role) throw new Refusal(409, sayings.no_panel)
    await mustBeDisinterested(act, application)
    const round = await roundOf(act.db, id)
    const before = await sittingOf(act.db, id, round)
    if (before?.stage_index === application.stage_index) throw new Refusal(409, sayings.in_another, { number: application.number ?? '' })
    rounds.set(id, round)
    cases.push(at)
  }
  const [first] = cases
  if (!first) throw new Refusal(422, sayings.choose_cases)
  const key = ({ application: { plan_version_id, scheme, stage_index } }: Case) => `${plan_version_id} ${scheme} ${stage_index}`
  if (!cases.every((at) => key(at) === key(first))) throw new Refusal(422, sayings.unlike)
  const { plan_version_id, scheme, stage_index } = first.application
  const opened = { division: act.actor.division, state: 'seating', held_on, opened_by: accountOf(act), opened_at: act.now }
  const row = { plan_version_id, scheme, stage_index: stage_index ?? 0, ...opened }
  return insertSitting(act.db, row, [...rounds.keys()], (id) => rounds.get(id) ?? 0)
}

/** A sitting that the actor may see; refuses 404 otherwise. */
export async function sittingIn(act: Act, id: number): Promise<Sitting> {
  const sitting = await sittingById(act.db, id)
  if (!sitting) throw new Refusal(404, sayings.gone)
  return sitting
}

/** Whom a sitting may seat. */
export const seatableAt = (act: Act, sitting: Sitting) => seatable(act.db, act.city.slug, members, sitting.division)

/** The chair gives somebody a seat. */
export async function seatMember(act: Act, sitting: Sitting, account: number, seat: Seat): Promise<void> {
  mustBeChair(sitting.opened_by, accountOf(act))
  mustStandAt(sitting.state, 'seating')
  if (!(await seatableAt(act, sitting)).some(({ id }) => id === account)) throw new Refusal(422, sayings.no_such_member)
  await insertSeat(act.db, { sitting_id: sitting.id, account_id: account, ...seat, seated_by: accountOf(act), seated_at: act.now })
}

/** Scoring begins once the seats are as the plan asks (422 otherwise). */
export async function convene(act: Act, sitting: Sitting): Promise<void> {
  mustBeChair(sitting.opened_by, accountOf(act))
  mustStandAt(sitting.state, 'seating')
  const { plan } = await programmeById(act, sitting.plan_version_id)
  const { panel } = panelAt(sure(plan.schemes[sitting.scheme]), sitting.stage_index)
  const [fault] = seatFaults(plan, sitting.scheme, panel, await seatsOf(act.db, sitting.id), act.today)
  if (fault) throw new Refusal(422, sayings.seats_wrong, { fault: fault.says, least: fault.least, now: fault.now })
  if (!(await moveIfStill(act.db, sitting.id, 'seating', stateAfter('convene')))) throw new Refusal(409, sayings.not_now, { state: stateWords.scoring })
}
