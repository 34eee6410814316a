/** A member gives their word on a case, or stands aside. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Ballot } from '../../../plan/panel.ts'
import { caseIn } from '../../applications/acts.ts'
import { mustBeDisinterested, noteConflict } from '../../applications/acts/interest.ts'
import { mustStandAt } from '../rules.ts'
import { ballotsOf, insertBallot, insertRecusal, recusalsOf } from '../store/ballots.ts'
import { seatsOf } from '../store/seats.ts'
import { casesOf, type Sitting } from '../store/sittings.ts'
import { sayings } from '../words/scoring.ts'

/** How a member stands towards one case of a sitting. */
export async function standingOf(act: Act, sitting: Sitting, application: number) {
  const account = accountOf(act)
  if (!(await casesOf(act.db, sitting.id)).some(({ application_id }) => application_id === application)) throw new Refusal(404, sayings.gone)
  const isOne = (row: { application_id: number; account_id: number }) => row.application_id === application && row.account_id === account
  return {
    isMember: (await seatsOf(act.db, sitting.id)).some(({ account_id }) => account_id === account),
    hasGiven: (await ballotsOf(act.db, sitting.id)).some(isOne),
    isAside: (await recusalsOf(act.db, sitting.id)).some(isOne),
  }
}

async function mustBeFree(act: Act, sitting: Sitting, application: number): Promise<void> {
  mustStandAt(sitting.state, 'scoring')
  const { isMember, hasGiven, isAside } = await standingOf(act, sitting, application)
  if (!isMember) throw new Refusal(403, sayings.members_only)
  if (hasGiven) throw new Refusal(409, sayings.given_already)
  if (isAside) throw new Refusal(403, sayings.stood_aside)
}

/** Gives points and vote once; who has an interest in the case cannot (403). */
export async function giveBallot(act: Act, sitting: Sitting, application: number, given: Ballot & { remark?: string | undefined }): Promise<void> {
  await mustBeFree(act, sitting, application)
  await mustBeDisinterested(act, (await caseIn(act, application)).application)
  const ids = { sitting_id: sitting.id, application_id: application, account_id: accountOf(act) }
  await insertBallot(act.db, { ...ids, agrees: given.agrees, remark: given.remark ?? null, given_at: act.now }, given.points)
}

/** Stands aside from one case, before giving anything on it. */
export async function standAside(act: Act, sitting: Sitting, application: number, reason: string): Promise<void> {
  await mustBeFree(act, sitting, application)
  await insertRecusal(act.db, { sitting_id: sitting.id, application_id: application, account_id: accountOf(act), reason, stood_aside_at: act.now })
  // and from the case itself, at every later step
  await noteConflict(act, application, reason)
}
