/** Answers of the form as a vacancy to be entered. */
import type { Answers } from '../../../kit/form.ts'
import { usualFor } from '../../../match/accommodations.ts'
import type { VacancyGiven } from '../acts.ts'
import type { DemandGiven } from './demand.ts'
import { useOf } from './job.ts'

const texts = (answer: Answers[string]): string[] => (Array.isArray(answer) ? [...(answer as string[])] : [])

/** A function named in the place of a condition: at the ordinary level, of unknown essentiality, with what usually does instead. */
function demandFrom(key: string): DemandGiven[] {
  const use = useOf(...(key.split('.') as [string, string]))
  return use ? [{ ...use, level: 3, essential: 'unknown', admits: usualFor(use) }] : []
}

export const givenFrom = (answers: Answers): VacancyGiven => ({
  title: String(answers['title']),
  duties: String(answers['duties'] ?? ''),
  occupation: String(answers['occupation'] ?? ''),
  openings: Number(answers['openings']),
  wage_fen: BigInt(String(answers['wage'])),
  hours: Number(answers['hours']),
  contract: String(answers['contract']),
  at_home: answers['at_home'] === true,
  has: texts(answers['has']),
  law: texts(answers['law']),
  willing: texts(answers['willing']),
  demands: texts(answers['needs']).flatMap(demandFrom),
})
