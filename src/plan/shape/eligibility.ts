/** Who may have a scheme: conditions, what was had before, what must come first. */
import { z } from 'zod'
import { block, day, factPath, figure, name, phrase, planName, term } from '../piece.ts'
import { test, tests } from './test.ts'

/** Exactly one of `when`, `any_of`, `all_of`, `judged_by`; `proof` names a document of the scheme. */
export const condition = block({
  when: test.optional(),
  any_of: tests.optional(),
  all_of: tests.optional(),
  /** left to the judgement of an official or a professional; the answer is a fact `judgement.<condition>` */
  judged_by: z.enum(['official', 'professional', 'panel']).optional(),
  says: phrase,
  proof: name.optional(),
  /** where this clause alone begins or ends on other days than the plan */
  from: day.optional(),
  to: day.optional(),
})

/** Who had one of these (of this plan, or of another) within the term, since the day, or ever, may not have this one. */
export const exclusion = block({
  scheme: name.optional(),
  any_of: z
    .array(z.union([name, z.strictObject({ scheme: name, of: planName })]))
    .min(1)
    .optional(),
  of: planName.optional(),
  within: term.optional(),
  since: day.optional(),
  /** only while the other one still runs */
  at_once: z.boolean().optional(),
  /** counted for each item (a course, a device, a post, a person) and not for the applicant */
  per: factPath.optional(),
  /** what may still be had: only staff or plant added since the other one counts */
  except: z.enum(['increment']).optional(),
  says: phrase,
})

/** An expression of order: the first day must come before (or on) the second. */
export const order = block({ earlier: figure, later: figure, says: phrase })
/** Only events on or after a day (and before another) count. */
export const cutOff = block({ event: figure, from: day.optional(), to: day.optional(), says: phrase })
/** What counts as one applicant. */
export const oneApplicant = block({
  couple: z.boolean().optional(),
  shops_of_one_owner: z.boolean().optional(),
  family_may_apply: z
    .array(z.enum(['spouse', 'parent', 'child', 'guardian', 'household_member']))
    .min(1)
    .optional(),
  same_person_once: z.boolean().optional(),
  says: phrase,
})
/** Other ways in for those whom a condition would shut out. */
export const route = block({ title: phrase, when: test, instead_of: z.array(name).min(1), says: phrase })
/** Whom a plan is for, before any scheme is looked at. */
export const population = block({ says: phrase, person: test.optional(), organisation: test.optional() })
