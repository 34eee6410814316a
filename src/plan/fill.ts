/** Turns the answers of a scheme's form into facts. */
import type { Answers } from '../kit/form.ts'
import type { Facts } from './facts.ts'
import type { Scheme } from './shape.ts'

type Table = Record<string, unknown>

/** The facts that a form's answers fill. An answer not given leaves its fact absent. */
export const factsIn = (scheme: Scheme, answers: Answers): Facts =>
  factsAt(
    Object.entries(scheme.asks).flatMap(([id, ask]): [string, unknown][] => {
      const answer = answers[id]
      if (ask.fills === undefined || answer === undefined) return []
      return [[ask.fills, ask.kind === 'money' ? BigInt(answer as string) : answer]]
    }),
  )

/** Facts from their values by path, such as `business.opened_on` or `person.certificate.grade`. */
export function factsAt(values: Iterable<readonly [string, unknown]>): Facts {
  const facts: Table = {}
  for (const [at, value] of values) {
    const path = at.split('.')
    const key = path.pop() ?? ''
    const table = path.reduce<Table>((group, name) => (group[name] ??= {}) as Table, facts)
    table[key] = value
  }
  return facts as Facts
}
