/** What a plan file may say. Strict: a key that is not here is a fault. Every sentence a person reads is a phrase in both languages. */
import { z } from 'zod'
import type { Field } from '../kit/form.ts'
import type { Law } from './law.ts'
import { block, count, day, division, name, phrase, planName, source, tableOf, term } from './piece.ts'
import { afterwards, failure, inspection, unfiled } from './shape/after.ts'
import { award, dues } from './shape/award.ts'
import { condition, cutOff, exclusion, oneApplicant, order, population, route } from './shape/eligibility.ts'
import { measure, parameter } from './shape/figures.ts'
import { levels, payment, places, purse, revenue } from './shape/money.ts'
import { agreement, appeal, batch, channel, clock, document, late, neverFields, stage, window } from './shape/procedure.ts'
import { report, reserved, target } from './shape/target.ts'

const askKinds = ['text', 'long_text', 'number', 'money', 'day', 'yes_no', 'choice', 'choices', 'credit_code', 'phone'] as const
/** A question: the same shape as a field of a form, its group, and the fact that its answer fills. */
const ask = block({
  kind: z.enum(askKinds),
  label: phrase,
  hint: phrase.optional(),
  optional: z.boolean().optional(),
  options: tableOf(phrase).optional(),
  max_length: count.optional(),
  at_least: z.number().optional(),
  at_most: z.number().optional(),
  group: name.optional(),
  fills: z.string().optional(),
})

const scheme = block({
  title: phrase,
  says: phrase,
  for: z.enum(['person', 'organisation']),
  windows: z.array(window).min(1),
  late: late.optional(),
  channels: tableOf(channel).optional(),
  groups: tableOf(block({ title: phrase })).default({}),
  asks: tableOf(ask),
  documents: tableOf(document).default({}),
  /** conditions of the plan that this scheme uses, by name, before its own */
  uses: z.array(name).min(1).optional(),
  conditions: tableOf(condition).default({}),
  routes: tableOf(route).optional(),
  one: oneApplicant.optional(),
  excludes: tableOf(exclusion).default({}),
  cut_offs: tableOf(cutOff).optional(),
  order: tableOf(order).optional(),
  recognises: name.optional(),
  award: award.optional(),
  dues: dues.optional(),
  places: places.optional(),
  payment: payment.optional(),
  review: z.array(stage).min(1),
  clocks: tableOf(clock).optional(),
  batches: z.array(batch).min(1).optional(),
  agreement: agreement.optional(),
  afterwards: afterwards.optional(),
  unfiled: unfiled.optional(),
  /** none where the plan names no way: none is taken to be there */
  appeal: appeal.optional(),
})

const recognition = block({
  title: phrase,
  held_by: z.enum(['person', 'organisation']),
  valid_for: term.optional(),
  renewed_within: term.optional(),
  sign: z.enum(['plaque', 'certificate', 'licence', 'none']).optional(),
  uniform_name: phrase.optional(),
  at_most: count.optional(),
  inspection: inspection.optional(),
  failure: failure.optional(),
})

/** A part of an earlier plan and what it becomes. */
const amendment = block({ at: z.string().min(1), becomes: z.unknown().optional(), removed: z.literal(true).optional() })

export const planShape = block({
  plan: planName,
  title: phrase,
  says: phrase,
  division,
  currency: z.enum(['CNY', 'TWD', 'JPY', 'EUR', 'GBP', 'USD', 'UYU']).default('CNY'),
  reasons: tableOf(phrase).default({}),
  sources: tableOf(source).default({}),
  bodies: tableOf(block({ title: phrase, level: z.enum(levels).optional(), does: z.array(phrase).min(1).optional() })),
  issued: block({ by: z.array(name).min(1), document: z.string().optional(), on: day.optional() }),
  in_force: block({ from: day, to: day.optional() }),
  /** in force (when not said), under consultation until a day, or a template that a place fills in */
  status: z.union([z.enum(['in_force', 'template']), block({ draft_until: day, comments_to: name.optional() })]).optional(),
  supersedes: z.array(planName).default([]),
  fills_in: planName.optional(),
  amends: block({ plan: planName, parts: z.array(amendment).min(1) }).optional(),
  population: population.optional(),
  parameters: tableOf(parameter).default({}),
  measures: tableOf(measure).default({}),
  conditions: tableOf(condition).default({}),
  purses: tableOf(purse).default({}),
  revenue: tableOf(revenue).optional(),
  recognitions: tableOf(recognition).default({}),
  schemes: tableOf(scheme),
  targets: tableOf(target).default({}),
  reserved: tableOf(reserved).optional(),
  reports: tableOf(report).optional(),
  never_published: z.array(z.enum(neverFields)).min(1).optional(),
})

/** A plan as read: the file's content, and the law it is read under. */
export type Plan = z.output<typeof planShape> & { readonly law: Law }
export type Scheme = z.output<typeof scheme>
export type Ask = z.output<typeof ask> & Field
export type Paper = z.output<typeof document>
export type Condition = z.output<typeof condition>
export type Exclusion = z.output<typeof exclusion>
export type Award = z.output<typeof award>
export type Row = Award['rows'][string]
export type Cap = Award['caps'][string]
export type Stage = z.output<typeof stage>
export type StageKind = Stage['kind']
export type Window = z.output<typeof window>
export type Recognition = z.output<typeof recognition>
export type Target = z.output<typeof target>
export type Purse = Plan['purses'][string]
export type Parameter = z.output<typeof parameter>
export type Measure = z.output<typeof measure>
export type Source = z.output<typeof source>
export type { Term } from './term.ts'
export type { Test } from './shape/test.ts'
