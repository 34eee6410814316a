import { ageOn, type Day } from '../../../kit/day.ts'
import { anyOf } from './placing.ts'
import type { Known } from './order.ts'

/**
 * Whether somebody is of the groups that may be placed again: women of 40, men of 50 and older, severely disabled, of a
 * zero-employment household, of low income, registered poor (人社部发〔2019〕124号, read in a copy).
 */
export function specialOf(
  { sex, birth_on, disability_grade }: { readonly sex: string | null; readonly birth_on: Day | null; readonly disability_grade: number | null },
  facts: Readonly<Record<string, Known>>,
  day: Day,
): Known {
  const older: Known = birth_on === null ? 'unknown' : ageOn(birth_on, day) >= (sex === 'female' ? 40 : 50) ? 'yes' : 'no'
  const severe: Known = disability_grade === null ? 'unknown' : disability_grade <= 2 ? 'yes' : 'no'
  const told = ['zero_employment_household', 'low_income', 'registered_poor'].map((need) => facts[need] ?? 'unknown')
  return anyOf([older, severe, ...told])
}
