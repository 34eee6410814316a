/** What a scheme gives: rows that are computed, what caps them, how it is paid out, and what is not money. */
import { z } from 'zod'
import { block, count, factPath, figure, name, phrase, planName, rounding, term } from '../piece.ts'
import { test } from './test.ts'

/** Month by month between two days: what the row pays is looked up for each month. */
const months = block({
  from: figure,
  to: figure,
  at_most: figure.optional(),
  /** what one month may come to, and how it is rounded before the sum */
  each_at_most: z.array(figure).min(1).optional(),
  each_round: rounding.optional(),
  /** what a part of a month counts: nothing, a whole month, by its days, by thirtieths, or a month when over so many days */
  part: z.union([z.enum(['nothing', 'whole', 'by_day', 'by_thirtieth']), z.strictObject({ month_over_days: count })]).default('nothing'),
})
/** Slices of what is paid or counted, each at its own rate (of money) or amount (of heads); the last has no upper end. */
const slice = block({ up_to: figure.optional(), rate: figure.optional(), pays: figure.optional() })
const share = block({ purse: name, percent: figure, when: test.optional() })
export const payees = ['applicant', 'person', 'organisation', 'household', 'guardian', 'lender', 'landlord', 'training_body', 'base', 'named_persons'] as const

/** One line of an award, worked out in this order: pays, slices, rate, times, months, less, at_least, at_most, round, shares. */
export const row = block({
  title: phrase,
  says: phrase.optional(),
  when: test.optional(),
  pays: figure,
  slices: z.array(slice).min(1).optional(),
  rate: figure.optional(),
  times: figure.optional(),
  months: months.optional(),
  less: z.array(figure).min(1).optional(),
  at_least: figure.optional(),
  at_most: z.array(figure).min(1).optional(),
  round: rounding.optional(),
  from: z.union([name, z.array(share).min(1)]),
  to: z.enum(payees).optional(),
})

/** How often an applicant may have this scheme's award, for how long in all, or how much. */
export const cap = block({
  in: z.union([z.enum(['lifetime', 'year', 'case']), term]),
  times: count.optional(),
  months: figure.optional(),
  amount: figure.optional(),
  /** counted over these schemes together */
  across: z.array(name).min(1).optional(),
  /** counted for each item of its own (a course, a device) */
  per: factPath.optional(),
  /** of which rows; all when not named */
  rows: z.array(name).min(1).optional(),
  says: phrase,
})

const instalment = block({
  share_percent: z.int().min(1).max(100),
  on: z.enum(['decision', 'check']),
  after: term.optional(),
  when: test.optional(),
  check: z.enum(['spot_check', 'site_visit', 'report', 'acceptance_inspection']).optional(),
  says: phrase.optional(),
})

const loan = block({
  principal_at_most: figure,
  price_percent_at_most: figure.optional(),
  rate: figure.optional(),
  rate_follows: phrase.optional(),
  term_at_most: term,
  grace: term.optional(),
  repay_percent_a_year: figure.optional(),
  security: z
    .array(z.enum(['none', 'guarantee', 'bank_guarantee', 'land_charge', 'pledge', 'fund_guarantee']))
    .min(1)
    .optional(),
  interest_free: z.boolean().optional(),
})
/** Part of the money belongs to named third persons. */
const allotment = block({
  percent: figure,
  each_at_least: figure.optional(),
  each_at_most: figure.optional(),
  among: test.optional(),
  first: z.array(test).min(1).optional(),
  for: term,
  dividend: z.enum(['yearly', 'none']).optional(),
  principal: z.enum(['kept', 'returns_to_fund', 'renewed_by_agreement']),
})

export const award = block({
  rows: z.record(name, row),
  caps: z.record(name, cap).default({}),
  instalments: z.array(instalment).optional(),
  /** rows of which only the highest is paid */
  only_highest_of: z.array(name).min(2).optional(),
  /** other schemes that may be had as well: all, or these */
  stacks_with: z.union([z.literal('all'), z.array(z.union([name, z.strictObject({ scheme: name, of: planName })])).min(1)]).optional(),
  /** what is owed under another scheme of the plan is taken off first, and the rest paid or kept for later */
  set_off: block({ against: name, rest: z.enum(['paid', 'carried']) }).optional(),
  own_part: block({
    /** where the rule leaves the share open, some own money is what it asks */
    percent_at_least: figure.optional(),
    of: figure,
    kinds: z
      .array(z.enum(['cash', 'in_kind', 'loan']))
      .min(1)
      .optional(),
    says: phrase,
  }).optional(),
  in_kind: z
    .record(name, block({ title: phrase, says: phrase.optional(), when: test.optional(), worth: figure.optional(), lent: z.boolean().optional() }))
    .optional(),
  costs: block({
    eligible: z.record(name, block({ title: phrase, at_most: figure.optional(), months_at_most: count.optional() })).optional(),
    not: z.record(name, block({ title: phrase })).optional(),
  }).optional(),
  loan: loan.optional(),
  allots: allotment.optional(),
})

/** What is owed to the programme under a scheme (a levy): rows as in an award. */
export const dues = block({ rows: z.record(name, row), caps: z.record(name, cap).default({}) })
