/** What a follow-up's form says together, and the columns it goes to. */
import type { Day } from '../../../kit/day.ts'
import type { Answers, Faults } from '../../../kit/form.ts'
import type { FollowUpGiven } from '../acts/following.ts'
import type { Mark, Way, Whom } from '../rules.ts'
import { followingWords as words } from '../words/following.ts'
import { sayings } from '../words.ts'

type Given = { readonly today: Day; readonly started_on: Day; readonly mayPhone: boolean }

/** One fault a field: the phone where it does not suit, a day that cannot be, what must be said beside what was said. */
export function followFaults(answers: Answers, { today, started_on, mayPhone }: Given): Faults {
  const met_on = String(answers['met_on'] ?? today)
  return {
    ...(answers['whom'] === 'worker' && answers['way'] === 'phone' && !mayPhone ? { way: sayings.no_phone } : {}),
    ...(met_on > today ? { met_on: sayings.in_future } : met_on < started_on ? { met_on: sayings.before_mark } : {}),
    ...(answers['reached'] === true && answers['at_work'] === undefined ? { at_work: words.at_work_missing } : {}),
    ...(answers['to_do'] && !answers['to_do_by'] ? { to_do_by: words.to_do_by_missing } : {}),
  }
}

export function foundOf(answers: Answers): FollowUpGiven {
  const reached = answers['reached'] === true
  const to_do = answers['to_do'] ? String(answers['to_do']) : null
  return {
    mark: answers['mark'] as Mark,
    whom: answers['whom'] as Whom,
    way: answers['way'] as Way,
    reached,
    met_on: String(answers['met_on']),
    at_work: reached ? answers['at_work'] === true : null,
    monthly_wage_fen: typeof answers['wage'] === 'string' ? BigInt(answers['wage']) : null,
    found: String(answers['found'] ?? ''),
    to_do,
    to_do_by: to_do ? String(answers['to_do_by']) : null,
    to_do_until: to_do && answers['to_do_until'] ? String(answers['to_do_until']) : null,
  }
}
