/** What follows a fault that an inspection found, step by step: by what it is, how grave, and whether it was so before. */
import { z } from 'zod'
import { block, name, phrase, term } from '../piece.ts'
import { faultWords } from '../words.ts'

export const severities = ['minor', 'serious', 'grave'] as const
export const grades = ['training', 'warning', 'suspension', 'cut', 'withdrawal', 'ban'] as const
export type Grade = (typeof grades)[number]

/** A fault that an inspection may find. */
export const finding = block({ title: phrase, severity: z.enum(severities) })
/** One step: whom it is for, and what follows there. */
export const rung = block({
  findings: z.array(name).min(1).optional(),
  severity: z.array(z.enum(severities)).min(1).optional(),
  /** from which time on; the first unless it is said */
  from_time: z.int().min(1).max(20).optional(),
  training: z.strictObject({ within: term }).optional(),
  warning: z.literal(true).optional(),
  suspension: z.strictObject({ for: term }).optional(),
  /** a share of the money that the case was given */
  cut: z.strictObject({ percent: z.int().min(1).max(100) }).optional(),
  withdrawal: z.literal(true).optional(),
  ban: z.strictObject({ for: term }).optional(),
}).refine((one) => grades.some((grade) => one[grade] !== undefined), { error: faultWords.no_grade.en, params: { says: faultWords.no_grade } })

/** Steps name only faults that are listed, and whoever they are about is heard first. */
export const isWhole = (of: { ladder?: readonly z.infer<typeof rung>[] | undefined; findings?: object | undefined; heard_within?: unknown }): boolean =>
  of.ladder === undefined ||
  (of.findings !== undefined &&
    of.heard_within !== undefined &&
    of.ladder.every(({ findings = [] }) => findings.every((one) => Object.hasOwn(of.findings ?? {}, one))))
