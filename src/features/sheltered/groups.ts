/** The groups of people that a workshop's numbers open to. */
import type { Day } from '../../kit/day.ts'
import { isHere, type Stay } from './rules.ts'

export const groups = ['attending', 'left', 'assessed', 'trial', 'moved_on', 'came_back'] as const
export type Group = (typeof groups)[number]

/** The stays of a group on a day; whoever stayed twice stands once in a count of persons. */
export function staysIn(group: Group, stays: readonly Stay[], steps: readonly { stay_id: number; step: string }[], today: Day): Stay[] {
  if (group === 'attending') return stays.filter((stay) => isHere(stay, today))
  if (group === 'left') return stays.filter(({ until_on }) => until_on !== null && until_on <= today)
  const stepped = new Set(steps.filter(({ step }) => step === group).map(({ stay_id }) => stay_id))
  return stays.filter(({ stay_id }) => stepped.has(stay_id))
}
export const personsIn = (stays: readonly Stay[]): number => new Set(stays.map(({ person_id }) => person_id)).size
