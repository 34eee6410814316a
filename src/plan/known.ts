/** Facts as they are written in a file: days as text, money in yuan. */
import { z } from 'zod'
import { yuan } from '../kit/money.ts'
import { factModel, type Fact, type Facts } from './facts.ts'
import { day, name, planName } from './piece.ts'

const count = z.int().min(0)
const money = z.number().min(0).max(1e12).multipleOf(0.01).transform(yuan)
function valueShape(fact: Fact): z.ZodType {
  if (fact.kind === 'choice') return z.enum(Object.keys(fact.options ?? {}) as [string, ...string[]])
  return { text: z.string().min(1), day, count, money, yes_no: z.boolean() }[fact.kind]
}
const groupShape = (group: Readonly<Record<string, Fact>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(group).map(([key, fact]) => [key, valueShape(fact).optional()]))

const { person, 'person.certificate': certificate, history, ...plain } = factModel
const had = z.array(z.strictObject({ scheme: name, plan: planName.optional(), on: day }))

export const factsShape = z
  .strictObject({
    ...Object.fromEntries(Object.entries(plain).map(([group, facts]) => [group, z.strictObject(groupShape(facts)).optional()])),
    person: z.strictObject({ ...groupShape(person), certificate: z.strictObject(groupShape(certificate)).optional() }).optional(),
    history: z.strictObject({ ...groupShape(history), had: had.optional() }).optional(),
  })
  .transform((facts) => facts as unknown as Facts)
