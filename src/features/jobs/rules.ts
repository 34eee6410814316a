/** When somebody placed is asked how it goes, and in which ways they can be asked. Pure. */
import type { Day } from '../../kit/day.ts'
import { mayPhone, type Hearing } from '../messages/rules/phone.ts'

export const marks = ['week_1', 'month_1', 'month_3', 'month_6', 'month_12'] as const
export type Mark = (typeof marks)[number]
export type Whom = 'worker' | 'employer'
const after = { week_1: { days: 7 }, month_1: { months: 1 }, month_3: { months: 3 }, month_6: { months: 6 }, month_12: { months: 12 } } as const

/** The day from which a mark is due; a month that is too short ends with its last day. */
export const dueOn = (started_on: Day, mark: Mark): Day => Temporal.PlainDate.from(started_on).add(after[mark]).toString()

/** The mark that stands on a day: the latest that is due; undefined in the first week. */
export const markOn = (started_on: Day, today: Day): Mark | undefined => marks.findLast((mark) => dueOn(started_on, mark) <= today)

export const ways = ['message', 'letter', 'sign_video', 'visit', 'phone'] as const
export type Way = (typeof ways)[number]

/** The ways that suit somebody, the best first. */
export function waysFor(needs: Hearing): readonly Way[] {
  const best: Readonly<Record<string, Way>> = { sign_language: 'sign_video', captions: 'message', large_print: 'letter', voice: 'phone' }
  const wanted = best[needs.communication] ?? 'message'
  const first = wanted === 'phone' && !mayPhone(needs) ? 'message' : wanted
  return [first, ...ways.filter((way) => way !== first && (way !== 'phone' || mayPhone(needs)))]
}

/** What is missing of the evidence that a plan's target asks for; a contract is always there. */
export const missingEvidence = (asked: readonly string[], held: readonly string[]): string[] =>
  asked.filter((kind) => kind !== 'contract' && !held.includes(kind))
