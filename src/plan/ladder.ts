/** Which step of a plan's ladder a fault has come to. Pure. */
import type { z } from 'zod'
import { type Grade, grades, type rung } from './shape/ladder.ts'

export type Rung = z.infer<typeof rung>
export type Fault = { readonly finding: string; readonly severity: NonNullable<Rung['severity']>[number]; /** this time counted in */ readonly times: number }

/** The last step that a fault meets: a plan writes the milder first. Undefined where none is for it. */
export const rungOf = (ladder: readonly Rung[], { finding, severity, times }: Fault): Rung | undefined =>
  ladder.findLast((step) => (step.findings?.includes(finding) ?? true) && (step.severity?.includes(severity) ?? true) && times >= (step.from_time ?? 1))

/** What a step brings, the mildest first. */
export const gradesOf = (step: Rung): Grade[] => grades.filter((grade) => step[grade] !== undefined)
