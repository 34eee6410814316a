import type { Form } from '../../kit/form.ts'
import { words } from './words.ts'

/** What is asked of a person once. Birthday, sex, category and grade are read out of the certificate number. */
export const personForm = {
  name: { kind: 'text', label: words.name, max_length: 50, autocomplete: 'name' },
  certificate_no: { kind: 'certificate_no', label: words.certificate_no, hint: words.certificate_hint },
  certificate_valid_from: { kind: 'day', label: words.valid_from },
  certificate_valid_to: { kind: 'day', label: words.valid_to },
  phone: { kind: 'phone', label: words.phone, optional: true, autocomplete: 'tel' },
  village: { kind: 'text', label: words.village, max_length: 50 },
  communication: {
    kind: 'choice',
    label: words.communication,
    options: {
      none: words.none_needed,
      sign_language: words.sign_language,
      captions: words.captions,
      large_print: words.large_print,
      voice: words.voice,
      guardian_copied: words.guardian_copied,
    },
  },
} as const satisfies Form
