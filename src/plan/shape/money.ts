/** Where money comes from, how it is shared between levels, how and when it is paid. */
import { z } from 'zod'
import { block, figure, name, phrase, term } from '../piece.ts'
import { test } from './test.ts'

export const levels = ['nation', 'province', 'city', 'district', 'township'] as const
export const purse = block({
  title: phrase,
  level: z.enum(levels),
  keeper: name,
  source: z.enum(['levy', 'public_budget', 'lottery', 'employment_fund', 'insurance_fund', 'poverty_fund', 'charity', 'other']).optional(),
  /** the only uses it may be put to */
  uses: z.array(phrase).min(1).optional(),
  /** what is left at the end of a year goes on, or back */
  left_over: z.enum(['carried_over', 'returned']).optional(),
  budget: figure.optional(),
})
/** How money that comes in is split between levels. */
export const revenue = block({
  title: phrase,
  of: phrase,
  splits: z.array(block({ when: test.optional(), says: phrase.optional(), shares: z.array(block({ to: z.enum(levels), parts: figure })).min(2) })).min(1),
  handed_over_by: phrase.optional(),
})
export const payment = block({
  within: term.optional(),
  after: z.enum(['decision', 'notice', 'money_arrives', 'claim', 'window_closes']).optional(),
  in: z.enum(['same_year', 'next_budget_year']).optional(),
  each: z.enum(['once', 'month', 'quarter', 'half_year', 'year']).optional(),
  channel: z.enum(['bank_account', 'social_security_card', 'one_card', 'cash', 'fiscal_transfer']).optional(),
  /** whoever paid the cost is paid back */
  to_who_paid: z.boolean().optional(),
  /** the cost is paid first, and paid back against proof */
  in_arrears: z.boolean().optional(),
})
/** A number of places, or a budget, and who comes first when it is short. */
export const places = block({
  at_most: figure.optional(),
  budget: figure.optional(),
  each: z.enum(['year', 'round', 'plan']).default('year'),
  strata: z.string().optional(),
  transferable: z.boolean().optional(),
  when_short: z
    .array(block({ title: phrase, when: test.optional(), highest: figure.optional(), lowest: figure.optional() }))
    .min(1)
    .optional(),
})
