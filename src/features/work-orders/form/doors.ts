/** What is asked at a door. */
import type { Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { doorWords as words } from '../words/doors.ts'
import { ways } from './order.ts'

const pieces = { kind: 'number', at_least: 1, at_most: 1_000_000 } as const
const found = { kind: 'number', at_least: 0, at_most: 1_000_000 } as const
type Options = Readonly<Record<string, Phrase>>

export const handOutForm = {
  piece_count: { ...pieces, label: words.hand_out_count },
  handed_on: { kind: 'day', label: words.handed_on },
  receipt_how: { kind: 'choice', label: words.receipt_how, options: ways },
} as const satisfies Form
export const trainForm = {
  trained_on: { kind: 'day', label: words.trained_on },
  taught: { kind: 'long_text', label: words.taught, max_length: 1000 },
} as const satisfies Form
export const collectForm = (batches: Options) =>
  ({
    batch: { kind: 'choice', label: words.batch, options: batches },
    collects: { kind: 'choice', label: words.collects, options: { made: words.made, rework: words.rework, unmade: words.unmade } },
    piece_count: { ...pieces, label: words.collected_count },
    hours: { kind: 'number', label: words.hours, hint: words.hours_hint, at_least: 0, at_most: 2000 },
    collected_on: { kind: 'day', label: words.collected_on },
  }) as const satisfies Form
export const checkForm = (collections: Options) =>
  ({
    collection: { kind: 'choice', label: words.collection, options: collections },
    good_count: { ...found, label: words.good_count },
    rework_count: { ...found, label: words.rework_count },
    spoilt_count: { ...found, label: words.spoilt_count },
    spoilt_by: {
      kind: 'choice',
      label: words.spoilt_by,
      hint: words.spoilt_hint,
      options: { material: words.by_material, transport: words.by_transport, worker: words.by_worker },
      optional: true,
    },
    reason: { kind: 'long_text', label: words.reason, max_length: 1000, optional: true },
  }) as const satisfies Form
