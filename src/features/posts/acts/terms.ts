import type { Day } from '../../../kit/day.ts'
import { nationalFigure, postFigure } from '../law.ts'
import { termOf, type Term } from '../rules/term.ts'

export type Placed = { readonly sex: string | null; readonly birth_on: Day | null; readonly first_placed_on: Day }

/**
 * The term of a post begun on a day, by the values in force on that day; undefined where no rule that was read sets one
 * (commissioners' posts, stalls). Retirement is taken as the year after the band of working age, as the law file assumes.
 */
export function termFor(kind: string, started_on: Day, { sex, birth_on, first_placed_on }: Placed): Term | undefined {
  const years = postFigure('post_term_years', started_on)?.value
  const near = postFigure('post_near_retirement_years', started_on)?.value
  const last = nationalFigure(sex === 'female' ? 'working_age_to_women' : 'working_age_to_men', first_placed_on)?.value
  if (kind !== 'public_welfare_post' || birth_on === null) return undefined
  if (years === undefined || near === undefined || last === undefined) return undefined
  return termOf(started_on, birth_on, first_placed_on, { years, near, retirement_age: last + 1 })
}
