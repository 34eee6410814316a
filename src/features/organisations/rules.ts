/**
 * How many persons with disabilities a workplace counts for its quota, month by month (残联厅函〔2022〕63号, read in a
 * secondary copy: the numbers of a province come from its law file). Pure; every worker left out has a reason.
 */
import type { Day } from '../../kit/day.ts'

export type RosterEntry = {
  readonly person_id: number
  /** 1 is the most severe; null with a veteran credential alone */
  readonly disability_grade: number | null
  /** 1 to 10 */
  readonly veteran_grade: number | null
  /** null: a veteran credential does not expire */
  readonly certificate_valid_to: Day | null
  readonly contract_from: Day
  /** null: without a fixed term */
  readonly contract_to: Day | null
  /** in post by establishment: no contract is asked for */
  readonly established: boolean
  /** wages paid, in fen, by month `YYYY-MM` */
  readonly wages: Readonly<Record<string, bigint>>
  /** months whose social insurance was paid in full */
  readonly insured: ReadonlySet<string>
  /** a dispatched worker counts where the two sides agreed, never at both */
  readonly counted_elsewhere: boolean
}
export type NotCounted = 'not_at_work' | 'certificate_expired' | 'grade_not_accepted' | 'contract_short' | 'wage_low' | 'not_insured' | 'counted_elsewhere'
export type QuotaMonth = {
  readonly month: string
  /** heads that count */
  readonly persons: number
  /** heads with the severe counted as two */
  readonly quota_count: number
  readonly left_out: readonly { readonly person_id: number; readonly why: NotCounted }[]
}

/** The count of one month (`YYYY-MM`). `minimum_wage_fen` is the local one of that month; `shown_on` the day the material is handed in, on which certificates must be valid. */
export function countQuota(roster: readonly RosterEntry[], month: string, minimum_wage_fen: bigint, shown_on: Day): QuotaMonth {
  const left_out: { person_id: number; why: NotCounted }[] = []
  const counted = new Map<number, number>()
  for (const entry of roster) {
    const why = reasonAgainst(entry, month, minimum_wage_fen, shown_on)
    if (why) left_out.push({ person_id: entry.person_id, why })
    // somebody who stands twice on a roster is one person
    else counted.set(entry.person_id, Math.max(counted.get(entry.person_id) ?? 0, weightOf(entry)))
  }
  return { month, persons: counted.size, quota_count: [...counted.values()].reduce((sum, weight) => sum + weight, 0), left_out }
}

/** Certificate grades 1–2 and veteran grades 1–3 count as two, every other as one; blindness has no rule of its own. */
export const weightOf = ({ disability_grade, veteran_grade }: Pick<RosterEntry, 'disability_grade' | 'veteran_grade'>): 1 | 2 =>
  (disability_grade !== null && disability_grade <= 2) || (veteran_grade !== null && veteran_grade <= 3) ? 2 : 1

function reasonAgainst(entry: RosterEntry, month: string, minimum: bigint, shown_on: Day): NotCounted | undefined {
  const { contract_from: from, contract_to: to } = entry
  if (from.slice(0, 7) > month || (to !== null && to.slice(0, 7) < month)) return 'not_at_work'
  if (entry.counted_elsewhere) return 'counted_elsewhere'
  const veteran = entry.veteran_grade !== null && entry.veteran_grade <= 8
  if (entry.disability_grade === null && !veteran) return 'grade_not_accepted'
  if (!veteran && (entry.certificate_valid_to === null || entry.certificate_valid_to < shown_on)) return 'certificate_expired'
  if (!entry.established && to !== null && to < lastDayOfYearFrom(from)) return 'contract_short'
  if ((entry.wages[month] ?? 0n) < minimum) return 'wage_low'
  return entry.insured.has(month) ? undefined : 'not_insured'
}

/** A contract of a year ends the day before its anniversary at the earliest. */
const lastDayOfYearFrom = (day: Day): Day => Temporal.PlainDate.from(day).add({ years: 1 }).subtract({ days: 1 }).toString()

/** Staff and disabled staff as a share; undefined without staff. Both numbers are shown wherever it is. */
export const ratioOf = (persons: number, staff_count: number): number | undefined => (staff_count > 0 ? persons / staff_count : undefined)
