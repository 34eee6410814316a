/** What holds after a grant: obligations, inspection, what happens on failure, duties to report, ends, successors, relief. */
import { z } from 'zod'
import { block, count, figure, name, phrase, rounding, term } from '../piece.ts'
import { faultWords } from '../words.ts'
import { finding, isWhole, rung } from './ladder.ts'
import { test } from './test.ts'

const sample = block({ percent: figure, strata: z.array(name).min(1).optional() })
export const inspection = block({
  each: z.enum(['year', 'half_year', 'quarter', 'round']),
  title: phrase.optional(),
  of: z.enum(['body', 'workers', 'cases', 'post', 'premises']).optional(),
  sample: sample.optional(),
  unannounced: z.boolean().optional(),
  filed_within: term.optional(),
})
export const failure = block({
  put_right_within: term,
  otherwise: z.enum(['withdraw', 'stop', 'recover']),
  publish: z.boolean().optional(),
  no_new_for: term.optional(),
  /** the faults that an inspection may find, and what follows each, after the other side was heard */
  findings: z.record(name, finding).optional(),
  heard_within: term.optional(),
  ladder: z.array(rung).min(1).optional(),
}).refine(isWhole, { error: faultWords.ladder_not_whole.en, params: { says: faultWords.ladder_not_whole } })
/** What a recipient undertakes, for how long. */
export const obligation = block({
  title: phrase,
  holds: test.optional(),
  for: term.optional(),
  leavers_replaced_within: term.optional(),
  /** what is taken back for each month that was not kept: its share of the award over the whole term, or so many yuan */
  claims_month: z.union([z.literal('pro_rata'), z.strictObject({ fixed: z.int().min(1).max(1_000_000) })]).optional(),
  says: phrase.optional(),
})
/** Something that must be told within a term, and what silence counts as. */
export const duty = block({
  title: phrase,
  within: term,
  before: z.boolean().optional(),
  late: z.enum(['fraud', 'stop', 'fine']).optional(),
  during: term.optional(),
})

export const clawback = block({
  when: test,
  says: phrase,
  /** all of it, what is left of the time it was for, or a share */
  takes: z.union([z.enum(['all', 'what_is_left']), z.strictObject({ percent: figure })]),
  /** with what is left: the days from and to which the money was for, and the day it ended */
  time: z.strictObject({ from: figure, months: figure, ended: figure }).optional(),
  times: figure.optional(),
  round: rounding.optional(),
  repay_within: term.optional(),
  from_heirs: z.boolean().optional(),
  by_force: z.boolean().optional(),
  ban: term.optional(),
  nothing_new_until_repaid: z.boolean().optional(),
  credit_record: z.boolean().optional(),
})
export const fine = block({
  title: phrase,
  when: test.optional(),
  /** an amount, or a share of what is owed for each day late */
  between: z.strictObject({ at_least: figure, at_most: figure }).optional(),
  per_day: figure.optional(),
  percent: figure.optional(),
  of: figure.optional(),
  days: figure.optional(),
  at_most: figure.optional(),
  none_below: figure.optional(),
  round: rounding.optional(),
})
const asset = block({
  worth_at_least: figure.optional(),
  useful_life: term.optional(),
  lien: z.boolean().optional(),
  recovered: z.enum(['when_post_ends', 'when_closed', 'when_sold', 'never']).optional(),
  says: phrase.optional(),
})

export const afterwards = block({
  report_changes_within: term.optional(),
  duties: z.record(name, duty).optional(),
  obligations: z.record(name, obligation).optional(),
  inspection: inspection.optional(),
  follow_up: z.record(name, block({ title: phrase, after: term, sample: sample.optional() })).optional(),
  failure: failure.optional(),
  clawback: z.record(name, clawback).optional(),
  fines: z.record(name, fine).optional(),
  ban: z.record(name, block({ when: test, for: term, says: phrase })).optional(),
  assets: asset.optional(),
  /** when it ends by itself */
  ends: z.record(name, block({ when: test, says: phrase, held_for_at_least: term.optional() })).optional(),
  stops: z
    .record(
      name,
      block({
        when: test,
        says: phrase,
        resumes_when: test.optional(),
        by_notice: z.boolean().optional(),
        difference: z.enum(['recovered_or_paid', 'none']).optional(),
      }),
    )
    .optional(),
  successor: block({
    takes_over: z.array(z.enum(['merger', 'split', 'inheritance', 'transfer', 'change_of_owner'])).min(1),
    by: z.enum(['successor', 'new_application']),
    within: term.optional(),
  }).optional(),
  relief: block({
    when: test.optional(),
    kind: z.enum(['reduced', 'deferred', 'waived']),
    at_most: figure.optional(),
    months_at_most: count.optional(),
    by: name.optional(),
    list_published: z.boolean().optional(),
    says: phrase,
  }).optional(),
})
/** What is taken to be so when nothing is filed. */
export const unfiled = block({
  says: phrase,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  pay_within: term.optional(),
  surcharge: figure.optional(),
})
