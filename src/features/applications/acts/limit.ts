/** The limit over several stages that a case is under: watched together with the stage's own, and the tighter of the two is the due day. */
import type { Act } from '../../../kit/act.ts'
import { startOf, type Day } from '../../../kit/day.ts'
import type { Scheme } from '../../../plan/shape.ts'
import { limitsAt, tightest, type Happened, type Limit } from '../rules/limits.ts'
import { waitsOf } from '../store/waits.ts'
import { movesOf, type Application, type Step } from '../store.ts'

type At = { readonly application: Application; readonly scheme: Scheme }

/** The day from which a case counts that is handed in now: that on which its paper was received. */
export const dayHandedIn = ({ today }: Act, { received_on }: Application): Day => received_on ?? today

const counted = (move: Happened, { received_on }: Application): Happened =>
  move.move === 'submit' && received_on !== null ? { ...move, made_at: startOf(received_on) } : move
const countedMoves = async (act: Act, application: Application): Promise<Happened[]> =>
  (await movesOf(act.db, application.id)).map((move) => counted(move, application))

/** The limits a case is under, beside its stage's own. */
export async function limitsOf(act: Act, { application, scheme }: At): Promise<Limit[]> {
  return scheme.clocks
    ? limitsAt(scheme, await countedMoves(act, application), application.stage_index, act.tools.calendar, await waitsOf(act.db, application.id))
    : []
}

/** The due day of a step that a move leads to: the stage's own day, or that of the whole chain where it comes first. Null when nobody here is waited for. */
export async function dueOn(act: Act, { application, scheme }: At, move: string, step: Step): Promise<Day | null> {
  if (!scheme.clocks || step.stage_role === null || step.state === 'on_notice') return step.stage_due_on
  const made: Happened = { move, from_state: application.state, to_state: step.state, stage_index: application.stage_index, made_at: act.now }
  const whole = tightest(
    limitsAt(
      scheme,
      [...(await countedMoves(act, application)), move === 'submit' ? counted(made, application) : made],
      step.stage_index,
      act.tools.calendar,
      await waitsOf(act.db, application.id),
    ),
  )
  if (whole === undefined) return step.stage_due_on
  return step.stage_due_on === null || whole < step.stage_due_on ? whole : step.stage_due_on
}
