/** How a plan asks whether something holds: a table of facts, an expression, or several of them together. */
import { z } from 'zod'
import { expression, factPath, figure, name, type Figure } from '../piece.ts'
import { faultWords } from '../words.ts'

/** What a fact must be: one value, one of several, or between bounds. */
export type Match =
  | boolean
  | number
  | string
  | readonly (string | number)[]
  | { readonly at_least?: Figure | undefined; readonly at_most?: Figure | undefined; readonly above?: Figure | undefined; readonly below?: Figure | undefined }
  | { readonly not: string | number | boolean | readonly (string | number)[] }
export type MatchTable = { readonly [fact: string]: Match }
export type Test =
  | string
  | { readonly any_of: readonly Test[] }
  | { readonly all_of: readonly Test[] }
  | { readonly none_of: readonly Test[] }
  | { readonly at_least: number; readonly of: readonly Test[] }
  | { readonly condition: string }
  | MatchTable

const plain = z.union([z.string().min(1), z.number()])
const edge = z.union([figure, z.string().min(1)])
const band = z
  .strictObject({ at_least: edge.optional(), at_most: edge.optional(), above: edge.optional(), below: edge.optional() })
  .refine((b) => Object.keys(b).length > 0, { error: faultWords.no_bound.en, params: { says: faultWords.no_bound } })
const match: z.ZodType<Match> = z.union([
  z.boolean(),
  plain,
  z.array(plain).min(1),
  band,
  z.strictObject({ not: z.union([z.boolean(), plain, z.array(plain).min(1)]) }),
])

/** Facts and what each must be; all must hold. */
export const matchTable = z.record(factPath, match)
export const test: z.ZodType<Test> = z.lazy(() =>
  z.union([
    expression,
    z.strictObject({ any_of: tests }),
    z.strictObject({ all_of: tests }),
    z.strictObject({ none_of: tests }),
    z.strictObject({ at_least: z.int().min(1), of: tests }),
    z.strictObject({ condition: name }),
    matchTable,
  ]),
)
export const tests = z.array(test).min(1)
