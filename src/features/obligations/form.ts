import type { Form } from '../../kit/form.ts'
import { claimWords as words } from './words/claiming.ts'

/** The months that money may be taken back for, each with its sum as the reader writes it. */
export const claimForm = (months: readonly { id: number; month: string; sum: string }[]) =>
  ({
    which: {
      kind: 'choices',
      label: words.which,
      hint: words.which_hint,
      options: Object.fromEntries(months.map(({ id, month, sum }) => [String(id), { zh: `${month}（${sum}）`, en: `${month} (${sum})` }])),
    },
    note: { kind: 'long_text', label: words.note, max_length: 1000 },
  }) as const satisfies Form
