import type { Form } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { kindWords } from '../words/kinds.ts'
import { words } from '../words/shown.ts'

export const heldWords = { disabled: words.held_disabled, other: words.held_other, filled: words.held_filled, vacant: words.held_vacant } as const

export const filterForm = (districts: Readonly<Record<string, Phrase>>) =>
  ({
    on: { kind: 'day', label: words.on },
    district: { kind: 'choice', label: words.district, options: districts },
    kind: { kind: 'choice', label: words.kind, options: kindWords },
    held: { kind: 'choice', label: words.held, options: heldWords },
  }) as const satisfies Form
