/** What an employer sees of somebody: what they agreed to, as it stood then. No category, no grade, no levels. */
import type { AccommodationId } from '../../../match/accommodations.ts'
import type { Explanation } from '../../../match/explanation.ts'
import type { shareable } from '../words/forms.ts'

export type Shareable = keyof typeof shareable
export type Shown = {
  readonly name?: string
  readonly education?: string
  readonly skills?: readonly string[]
  readonly communication?: string
  readonly accommodations?: readonly AccommodationId[]
}
type Facts = { readonly name: string; readonly education: string | null; readonly skills: readonly string[]; readonly communication: string }

/** What is to be arranged at work, each once, in the order of the demands. */
export const arrangementsIn = (told: Explanation): AccommodationId[] => [
  ...new Set(told.lines.flatMap(({ arrangement }) => (arrangement ? [arrangement.id] : []))),
]

export const shownOf = (chosen: readonly string[], facts: Facts, told: Explanation | null): Shown => ({
  ...(chosen.includes('name') ? { name: facts.name } : {}),
  ...(chosen.includes('education') && facts.education ? { education: facts.education } : {}),
  ...(chosen.includes('skills') ? { skills: facts.skills } : {}),
  ...(chosen.includes('communication') ? { communication: facts.communication } : {}),
  // unknown is not “nothing is needed”
  ...(told && chosen.includes('accommodations') ? { accommodations: arrangementsIn(told) } : {}),
})
