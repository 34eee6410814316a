/** What is asked at the desk, as tables. */
import type { Form } from '../../kit/form.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import { bulkActs, type BulkName } from './acts/bulk.ts'
import { words as bulk } from './words/bulk.ts'
import { words as held } from './words/holding.ts'
import { words } from './words/shown.ts'

type Named = { readonly id: number; readonly name: string; readonly division: string }
/** Officers as the options of a choice; the office beside the name. */
export const officerOptions = (officers: readonly Named[]): Record<string, Phrase> =>
  Object.fromEntries(officers.map(({ id, name }) => [String(id), { zh: name, en: name, hant: name }]))

/** The same, by desk: whoever has several stands there once for each, with the role beside the name. */
export function deskOptions(officers: readonly (Named & { readonly role: string })[]): Record<string, Phrase> {
  const several = (id: number) => new Set(officers.flatMap((one) => (one.id === id ? [one.role] : []))).size > 1
  return Object.fromEntries(
    officers.map(({ id, name, role }) => {
      const { zh, en } = roleWords[role as Role]
      return several(id) ? [`${id}_${role}`, { zh: `${name}（${zh}）`, en: `${name} (${en})` }] : [String(id), { zh: name, en: name, hant: name }]
    }),
  )
}

export const nextActs = ['open', ...bulkActs] as const
export const keepForm = {
  name: { kind: 'text', label: words.name, max_length: 40 },
  next_act: { kind: 'choice', label: words.next, options: Object.fromEntries(nextActs.map((act) => [act, held[act]])) },
  whose: { kind: 'choice', label: words.whose, options: { own: words.own, shared: words.shared } },
} as const satisfies Form

export const takeOverForm = { reason: { kind: 'text', label: held.why_over, max_length: 200 } } as const satisfies Form
export const handOverForm = (colleagues: Record<string, Phrase>) =>
  ({
    to: { kind: 'choice', label: held.to_whom, options: colleagues },
    reason: { kind: 'text', label: held.why_hand, optional: true, max_length: 200 },
  }) as const satisfies Form

export const coverForm = (absent: Record<string, Phrase>, all: Record<string, Phrase>) =>
  ({
    absent: { kind: 'choice', label: held.absent, options: absent },
    cover: { kind: 'choice', label: held.by_whom, options: all },
    from_on: { kind: 'day', label: held.from_on },
    to_on: { kind: 'day', label: held.to_on },
    reason: { kind: 'text', label: held.why, optional: true, max_length: 200 },
  }) as const satisfies Form

/** What an act on many asks besides the cases. */
export function bulkForm(act: BulkName, colleagues: Record<string, Phrase>): Form {
  if (act === 'return') return { note: { kind: 'long_text', label: bulk.note, hint: bulk.note_hint, max_length: 1000 } }
  return act === 'hand_over' ? { to: { kind: 'choice', label: held.to_whom, options: colleagues } } : {}
}
