/** The question behind a queue: what it asks for, as a form, an address and a row. */
import { readDay } from '../../kit/day.ts'
import { idIn, queryText, type Visit } from '../../kit/door/route.ts'
import type { Form, Typed } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { stateWords } from '../applications/words.ts'
import { words } from './words/shown.ts'

/** `role`, `stage` narrow to another desk, or to one stage of a chain: where a number of the lateness page leads. */
export type Question = {
  readonly scheme?: string | undefined
  readonly state?: string | undefined
  readonly district?: string | undefined
  readonly lateness?: 'late' | 'soon' | 'in_time' | undefined
  readonly holder?: 'mine' | 'nobody' | undefined
  readonly role?: string | undefined
  readonly stage?: number | undefined
}
export const asked = ['scheme', 'state', 'district', 'lateness', 'holder', 'role', 'stage'] as const

const waitingStates = ['submitted', 'in_review', 'to_publish', 'to_visit', 'to_decide', 'to_second'] as const
const latenesses = { late: words.is_late, soon: words.is_soon, in_time: words.is_in_time }
const holders = { mine: words.mine, nobody: words.nobody }

/** What one can choose by. A district officer's district is no question. */
export function questionForm(schemes: Record<string, Phrase>, districts: Record<string, Phrase>): Form {
  const states = Object.fromEntries(waitingStates.map((state) => [state, stateWords[state]]))
  const many = Object.keys(districts).length > 1
  return {
    holder: { kind: 'choice', label: words.holder, options: holders, optional: true },
    lateness: { kind: 'choice', label: words.lateness_of, options: latenesses, optional: true },
    state: { kind: 'choice', label: words.state, options: states, optional: true },
    scheme: { kind: 'choice', label: words.scheme, options: schemes, optional: true },
    ...(many ? { district: { kind: 'choice', label: words.district, options: districts, optional: true } as const } : {}),
  }
}

/** Reads a question from texts; what it does not know asks nothing. */
export function questionOf(text: (name: string) => string): Question {
  const [state, scheme, district, role] = [text('state'), text('scheme'), text('district'), text('role')]
  const stage = /^\d{1,2}$/.test(text('stage')) ? Number(text('stage')) : undefined
  return {
    ...(waitingStates.some((one) => one === state) ? { state } : {}),
    ...(/^[a-z][a-z0-9_]{0,59}$/.test(scheme) ? { scheme } : {}),
    ...(/^\d{6}$/.test(district) ? { district } : {}),
    ...(/^(district|city|finance)_officer$/.test(role) ? { role } : {}),
    ...(Object.hasOwn(latenesses, text('lateness')) ? { lateness: text('lateness') as 'late' } : {}),
    ...(Object.hasOwn(holders, text('holder')) ? { holder: text('holder') as 'mine' } : {}),
    ...(stage === undefined ? {} : { stage }),
  }
}

/** The question of the address that is visited. */
export const questionAsked = (visit: Visit): Question => questionOf((name) => queryText(visit, name))
/** The last case seen, where a list goes on. */
export function seenLast(visit: Visit): { due: string; id: number } | undefined {
  const [day, number] = queryText(visit, 'after').split('_')
  const [due, id] = [readDay(day ?? ''), idIn(number)]
  return due && id ? { due, id } : undefined
}
export const typedOf = (question: Question): Typed => ({ ...question, stage: undefined, role: undefined })
/** A question as the end of an address. */
export const inAddress = (question: Question, more: Record<string, string> = {}): string =>
  new URLSearchParams({
    ...Object.fromEntries(asked.flatMap((name) => (question[name] === undefined ? [] : [[name, String(question[name])]]))),
    ...more,
  }).toString()
