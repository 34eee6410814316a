/** What is asked about how to be told, how a call went, and what was done about a wrong way. */
import type { Form } from '../../kit/form.ts'
import { mayPhone } from './rules/phone.ts'
import type { Hearing } from './rules/phone.ts'
import { callWords } from './words/told.ts'
import { channelWords, wishWords } from './words/inbox.ts'

/** An organisation is told by e-mail or letter; whoever cannot be phoned is not offered a call. */
export function wishForm(needs: Hearing | undefined): Form {
  const { sms, email, voice, letter } = channelWords
  const ways = needs === undefined ? { email, letter } : mayPhone(needs) ? { sms, email, voice, letter } : { sms, email, letter }
  return {
    channel: { kind: 'choice', label: wishWords.channel, options: { any: wishWords.any, ...ways } },
    email: { kind: 'text', label: wishWords.email, hint: wishWords.email_hint, optional: true, max_length: 120, autocomplete: 'email' },
    locale: { kind: 'choice', label: wishWords.locale, options: { 'zh-Hans': wishWords.hans, 'zh-Hant': wishWords.hant, en: wishWords.english } },
    ...(needs === undefined ? {} : ({ easy_read: { kind: 'yes_no', label: wishWords.easy_read } } as const)),
  }
}

export const callForm = {
  found: { kind: 'choice', label: callWords.found, options: { told: callWords.told, no_answer: callWords.no_answer, wrong_number: callWords.wrong_number } },
  note: { kind: 'long_text', label: callWords.note, optional: true, max_length: 300 },
} as const satisfies Form

export const seenForm = { note: { kind: 'long_text', label: callWords.done, max_length: 300 } } as const satisfies Form
