/** The limit over several stages that a case is under: watched together with the stage's own, and the tighter of the two is the due day. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Scheme } from '../../../plan/shape.ts'
import { limitsAt, tightest, type Happened, type Limit } from '../rules/limits.ts'
import { waitsOf } from '../store/waits.ts'
import { movesOf, type Application, type Step } from '../store.ts'

type At = { readonly application: Application; readonly scheme: Scheme }

/** The limits a case is under, beside its stage's own. */
export async function limitsOf(act: Act, { application, scheme }: At): Promise<Limit[]> {
  return scheme.clocks
    ? limitsAt(scheme, await movesOf(act.db, application.id), application.stage_index, act.tools.calendar, await waitsOf(act.db, application.id))
    : []
}

/** The due day of a step that a move leads to: the stage's own day, or that of the whole chain where it comes first. Null when nobody here is waited for. */
export async function dueOn(act: Act, { application, scheme }: At, move: string, step: Step): Promise<Day | null> {
  if (!scheme.clocks || step.stage_role === null || step.state === 'on_notice') return step.stage_due_on
  const made: Happened = { move, from_state: application.state, to_state: step.state, stage_index: application.stage_index, made_at: act.now }
  const whole = tightest(
    limitsAt(scheme, [...(await movesOf(act.db, application.id)), made], step.stage_index, act.tools.calendar, await waitsOf(act.db, application.id)),
  )
  if (whole === undefined) return step.stage_due_on
  return step.stage_due_on === null || whole < step.stage_due_on ? whole : step.stage_due_on
}
