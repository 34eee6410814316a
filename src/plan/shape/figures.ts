/** Numbers of a plan: parameters (dated, by place, by facts, indexed) and measures (counted or computed for one case). */
import { z } from 'zod'
import { block, day, division, expression, factPath, figure, name, phrase, ratio, rounding, yearDay } from '../piece.ts'
import { test } from './test.ts'

export const units = ['money', 'count', 'years', 'months', 'days', 'percent', 'number'] as const
const amount = z.number().min(0).max(1e12)

/** A multiple or a share of another figure, as that stood on the day of the case or on the day named. */
const indexed = z.strictObject({
  of: figure,
  times: z.union([amount, ratio]).optional(),
  percent: amount.optional(),
  on: z.union([z.enum(['case_day', 'year_before', 'year_end_before', 'in_force_from']), yearDay]).optional(),
  round: rounding.optional(),
})
/** Within these the reviewer, or the lower level, sets the amount. */
const range = z.strictObject({ at_least: amount.optional(), at_most: amount })
const value = z.union([amount, ratio, indexed, z.strictObject({ between: range })])

export const parameter = block({
  title: phrase,
  unit: z.enum(units),
  /** tried in order: those for the place first, then the latest; the first whose `when` holds */
  values: z.array(
    block({
      from: day.optional(),
      to: day.optional(),
      where: z.array(division).min(1).optional(),
      when: test.optional(),
      value,
      published_on: day.optional(),
    }),
  ),
  /** which of several values that hold: the first written, the highest, the lowest */
  choose: z.enum(['first', 'highest', 'lowest']).optional(),
  /** who publishes new values, and how often; said where a value is missing */
  published: block({ each: z.enum(['year', 'half_year', 'month', 'once']), by: name.optional() }).optional(),
  /** a figure above, which this one may only raise or only lower */
  narrows: block({ of: figure, may: z.enum(['raise', 'lower']) }).optional(),
  /** raised by itself each year on a day, by a percentage; where none is said, a value ends on that day and the next is waited for */
  uprated: block({ each: z.literal('year'), on: yearDay, percent: figure.optional(), round: rounding.optional() }).optional(),
  /** left open in a template; whoever fills it in keeps within */
  to_fill: block({ says: phrase, at_least: amount.optional(), at_most: amount.optional() }).optional(),
})

/** A number worked out for a case: items counted (with weights), a field summed, or an expression. */
export const measure = block({
  title: phrase,
  unit: z.enum(['count', 'number', 'money', 'percent']),
  counts: factPath.optional(),
  sums: factPath.optional(),
  /** of each item: the name of its field, or an expression with `each` */
  each: expression.optional(),
  when: test.optional(),
  weights: z
    .array(block({ when: test.optional(), weight: figure }))
    .min(1)
    .optional(),
  /** the day of an item on which dated values are looked up for it */
  as_of: name.optional(),
  is: expression.optional(),
  round: rounding.optional(),
  at_least: figure.optional(),
  at_most: figure.optional(),
})
