/** A vacancy's form as it is edited: the entry's questions, and where the work is done. */
import type { Answers, Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { AxisId } from '../../../match/axes.ts'
import { vacancyForm } from '../form.ts'
import type { VacancyRow } from '../store.ts'
import { editWords as words } from '../words/edit.ts'

export function editForm(instead: readonly AxisId[], places: Readonly<Record<string, Phrase>>): Form {
  const { occupation, ...asked } = vacancyForm(instead)
  return { ...asked, occupation: { ...occupation, hint: words.occupation_hint }, division: { kind: 'choice', label: words.division, options: places } }
}

/** A vacancy as answers of its form. */
export const answersOf = ({ wage_fen, title, duties, occupation, openings, hours, contract, at_home, division, has, law, willing }: VacancyRow): Answers => {
  const wage = String(wage_fen)
  return { title, duties, occupation, openings, wage, hours, contract, at_home, division, has, law, willing }
}
