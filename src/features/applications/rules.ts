/** Pure decisions about a case's way through its review chain. */
import type { Actor } from '../../kit/act.ts'
import type { Calendar } from '../../kit/calendar.ts'
import { addDays, type Day } from '../../kit/day.ts'
import { movesFrom } from '../../kit/flow.ts'
import { Refusal } from '../../kit/refusal.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import type { Scheme, Stage, Term } from '../../plan/shape.ts'
import { flow, type MoveName, type State } from './flow.ts'
import type { Application, Step } from './store.ts'
import { sayings, stateWords } from './words.ts'

const stateOfKind: Record<Stage['kind'], State> = {
  acceptance: 'submitted',
  review: 'in_review',
  notice: 'to_publish',
  site_visit: 'to_visit',
  decision: 'to_decide',
}

/** Moves that belong to whoever filed, not to whose turn it is. */
export const filersMoves: readonly MoveName[] = ['submit', 'resubmit', 'withdraw']

/** The day a term ends that begins on a day. Months and years end on the same day number, or the month's last. */
export function termEnd(from: Day, term: Term, calendar: Calendar): Day {
  switch (term.unit) {
    case 'working_days':
      return calendar.addWorkingDays(from, term.count)
    case 'days':
      return addDays(from, term.count)
    case 'months':
      return Temporal.PlainDate.from(from).add({ months: term.count }).toString()
    case 'years':
      return Temporal.PlainDate.from(from).add({ years: term.count }).toString()
  }
}

/** Whether a case is asked to pass the stage at a place in its chain. */
export type Asked = (index: number) => boolean
const allAsked: Asked = () => true

/** Where a case stands on entering its chain at a place, or at the next place that is asked of it; past the last stage it is granted. */
export function stepInto(scheme: Scheme, from: number, today: Day, calendar: Calendar, asked = allAsked): Step {
  let index = from
  while (scheme.review[index] && !asked(index)) index += 1
  const stage = scheme.review[index]
  if (!stage) return { state: 'granted', stage_index: null, stage_role: null, stage_due_on: null }
  return {
    state: stateOfKind[stage.kind],
    stage_index: index,
    stage_role: stage.by,
    stage_due_on: stage.within ? termEnd(today, stage.within, calendar) : null,
  }
}

export type Ways = { readonly asked?: Asked; /** where a case is handed back to */ readonly earlier?: number | undefined }

/**
 * Where a move leads. `next` is the following stage that is asked of the case; `earlier` the stage it is handed back to; `back` is
 * the stage a case was returned from, but never beyond a notice: what was shown to the public and then corrected is shown again.
 */
export function stepOf(move: MoveName, at: Application, scheme: Scheme, today: Day, calendar: Calendar, { asked, earlier = 0 }: Ways = {}): Step {
  const { to } = flow[move]
  if (to === 'next') return stepInto(scheme, at.state === 'draft' ? 0 : (at.stage_index ?? -1) + 1, today, calendar, asked)
  if (to === 'earlier') return { ...stepInto(scheme, earlier, today, calendar), stage_left: null }
  if (to === 'back') return goOn(at, stepInto(scheme, at.stage_index ?? 0, today, calendar, asked), scheme, today, calendar)
  if (to === 'to_second')
    return { state: to, stage_index: at.stage_index, stage_role: scheme.review[at.stage_index ?? 0]?.second ?? at.stage_role, stage_due_on: at.stage_due_on }
  if (to === 'to_decide')
    return { state: to, stage_index: at.stage_index, stage_role: scheme.review[at.stage_index ?? 0]?.by ?? null, stage_due_on: at.stage_due_on }
  const waits = to === 'on_notice' || to === 'returned'
  const stopped = to === 'returned' ? { stage_left: daysLeft(at, scheme, today, calendar) } : {}
  return { state: to, stage_index: waits ? at.stage_index : null, stage_role: to === 'on_notice' ? at.stage_role : null, stage_due_on: null, ...stopped }
}

const countsWorkingDays = (scheme: Scheme, index: number | null): boolean => scheme.review[index ?? 0]?.within?.unit === 'working_days'

/** What is left of a stage's term when its clock stops; nothing is gained by being late. */
export function daysLeft(at: Application, scheme: Scheme, today: Day, calendar: Calendar): number | null {
  if (at.stage_due_on === null) return null
  const left = countsWorkingDays(scheme, at.stage_index)
    ? calendar.workingDaysBetween(today, at.stage_due_on)
    : Temporal.PlainDate.from(today).until(at.stage_due_on, { largestUnit: 'day' }).days
  return Math.max(0, left)
}

/** The clock of a corrected case goes on where it stood. */
function goOn(at: Application, step: Step, scheme: Scheme, today: Day, calendar: Calendar): Step {
  if (at.stage_left === null || step.stage_due_on === null || step.stage_index !== at.stage_index) return step
  return { ...step, stage_due_on: dayAfter(scheme, at.stage_index, today, at.stage_left, calendar), stage_left: null }
}

/** The day that lies so many days after another, as a stage's term counts them. */
export const dayAfter = (scheme: Scheme, index: number | null, from: Day, days: number, calendar: Calendar): Day =>
  countsWorkingDays(scheme, index) ? calendar.addWorkingDays(from, days) : addDays(from, days)

/** Refuses a move that the flow's table, the plan's chain or the filer's standing does not allow. */
export function mustAllow(move: MoveName, at: Application, actor: Actor): void {
  const { from, by, says } = flow[move]
  const mayEver = by.includes(actor.role as Role | 'system')
  if (filersMoves.includes(move)) {
    if (!mayEver || !isFiler(at, actor)) throw new Refusal(403, sayings.not_the_filer)
  } else if (!mayEver) throw new Refusal(403, sayings.not_your_turn, { role: roleWords[(at.stage_role ?? 'district_officer') as Role] })
  if (!from.includes(at.state)) throw new Refusal(409, sayings.not_from_here, { state: stateWords[at.state], move: says })
  if (!filersMoves.includes(move) && actor.role !== 'system' && at.stage_role !== null && at.stage_role !== actor.role)
    throw new Refusal(403, sayings.not_your_turn, { role: roleWords[at.stage_role as Role] })
}

/** The applicant's own account, or an official who filed for the person (or any official, when somebody official did). */
const isFiler = (at: Application, actor: Actor): boolean =>
  at.account_id === actor.account || at.filed_by === actor.account || (at.filed_by !== at.account_id && actor.area !== '')

/** Can this actor still change what the case says? */
export const mayEdit = (at: Application, actor: Actor): boolean => (at.state === 'draft' || at.state === 'returned') && isFiler(at, actor)

/** The moves a reader can make now, for the buttons of a page. */
export function movesOpen(at: Application, actor: Actor): MoveName[] {
  return movesFrom(flow, at.state, actor.role as Role | 'system').filter((move) => {
    try {
      mustAllow(move, at, actor)
      return true
    } catch {
      return false
    }
  })
}
