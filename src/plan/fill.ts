/** Turns the answers of a scheme's form into facts. */
import type { Answers } from '../kit/form.ts'
import type { Facts } from './facts.ts'
import type { Scheme } from './shape.ts'

/** The facts that a form's answers fill. An answer not given leaves its fact absent. */
export function factsIn(scheme: Scheme, answers: Answers): Facts {
  const facts: Record<string, Record<string, unknown>> = {}
  for (const [id, ask] of Object.entries(scheme.asks)) {
    const answer = answers[id]
    if (ask.fills === undefined || answer === undefined) continue
    const [group = '', ...rest] = ask.fills.split('.')
    const key = rest.pop()!
    const table = (facts[group] ??= {})
    const inner = rest.length > 0 ? ((table[rest[0]!] ??= {}) as Record<string, unknown>) : table
    inner[key] = ask.kind === 'money' ? BigInt(answer as string) : answer
  }
  return facts as Facts
}
