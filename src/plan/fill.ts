/** Turns the answers of a scheme's form into facts. */
import type { Answers } from '../kit/form.ts'
import type { Facts } from './facts.ts'
import type { Scheme } from './shape.ts'

type Table = Record<string, unknown>

/** The facts that a form's answers fill. An answer not given leaves its fact absent. */
export function factsIn(scheme: Scheme, answers: Answers): Facts {
  const facts: Table = {}
  for (const [id, ask] of Object.entries(scheme.asks)) {
    const answer = answers[id]
    if (ask.fills === undefined || answer === undefined) continue
    // business.opened_on, or person.certificate.grade
    const path = ask.fills.split('.')
    const key = path.pop() ?? ''
    const table = path.reduce<Table>((at, group) => (at[group] ??= {}) as Table, facts)
    table[key] = ask.kind === 'money' ? BigInt(answer as string) : answer
  }
  return facts as Facts
}
