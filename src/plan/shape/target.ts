/** What a programme sets out to reach, what it reserves, and what it reports. */
import { z } from 'zod'
import { block, count, division, factPath, figure, name, phrase, planYear, term, yearDay } from '../piece.ts'
import { test } from './test.ts'

export const countKinds = ['recognitions_held', 'awards_granted', 'placements', 'courses_completed', 'household_links'] as const
/** A number to reach: counted from records (`counts`), or the sum of other targets (`sum_of`). */
export const target = block({
  title: phrase,
  at_least: count.optional(),
  counts: z.enum(countKinds).optional(),
  of: z.array(name).min(1).optional(),
  when: test.optional(),
  /** each once, or each time */
  distinct: z.enum(['person', 'business', 'organisation', 'household', 'person_times']).optional(),
  evidence: z
    .array(z.enum(['contract', 'wages', 'insurance', 'certificate', 'visit']))
    .min(1)
    .optional(),
  sum_of: z.array(name).min(1).optional(),
  weights: z
    .array(block({ when: test.optional(), weight: figure }))
    .min(1)
    .optional(),
  each: z.enum(['plan', 'year']).optional(),
  years: z.record(planYear, count).optional(),
  districts: z.record(division, count).optional(),
})
export const reserved = block({
  title: phrase,
  of: z.enum(['posts', 'stalls', 'purchases', 'desks', 'training_places']),
  percent_at_least: figure,
  by: name.optional(),
  when: test.optional(),
  deadline: z.string().optional(),
})
export const report = block({
  title: phrase,
  by: name,
  to: name,
  each: z.enum(['month', 'quarter', 'half_year', 'year', 'once']),
  within: term.optional(),
  by_day: yearDay.optional(),
  shows: z.array(factPath).optional(),
  evaluated: z.boolean().optional(),
})
