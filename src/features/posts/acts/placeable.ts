import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { figuresNamed, postFigure } from '../law.ts'
import { againstWords } from '../words/said.ts'
import type { Candidate } from './candidates.ts'

/** Refuses (422) with the rule's clause when somebody may not be placed, or it is not known yet whether they may. */
export function mustBePlaceable(candidate: Candidate, day: Day): void {
  if (candidate.against === undefined) return
  throw new Refusal(422, againstWords[candidate.against], valuesAgainst(candidate, day))
}

/** What the sentence against a placement says: the name, how often, the clause. */
export function valuesAgainst({ against, name, placements }: Candidate, day: Day) {
  const most = postFigure('post_placements_most', day)
  const hard = figuresNamed('first_', day).find((figure) => figure.name === 'hard_to_employ')
  const rule = against === 'still_unknown' || against === 'not_hard_to_employ' ? hard : most
  return { name: name ?? '', count: placements, most: most?.value ?? 0, clause: rule?.clause ?? { zh: '', en: '' } }
}
