/** How a list is chosen: what to search, what to narrow by, in which order, with which columns. */
import type { Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { disabilityCategories, employmentForms, employmentStatuses } from '../record/options.ts'
import { recordWords } from '../record/words.ts'
import { listWords as words } from './words.ts'

export const columnWords = {
  division: recordWords.division,
  village: recordWords.village,
  age: words.age,
  communication: recordWords.communication,
  certificate: words.certificate,
  work: words.work,
  education: recordWords.education,
  registered: words.registered,
} satisfies Record<string, Phrase>

export const listForm = (places: Readonly<Record<string, Phrase>>, working: Readonly<Record<string, Phrase>> = {}) =>
  ({
    q: { kind: 'text', label: words.search, hint: words.search_hint, max_length: 60, optional: true, autocomplete: 'off' },
    place: { kind: 'choice', label: words.place, options: places, optional: true },
    category: { kind: 'choice', label: recordWords.disability_category, options: disabilityCategories, optional: true },
    grade: { kind: 'choice', label: recordWords.disability_grade, options: { 1: one(1), 2: one(2), 3: one(3), 4: one(4) }, optional: true },
    certificate: { kind: 'choice', label: words.certificate, options: { valid: words.valid, soon: words.soon, expired: words.expired }, optional: true },
    employment_status: { kind: 'choice', label: recordWords.employment_status, options: employmentStatuses, optional: true },
    employment_form: { kind: 'choice', label: recordWords.employment_form, options: employmentForms, optional: true },
    ...(Object.keys(working).length > 0 ? { working: { kind: 'choice', label: words.working, options: working, optional: true } } : {}),
    sort: {
      kind: 'choice',
      label: words.sort,
      options: { newest: words.newest, name: words.by_name, age: words.by_age, expiry: words.by_expiry },
      optional: true,
    },
    columns: { kind: 'choices', label: words.columns, options: columnWords, optional: true },
    keep_as: { kind: 'text', label: words.keep_as, max_length: 30, optional: true, autocomplete: 'off' },
  }) as const satisfies Form

const one = (grade: number): Phrase => ({ zh: `${grade} 级`, en: `grade ${grade}` })
