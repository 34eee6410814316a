/** What a plan file may say. Strict: a key that is not here is a fault. Every sentence a person reads is a phrase in both languages. */
import { z } from 'zod'
import { roles } from '../kit/role.ts'
import type { Field } from '../kit/form.ts'
import { block, day, division, expression, name, parameter, phrase, planName, source, tableOf, term, yearDay } from './piece.ts'
import type { Law } from './law.ts'

const count = z.int().min(0).max(100_000_000)
const role = z.enum(roles)

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

const document = block({
  title: phrase,
  hint: phrase.optional(),
  when: expression.optional(),
  optional: z.boolean().optional(),
  accepts: z
    .array(z.enum(['image', 'pdf']))
    .min(1)
    .optional(),
})

export type Test = string | { readonly any_of: readonly Test[] } | { readonly all_of: readonly Test[] }
const test: z.ZodType<Test> = z.lazy(() => z.union([expression, z.strictObject({ any_of: tests }), z.strictObject({ all_of: tests })]))
const tests = z.array(test).min(1)
/** Exactly one of `when`, `any_of`, `all_of`; `proof` names a document of the scheme. */
const condition = block({
  when: expression.optional(),
  any_of: tests.optional(),
  all_of: tests.optional(),
  says: phrase,
  proof: name.optional(),
})
/** Who had the named scheme (of this plan, or of another) within the term, or ever, may not have this one. */
const exclusion = block({ scheme: name, of: planName.optional(), within: term.optional(), says: phrase })
/** How many times an applicant may have this scheme's award. */
const cap = block({ in: z.enum(['lifetime', 'year']), times: count, says: phrase })

const award = block({
  rows: tableOf(block({ title: phrase, pays: name, from: name, when: expression.optional(), says: phrase.optional() })),
  caps: tableOf(cap).default({}),
  instalments: z.array(block({ share_percent: z.int().min(1).max(100), on: z.enum(['decision', 'check']) })).optional(),
})

export const stageKinds = ['acceptance', 'review', 'notice', 'site_visit', 'decision'] as const
/** A stage; `second` is another person who must agree, `with` are roles that sign too, `for` is how long a notice stands. */
const stage = block({
  stage: name,
  kind: z.enum(stageKinds),
  title: phrase,
  by: role,
  second: role.optional(),
  with: z.array(role).min(1).optional(),
  within: term.optional(),
  for: term.optional(),
  shows: z
    .array(z.enum(['name_masked', 'organisation', 'village', 'district', 'scheme', 'amount']))
    .min(1)
    .optional(),
})

/** Open each year between two days, or once between two dates. */
const window = z.union([block({ each: z.literal('year'), from: yearDay, to: yearDay }), block({ from: day, to: day })])

const scheme = block({
  title: phrase,
  says: phrase,
  for: z.enum(['person', 'organisation']),
  windows: z.array(window).min(1),
  groups: tableOf(block({ title: phrase })).default({}),
  asks: tableOf(ask),
  documents: tableOf(document).default({}),
  conditions: tableOf(condition),
  excludes: tableOf(exclusion).default({}),
  recognises: name.optional(),
  award: award.optional(),
  review: z.array(stage).min(1),
  afterwards: block({ report_changes_within: term }).optional(),
  appeal: block({ to: name, within: term }),
})

const recognition = block({
  title: phrase,
  held_by: z.enum(['person', 'organisation']),
  valid_for: term.optional(),
  inspection: block({ each: z.literal('year') }).optional(),
  failure: block({ put_right_within: term, otherwise: z.literal('withdraw') }).optional(),
})

export const countKinds = ['recognitions_held', 'awards_granted', 'placements', 'courses_completed', 'household_links'] as const
/** A number to reach: counted from records (`counts`), or the sum of other targets (`sum_of`). */
const target = block({
  title: phrase,
  at_least: count.optional(),
  counts: z.enum(countKinds).optional(),
  of: z.array(name).min(1).optional(),
  when: expression.optional(),
  distinct: z.enum(['person', 'business', 'organisation', 'household']).optional(),
  evidence: z
    .array(z.enum(['contract', 'wages', 'insurance', 'certificate', 'visit']))
    .min(1)
    .optional(),
  sum_of: z.array(name).min(1).optional(),
  years: z.record(z.string().regex(/^\d{4}$/), count).optional(),
  districts: z.record(division, count).optional(),
})

export const planShape = block({
  plan: planName,
  title: phrase,
  says: phrase,
  division,
  reasons: tableOf(phrase).default({}),
  sources: tableOf(source).default({}),
  bodies: tableOf(block({ title: phrase })),
  issued: block({ by: z.array(name).min(1), document: z.string().optional(), on: day.optional() }),
  in_force: block({ from: day, to: day.optional() }),
  supersedes: z.array(planName).default([]),
  parameters: tableOf(parameter).default({}),
  purses: tableOf(block({ title: phrase, level: z.enum(['city', 'district']), keeper: name })).default({}),
  recognitions: tableOf(recognition).default({}),
  schemes: tableOf(scheme),
  targets: tableOf(target).default({}),
})

/** A plan as read: the file's content, and the law it is read under. */
export type Plan = z.output<typeof planShape> & { readonly law: Law }
export type Scheme = z.output<typeof scheme>
export type Ask = z.output<typeof ask> & Field
export type Paper = z.output<typeof document>
export type Condition = z.output<typeof condition>
export type Exclusion = z.output<typeof exclusion>
export type Award = z.output<typeof award>
export type Stage = z.output<typeof stage>
export type StageKind = Stage['kind']
export type Window = z.output<typeof window>
export type Recognition = z.output<typeof recognition>
export type Target = z.output<typeof target>
export type Purse = Plan['purses'][string]
export type Parameter = z.output<typeof parameter>
export type Source = z.output<typeof source>
export type { Term } from './term.ts'
