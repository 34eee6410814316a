/** A vacancy as the matching sees one: what the job asks, for what purpose, and what would do instead. It cannot carry a condition of category or grade. */
import type { AccommodationId } from './accommodations.ts'
import type { Level, Surrounding, Use } from './axes.ts'
import type { LawRuleId } from './law-rules.ts'
import type { Place } from './person.ts'

/** Whether the job can be done at all without it. What nobody has looked at is unknown, and blocks nobody. */
export type Essential = 'yes' | 'no' | 'unknown'

export type Demand = Use & {
  readonly level: Level
  readonly essential: Essential
  /** what may take the place of the function here, so that the employer still gets what the purpose needs */
  readonly admits: readonly AccommodationId[]
}

/** Who vouches for the demands: drafted from the occupation, stated by the employer, or seen at the workplace. */
export type SheetStatus = 'prefilled' | 'employer' | 'site_visited'

export type Vacancy = {
  readonly id: string
  /** code of the Chinese occupational classification (2022) */
  readonly occupation: string
  readonly openings: number
  /** whole fen a month (a safe integer) */
  readonly wage_fen: number
  /** hours a week */
  readonly hours: number
  readonly contract: 'open_ended' | 'fixed_term' | 'task'
  /** undefined: the work is done at home */
  readonly at?: Place
  readonly demands: readonly Demand[]
  /** true: the job has it; false: it has not; left out: unknown */
  readonly has: Partial<Readonly<Record<Surrounding, boolean>>>
  readonly law: readonly LawRuleId[]
  /** accommodations that stand at the workplace already, and those agreed in talk */
  readonly provides: readonly AccommodationId[]
  readonly willing: readonly AccommodationId[]
  readonly sheet: SheetStatus
}
