/** The days by which things are due in a case: stages, limits over several stages, notices, payment, appeal, and what follows a grant. */
import type { Day } from '../kit/day.ts'
import { schemeOf } from './judge.ts'
import type { Plan, Term } from './shape.ts'
import type { WorkingDays } from './sight.ts'
import { termEnd } from './term.ts'

/** The day a stage was entered by its name, and the days of `decision`, `notice`, `money_arrives`, `claim`, `window_closes`, `recovery`, `failure` or a duty's event by theirs. */
export type Events = Readonly<Record<string, Day>>

/** Every due day that follows from the events: `<stage>`, `<clock>`, `payment`, `appeal`, `second_instalment`, `put_right`, `repay`, `<duty>`. */
export function datesOf(plan: Plan, schemeId: string, events: Events, calendar: WorkingDays): Record<string, Day> {
  const scheme = schemeOf(plan, schemeId)
  const due: Record<string, Day> = {}
  const put = (name: string, event: string | undefined, term: Term | undefined): void => {
    const from = event === undefined ? undefined : events[event]
    if (from !== undefined && term !== undefined) due[name] = termOn(from, term, calendar)
  }
  for (const stage of scheme.review) put(stage.stage, stage.stage, stage.kind === 'notice' ? (stage.for ?? stage.within) : stage.within)
  for (const [id, clock] of Object.entries(scheme.clocks ?? {})) put(id, clock.from ?? scheme.review[0]?.stage, clock.within)
  put('payment', scheme.payment?.after ?? 'decision', scheme.payment?.within)
  if (scheme.appeal) put('appeal', 'decision', scheme.appeal.within)
  for (const [at, each] of (scheme.award?.instalments ?? []).entries()) put(`instalment_${at + 1}`, 'decision', each.after)
  const { afterwards } = scheme
  put('report_changes', 'change', afterwards?.report_changes_within)
  put('put_right', 'failure', afterwards?.failure?.put_right_within)
  for (const [id, duty] of Object.entries(afterwards?.duties ?? {})) put(id, id, duty.within)
  for (const [id, each] of Object.entries(afterwards?.clawback ?? {})) {
    put(id, 'recovery', each.repay_within)
    put(`${id}_ban`, 'recovery', each.ban)
  }
  for (const [id, each] of Object.entries(afterwards?.obligations ?? {})) put(id, 'decision', each.for)
  put('unfiled', 'window_closes', scheme.unfiled?.pay_within)
  return due
}
/** The day on which a term that began on a day has run out, by the house's calendar where it is in working days. */
export const termOn = (from: Day, term: Term, calendar: WorkingDays): Day =>
  term.unit === 'working_days' ? calendar.addWorkingDays(from, term.count) : termEnd(from, term)
