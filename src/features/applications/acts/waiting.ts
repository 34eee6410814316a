/** The clock of a case while an expert is asked: it stands still where the plan says so, and goes on where it stood. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Scheme } from '../../../plan/shape.ts'
import { tightest } from '../rules/limits.ts'
import { dayAfter, daysLeft } from '../rules.ts'
import { waitsForExperts } from '../rules/waits.ts'
import type { Application } from '../store.ts'
import { setDue, waitsOf } from '../store/waits.ts'
import { limitsOf } from './limit.ts'

type At = { readonly application: Application; readonly scheme: Scheme }

export const isAwaited = async (act: Act, application: number): Promise<boolean> => (await waitsOf(act.db, application)).some(({ to }) => to === undefined)

/** Whether the days of a case stand still now. */
export const standsStill = async (act: Act, { application, scheme }: At): Promise<boolean> =>
  waitsForExperts(scheme, application.stage_index) && (await isAwaited(act, application.id))

/** An expert has just been asked. `before`: the limit of the whole chain until then. Does nothing where the plan lets the clock run, or it stands already. */
export async function stopClock(act: Act, at: At, before: Day | undefined): Promise<void> {
  const { application, scheme } = at
  if (!waitsForExperts(scheme, application.stage_index) || (await waitsOf(act.db, application.id)).filter(({ to }) => to === undefined).length > 1) return
  // where the chain's limit comes first, it is worked out anew from the days themselves
  const own = application.stage_due_on === before ? null : daysLeft(application, scheme, act.today, act.tools.calendar)
  await setDue(act.db, application.id, { stage_due_on: tightest(await limitsOf(act, at)) ?? null, stage_left: own })
}

/** A question has come to its end: once none is open, the clock goes on from that day. */
export async function startClock(act: Act, at: At): Promise<void> {
  const { application, scheme } = at
  const waits = await waitsOf(act.db, application.id)
  if (!waitsForExperts(scheme, application.stage_index) || waits.some(({ to }) => to === undefined)) return
  const day =
    waits
      .map(({ to = act.today }) => to)
      .toSorted()
      .at(-1) ?? act.today
  const own = application.stage_left === null ? [] : [dayAfter(scheme, application.stage_index, day, application.stage_left, act.tools.calendar)]
  const [due = null] = [...own, tightest(await limitsOf(act, at))].filter((one) => one !== undefined).toSorted()
  await setDue(act.db, application.id, { stage_due_on: due, stage_left: null })
}
