/** The shapes of the language as JSON Schema, for editors. */
import { z } from 'zod'
import { casesShape } from './case-shape.ts'
import { lawShape } from './law.ts'
import { planShape } from './shape.ts'

const schemaOf = (shape: z.ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'ref' }) }, null, 1)}\n`
/** Each published schema by the name of its file. */
export const schemas = (): Readonly<Record<string, string>> => ({
  'plan.schema.json': schemaOf(planShape, 'A plan of 同行 (Tongxing)'),
  'cases.schema.json': schemaOf(casesShape, 'Worked cases of a plan'),
  'law.schema.json': schemaOf(lawShape, 'Parameters of law'),
})
