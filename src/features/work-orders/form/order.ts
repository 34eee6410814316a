import type { Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { words } from '../words/order.ts'
import { shareWords } from '../words/share.ts'

/** What is asked to open an order. An officer says who runs it; an organisation runs its own. */
export const orderForm = (runners?: Readonly<Record<string, Phrase>>) =>
  ({
    ...(runners ? { run_by: { kind: 'choice', label: words.run_by, options: runners } as const } : {}),
    product: { kind: 'text', label: words.product, hint: words.product_hint, max_length: 100 },
    piece_count: { kind: 'number', label: words.quantity, at_least: 1, at_most: 1_000_000 },
    due_on: { kind: 'day', label: words.due_on },
    hourly_minimum: { kind: 'money', label: words.hourly_minimum, hint: words.hourly_minimum_hint, optional: true },
    minimum_document: { kind: 'text', label: words.minimum_document, max_length: 200, optional: true },
  }) as const satisfies Form

export const ways = {
  signed: shareWords.signed,
  fingerprint: shareWords.fingerprint,
  sign_language: shareWords.sign_language,
  voice: shareWords.voice,
  guardian: shareWords.guardian,
} as const
export const perPieces = { 1: shareWords.per_1, 10: shareWords.per_10, 100: shareWords.per_100, 1000: shareWords.per_1000 } as const

const rate = {
  rate: { kind: 'money', label: shareWords.rate, hint: shareWords.rate_hint },
  per_pieces: { kind: 'choice', label: shareWords.per_pieces, options: perPieces },
  agreed_how: { kind: 'choice', label: shareWords.agreed_how, options: ways },
} as const satisfies Form
export const workerForm = {
  certificate_no: { kind: 'certificate_no', label: shareWords.certificate_no },
  piece_count: { kind: 'number', label: shareWords.share, at_least: 1, at_most: 1_000_000 },
  ...rate,
} as const satisfies Form
export const rateForm = { ...rate, from_on: { kind: 'day', label: shareWords.from_on } } as const satisfies Form
