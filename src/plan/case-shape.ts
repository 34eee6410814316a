/** What a worked case may say: facts, a day, and what the plan must make of them. */
import { z } from 'zod'
import { factsShape } from './known.ts'
import { day, name, phrase, planName, tableOf } from './piece.ts'

const answer = z.enum(['met', 'not_met', 'unknown'])
const yuan = z.number().min(0)
const yuans = tableOf(yuan)
const rowYuans = z.record(z.string(), yuan)
export const expectShape = z.strictObject({
  answer: answer.optional(),
  conditions: tableOf(answer).optional(),
  /** exactly the facts for which it is unknown */
  unknown_for: z.array(z.string()).optional(),
  /** exactly these rows, in yuan; a row shared by purses is written row.purse */
  rows: rowYuans.optional(),
  total: yuan.optional(),
  /** exactly the facts that the award still waits for */
  missing: z.array(z.string()).optional(),
  by_purse: yuans.optional(),
  instalments: z.array(yuan).optional(),
  dues: rowYuans.optional(),
  dues_total: yuan.optional(),
  /** kept back against what is owed, and what is then paid */
  set_off: yuan.optional(),
  paid: yuan.optional(),
  /** parameters and measures: money in yuan, shares in per cent, 2/3 where a number never ends */
  figures: tableOf(z.union([z.number(), z.string()])).optional(),
  documents: tableOf(z.enum(['required', 'optional', 'not_asked', 'waived', 'unknown'])).optional(),
  open: z.boolean().optional(),
  until: day.optional(),
  opens: day.optional(),
  dates: tableOf(day).optional(),
  clawback: yuans.optional(),
  fines: yuans.optional(),
  ends: z.array(name).optional(),
  stops: z.array(name).optional(),
})
export const worked = z.strictObject({
  name: phrase,
  scheme: name,
  day,
  facts: factsShape,
  events: tableOf(day).optional(),
  note: phrase.optional(),
  expect: expectShape,
})
const ranking = z.strictObject({
  name: phrase,
  scheme: name,
  day,
  applicants: tableOf(factsShape),
  expect: z.strictObject({ order: z.array(name).optional(), granted: z.array(name).optional() }),
})
const tallied = z.strictObject({ name: phrase, target: name, day, records: z.array(factsShape), expect: z.strictObject({ count: z.number() }) })
export const casesShape = z.strictObject({
  plan: planName,
  note: phrase.optional(),
  cases: z.array(worked).default([]),
  rankings: z.array(ranking).default([]),
  tallies: z.array(tallied).default([]),
})
export type Worked = z.output<typeof worked>
export type Cases = z.output<typeof casesShape>
