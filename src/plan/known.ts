/** Facts as they are written in a file: days as text, money in yuan. */
import { z } from 'zod'
import { yuan } from '../kit/money.ts'
import { factModel, listItems, type Fact, type Facts } from './facts.ts'
import { day, name, planName } from './piece.ts'

const count = z.int().min(0)
export const money = z.number().min(0).max(1e12).multipleOf(0.01).transform(yuan)
const number = z.number().min(0).max(1e9)
function valueShape(fact: Fact): z.ZodType {
  if (fact.kind === 'choice') return z.enum(Object.keys(fact.options ?? {}) as [string, ...string[]])
  return { text: z.string().min(1), day, count, money, percent: number, number, yes_no: z.boolean() }[fact.kind]
}
const groupShape = (group: Readonly<Record<string, Fact>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(group).flatMap(([key, fact]) => (fact.derived ? [] : [[key, valueShape(fact).optional()]])))
const listsOf = (group: string): Record<string, z.ZodType> =>
  Object.fromEntries(
    [...listItems]
      .filter(([path]) => path.startsWith(`${group}.`))
      .map(([path, facts]) => [path.slice(group.length + 1), z.array(z.strictObject(groupShape(facts))).optional()]),
  )

const { person, 'person.certificate': certificate, history, plan: _, month: __, ...plain } = factModel
const had = z.array(
  z
    .strictObject({
      scheme: name,
      plan: planName.optional(),
      on: day,
      until: day.optional(),
      amount: money.optional(),
      months: count.optional(),
      item: z.string().optional(),
    })
    .transform(({ amount, ...rest }) => ({ ...rest, amount_fen: amount })),
)

export const factsShape = z
  .strictObject({
    ...Object.fromEntries(Object.entries(plain).map(([group, facts]) => [group, z.strictObject({ ...groupShape(facts), ...listsOf(group) }).optional()])),
    person: z.strictObject({ ...groupShape(person), certificate: z.strictObject(groupShape(certificate)).optional() }).optional(),
    history: z.strictObject({ ...groupShape(history), had: had.optional() }).optional(),
    judgement: z.record(name, z.boolean()).optional(),
    set: z.record(name, money).optional(),
  })
  .transform((facts) => facts as unknown as Facts)
