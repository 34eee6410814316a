/** Whether somebody may be placed on a public welfare post at all; each no with its rule. Pure. */
import type { Known } from './order.ts'

export type Standing = {
  readonly hard_to_employ: Known
  /** public welfare posts held before */
  readonly placements: number
  /** of the groups that may be placed again after a term: older, severe, zero-employment, low income, registered poor */
  readonly special: Known
}
export type Against = 'still_unknown' | 'not_hard_to_employ' | 'placed_too_often' | 'not_placed_again' | 'again_unknown'

/** Why not; undefined when nothing stands against it. What is unknown asks to be found out, it refuses nobody for good. */
export function reasonAgainst({ hard_to_employ, placements, special }: Standing, most: number): Against | undefined {
  if (placements >= most) return 'placed_too_often'
  if (placements > 0 && special === 'no') return 'not_placed_again'
  if (hard_to_employ === 'no') return 'not_hard_to_employ'
  if (placements > 0 && special === 'unknown') return 'again_unknown'
  return hard_to_employ === 'unknown' ? 'still_unknown' : undefined
}

/** Any of several: yes when one is, unknown when one may be. */
export const anyOf = (facts: readonly Known[]): Known => (facts.includes('yes') ? 'yes' : facts.includes('unknown') ? 'unknown' : 'no')
