import type { Form } from '../../kit/form.ts'
import { words } from './words/shown.ts'

/** What a story asks for; the picture comes beside it. */
export const storyForm = (hasPicture: boolean) =>
  ({
    title_zh: { kind: 'text', label: words.title_zh, max_length: 80 },
    title_en: { kind: 'text', label: words.title_en, max_length: 120 },
    text_zh: { kind: 'long_text', label: words.text_zh, hint: words.text_hint, max_length: 6000 },
    text_en: { kind: 'long_text', label: words.text_en, hint: words.text_hint, max_length: 12000 },
    picture_alt_zh: { kind: 'text', label: words.alt_zh, hint: words.alt_hint, optional: true },
    picture_alt_en: { kind: 'text', label: words.alt_en, hint: words.alt_hint, optional: true },
    ...(hasPicture ? { drop_picture: { kind: 'yes_no', label: words.drop_picture, optional: true } as const } : {}),
  }) as const satisfies Form

/** An answer that was given on paper. */
export const paperForm = {
  agreed: { kind: 'choice', label: words.consent, options: { yes: words.yes, no: words.no } },
  given_on: { kind: 'day', label: words.given_on },
  witness: { kind: 'text', label: words.witness, max_length: 60 },
  kept_where: { kind: 'text', label: words.kept_where, max_length: 200 },
} as const satisfies Form

/** Why the office takes a story down. */
export const downForm = { reason: { kind: 'long_text', label: words.down_reason, hint: words.down_hint, max_length: 1000 } } as const satisfies Form

export const ownForm = { agreed: { kind: 'choice', label: words.own_consent, options: { yes: words.own_yes, no: words.own_no } } } as const satisfies Form
