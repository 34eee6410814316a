/** What a count means against the quota, today and once papers run out. Pure; the count itself is the organisations' own. */
import type { Day } from '../../../kit/day.ts'
import { weightOf, type RosterEntry } from '../../organisations/rules.ts'

export type Counted = Pick<RosterEntry, 'person_id' | 'disability_grade' | 'veteran_grade' | 'certificate_valid_to' | 'contract_to'> & { readonly name: string }
export type RunningOut = { readonly person_id: number; readonly name: string; readonly what: 'certificate' | 'contract'; readonly on: Day }
export type Outlook = {
  /** staff times the share: may be a fraction */
  readonly asked_for: number
  /** how many more, as counted for the levy: a fraction too; 0 when none */
  readonly missing: number
  readonly running_out: readonly RunningOut[]
  /** reaches the quota now, and would not without those whose papers run out */
  readonly would_fall: boolean
}

type Against = { readonly staff_count: number; /** percent */ readonly share: number; readonly on: Day; readonly soon: Day }

/** The last day of the month that was over by a day; the day itself when a month ends on it. */
export function monthBefore(day: Day): Day {
  const date = Temporal.PlainDate.from(day)
  return date.day === date.daysInMonth ? day : date.with({ day: 1 }).subtract({ days: 1 }).toString()
}

/** How a workplace stands with this count, and would stand when what runs out by then has run out. */
export function outlook(quota_count: number, counted: readonly Counted[], { staff_count, share, on, soon }: Against): Outlook {
  const asked_for = Math.round(staff_count * share) / 100
  const running_out = counted.flatMap((row): RunningOut[] => {
    const of = { person_id: row.person_id, name: row.name }
    const within = (day: Day | null): day is Day => day !== null && day >= on && day < soon
    return [
      ...(within(row.certificate_valid_to) ? [{ ...of, what: 'certificate' as const, on: row.certificate_valid_to }] : []),
      ...(within(row.contract_to) ? [{ ...of, what: 'contract' as const, on: row.contract_to }] : []),
    ]
  })
  const gone = new Set(running_out.map(({ person_id }) => person_id))
  const weights = new Map(counted.filter(({ person_id }) => gone.has(person_id)).map((row) => [row.person_id, weightOf(row)]))
  const left = quota_count - [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const missing = Math.max(0, Math.round((asked_for - quota_count) * 100) / 100)
  return { asked_for, missing, running_out, would_fall: missing === 0 && running_out.length > 0 && left < asked_for }
}
