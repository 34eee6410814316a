/** Answers of the form as a vacancy to be entered. */
import type { Answers, Faults, Typed } from '../../../kit/form.ts'
import { usualFor } from '../../../match/accommodations.ts'
import { axisIds, type AxisId } from '../../../match/axes.ts'
import type { VacancyGiven } from '../acts.ts'
import { sayings } from '../words/sayings.ts'
import type { DemandGiven } from './demand.ts'
import { useOf } from './job.ts'

const texts = (answer: Answers[string]): string[] => (Array.isArray(answer) ? [...(answer as string[])] : [])

/** A function named in the place of a condition: at the ordinary level, of unknown essentiality, with what usually does instead. */
function demandFrom(key: string): DemandGiven[] {
  const use = useOf(...(key.split('.') as [string, string]))
  return use ? [{ ...use, level: 3, essential: 'unknown', admits: usualFor(use) }] : []
}

export const givenFrom = (answers: Answers) =>
  ({
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
  }) satisfies VacancyGiven

export type VacancyEdited = ReturnType<typeof givenFrom> & { readonly division: string }
export const editedFrom = (answers: Answers): VacancyEdited => ({ ...givenFrom(answers), division: String(answers['division']) })

/** The functions offered so far in the place of a condition, as they came along in the form. */
export const offered = (typed: Typed['']): AxisId[] => axisIds.filter((axis) => typeof typed === 'string' && typed.split(' ').includes(axis))

export const wageFault = ({ wage }: Answers): Faults => {
  const fen = wage === undefined ? 1n : BigInt(String(wage))
  return fen < 1n || fen > 100_000_000n ? { wage: sayings.wage_wrong } : {}
}
