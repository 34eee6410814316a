import type { Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { guardianRelations } from '../persons/record/options.ts'
import { words } from './words.ts'

export const grounds = { guardian: words.guardian, authorised: words.authorised, court: words.court } as const
export type Ground = keyof typeof grounds

/** A guardian's relation is the file's own word; of others it is as it was told. */
export const relationPhrase = (relation: string): Phrase => (guardianRelations as Record<string, Phrase>)[relation] ?? { zh: relation, en: relation }

export const recordForm = {
  login: { kind: 'login', label: words.login },
  ground: { kind: 'choice', label: words.ground, options: grounds },
  relation: { kind: 'text', label: words.relation, hint: words.relation_hint, max_length: 50, optional: true },
  until_on: { kind: 'day', label: words.until, hint: words.until_hint, optional: true },
  consent_how: { kind: 'text', label: words.consent_how, hint: words.one_of_two, max_length: 200, optional: true },
  no_consent_why: { kind: 'text', label: words.no_consent_why, max_length: 200, optional: true },
} as const satisfies Form

export const endForm = { why: { kind: 'text', label: words.why, max_length: 200 } } as const satisfies Form
