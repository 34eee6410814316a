/** How a plan is read out: in which order, what is left silent, and what a key is called where it stands. */
import type { Phrase } from '../../kit/say.ts'

/** Keys whose value is a test. */
export const tests = new Set(['when', 'any_of', 'all_of', 'holds', 'among', 'waived_when', 'resumes_when', 'person', 'organisation'])
/** Keys that say what a line already says, or that are no part of the reading. */
export const silent = new Set([
  'clause',
  'reference',
  'assumed',
  'law',
  'plan',
  'reasons',
  'stage',
  'groups',
  'group',
  'fills',
  'max_length',
  'accepts',
  'read_on',
  'url',
])
/** Keys under which every name is of the plan's own making. */
export const tables = new Set(
  (
    'sources bodies parameters measures conditions purses revenue recognitions schemes targets reserved reports asks options documents routes excludes ' +
    'cut_offs order rows caps in_kind eligible not scores channels clocks duties obligations follow_up clawback fines ban ends stops'
  ).split(' '),
)
/** What a key is called where it stands, when that differs. */
export const inPlace: Readonly<Record<string, Phrase>> = {
  'appeal.to': { zh: '向谁提出', en: 'to whom' },
  'schemes.*.for': { zh: '给谁', en: 'for whom' },
  'review.*.for': { zh: '公示多久', en: 'shown for' },
  'conditions.*.when': { zh: '判断', en: 'test' },
  'rows.*.from': { zh: '出自', en: 'paid from' },
  'rows.*.to': { zh: '付给', en: 'paid to' },
  'agreement.for': { zh: '多久', en: 'for' },
  'obligations.*.for': { zh: '多久', en: 'for' },
}
/** Told in this order; what is not named comes after, as it is in the file. */
export const first = ['says', 'issued', 'in_force', 'status', 'supersedes', 'fills_in', 'amends', 'population', 'schemes', 'recognitions', 'targets']
