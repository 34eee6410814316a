/** How long a post may be held: worked out from dated values, never typed. Pure. */
import { addDays, ageOn, type Day } from '../../../kit/day.ts'

export type TermRule = 'term' | 'to_retirement'
export type Term = { readonly ends_on: Day; readonly rule: TermRule }
export type TermLaw = {
  /** years of a term */
  readonly years: number
  /** no more years than this to retirement, at the first approval: to retirement */
  readonly near: number
  /** the age at which work ends */
  readonly retirement_age: number
}

/** The last day that counts as near: three months from a day. */
export const nearEnd = (day: Day): Day => Temporal.PlainDate.from(day).add({ months: 3 }).toString()

const plusYears = (day: Day, years: number): Day => Temporal.PlainDate.from(day).add({ years }).toString()

/**
 * The last day of a term: three years less a day, or the day before retirement for whoever was no more than five years from
 * it at the first approval. The age is fixed on that day, whatever it is now (人社部发〔2019〕124号, read in a copy).
 */
export function termOf(started_on: Day, birth_on: Day, first_approved_on: Day, law: TermLaw): Term {
  if (law.retirement_age - ageOn(birth_on, first_approved_on) <= law.near) {
    const last = addDays(plusYears(birth_on, law.retirement_age), -1)
    return { ends_on: last < started_on ? started_on : last, rule: 'to_retirement' }
  }
  return { ends_on: addDays(plusYears(started_on, law.years), -1), rule: 'term' }
}
