/** How a case goes: when one may apply, with what, by which way, through which stages, with which clocks. */
import { z } from 'zod'
import { roles } from '../../kit/role.ts'
import { block, count, day, figure, name, phrase, term, yearDay } from '../piece.ts'
import { test } from './test.ts'

const role = z.enum(roles)
const monthDay = z.int().min(1).max(31)

/** Open each year between two days, each month between two days of it, once between two dates, or for a term after an event. */
export const window = z.union([
  block({ each: z.literal('year'), from: yearDay, to: yearDay }),
  block({ each: z.literal('month'), from: monthDay, to: monthDay }),
  block({ from: day, to: day }),
  block({ after: figure, opens_after: term.optional(), within: term, says: phrase.optional() }),
])
export const late = block({
  means: z.enum(['refused', 'forfeited', 'counts_as_nil', 'next_round']),
  unless: z.array(phrase).min(1).optional(),
  says: phrase.optional(),
})
/** Cases handed from one level to the next at set times. */
export const batch = block({
  each: z.enum(['month', 'quarter', 'half_year', 'year']),
  from: role.optional(),
  to: role.optional(),
  month_day: monthDay.optional(),
  days: z.array(yearDay).min(1).optional(),
})

export const document = block({
  title: phrase,
  hint: phrase.optional(),
  when: test.optional(),
  optional: z.boolean().optional(),
  accepts: z
    .array(z.enum(['image', 'pdf']))
    .min(1)
    .optional(),
  copies: count.optional(),
  /** not asked for in these cases */
  waived_when: test.optional(),
  /** not asked for again when an earlier one is no older */
  reuse: term.optional(),
  /** had from a register and not from the applicant */
  from_register: phrase.optional(),
  where_had: phrase.optional(),
})
export const channel = block({
  kind: z.enum(['online', 'counter', 'post', 'village', 'telephone', 'home_visit']),
  title: phrase.optional(),
  documents: z.union([z.literal('none'), z.array(name).min(1)]).optional(),
  received_on: z.enum(['submitted', 'signed_for', 'posted']).default('submitted'),
  says: phrase.optional(),
})

export const stageKinds = ['acceptance', 'review', 'notice', 'site_visit', 'decision'] as const
export const shownFields = ['name_masked', 'organisation', 'village', 'district', 'scheme', 'amount', 'document_number', 'reason'] as const
export const neverFields = [
  'citizen_id',
  'certificate_no',
  'phone',
  'bank_account',
  'health',
  'disability_category',
  'disability_grade',
  'address',
  'household_income',
  'birth_day',
] as const

/** Seats, quorum and voting of those who sit together; what they score, with weights. */
const panel = block({
  seats_at_least: count,
  seats_at_most: count.optional(),
  outside_at_least: figure.optional(),
  each_sex_at_least: figure.optional(),
  users_at_least: count.optional(),
  quorum: figure.optional(),
  carries: z.enum(['majority', 'two_thirds', 'unanimous', 'average_score']).optional(),
  recusal: phrase.optional(),
  scores: z.record(name, block({ title: phrase, weight: figure, by: figure.optional() })).optional(),
  pass_at_least: figure.optional(),
})
/** A stage; `second` is another person who must agree, `with` are roles that sign too, `for` is how long a notice stands. */
export const stage = block({
  stage: name,
  kind: z.enum(stageKinds),
  title: phrase,
  by: role,
  /** the body it is done by, where the role alone does not tell */
  body: name.optional(),
  second: role.optional(),
  with: z.array(role).min(1).optional(),
  with_bodies: z.array(name).min(1).optional(),
  within: term.optional(),
  for: term.optional(),
  shows: z.array(z.enum(shownFields)).min(1).optional(),
  where: z.enum(['village', 'township', 'website', 'unit']).optional(),
  /** only for these cases */
  when: test.optional(),
  missing_papers: z.enum(['told_once', 'returned', 'refused']).optional(),
  panel: panel.optional(),
  /** the share of cases that are visited */
  sample: block({ percent: figure, strata: z.array(name).min(1).optional() }).optional(),
})
/** A limit over several stages; it may leave some out, stand still while papers are corrected, and hold lesser limits. */
export const clock = block({
  title: phrase,
  from: name.optional(),
  to: name.optional(),
  within: term,
  without: z.array(name).min(1).optional(),
  stands_still: z
    .array(z.enum(['correction', 'notice', 'site_visit', 'expert']))
    .min(1)
    .optional(),
})
/** To which body, within how long (working or calendar days), on what ground; what waits while one runs. */
export const appeal = block({
  to: name,
  within: term,
  ground: phrase.optional(),
  waits: z
    .array(z.enum(['payment']))
    .min(1)
    .optional(),
  kind: z.enum(['objection', 're_examination', 'reconsideration']).optional(),
  answered_within: term.optional(),
  fee_percent: figure.optional(),
})
export const agreement = block({
  title: phrase,
  with: z.enum(['applicant', 'organisation', 'beneficiaries', 'guardian']),
  for: term.optional(),
  when: test.optional(),
})
