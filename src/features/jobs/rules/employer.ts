/** What an employer's answer says, and what follows from it. Pure. */
import type { Day } from '../../../kit/day.ts'
import type { Answers, Faults } from '../../../kit/form.ts'
import { sayings } from '../words.ts'
import { employerWords as words } from '../words/employer.ts'

type Given = { readonly today: Day; readonly started_on: Day }

/** The last day of work is asked of whoever left, and lies between the start and today. */
export function employerFaults(answers: Answers, { today, started_on }: Given): Faults {
  const left_on = answers['left_on']
  if (answers['at_work'] !== false) return {}
  if (left_on === undefined) return { left_on: words.left_missing }
  return String(left_on) > today ? { left_on: sayings.in_future } : String(left_on) < started_on ? { left_on: sayings.before_start } : {}
}

/** What the Federation is to do about it; null where nothing was asked for. */
export function toDoFrom(answers: Answers): string | null {
  const needed = String(answers['needed'] ?? '').slice(0, 200)
  if (answers['at_work'] === true) return needed || null
  return words.ask_left.zh.replace('{day}', String(answers['left_on']))
}
