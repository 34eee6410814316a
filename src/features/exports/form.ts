/** What is asked before a list is given out: which rows, which columns at which place, the format, and why. */
import type { Faults, Field, Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { stateWords } from '../applications/words.ts'
import { hasSealed, type OutList } from './lists.ts'
import { words } from './words/said.ts'

export type Choices = {
  readonly places: Readonly<Record<string, Phrase>>
  /** lists of persons the reader kept, by id */
  readonly kept: Readonly<Record<string, Phrase>>
  readonly mayReveal: boolean
  /** the reader has cases to work on */
  readonly hasTurn: boolean
}
const { draft: _draft, ...states } = stateWords

/** The boxes that narrow a list. */
export function rowsForm(list: OutList, { places, kept, hasTurn }: Choices): Form {
  const days = list.days ?? words.at
  const dayOf = (phrase: { zh: string; en: string }): Field => ({
    kind: 'day',
    label: { zh: phrase.zh.replace('{days}', days.zh), en: phrase.en.replace('{days}', days.en) },
    optional: true,
  })
  const all: Record<OutList['narrowed'][number], Form> = {
    kept: { kept: { kind: 'choice', label: words.kept_list, hint: words.kept_hint, options: kept, optional: true } },
    state: { state: { kind: 'choice', label: words.state, options: { ...(hasTurn ? { my_turn: words.my_turn } : {}), ...states }, optional: true } },
    place: { place: { kind: 'choice', label: words.place, options: places, optional: true } },
    days: { from: dayOf(words.days_from), to: dayOf(words.days_to) },
  }
  return Object.assign({}, ...list.narrowed.map((by) => all[by])) as Form
}

export const columnBox = (name: string): string => `at_${name}`
/** A place for each column; empty leaves it out. */
export const columnsForm = (list: OutList): Form =>
  Object.fromEntries(
    Object.entries(list.columns).map(([name, { says }]) => [
      columnBox(name),
      { kind: 'number', label: says, at_least: 1, at_most: 99, optional: true } as const,
    ]),
  )

export const fileForm = (list: OutList, { mayReveal }: Choices): Form => ({
  format: { kind: 'choice', label: words.format, options: { xlsx: words.xlsx, csv: words.csv } },
  ...(list.personal ? { reason: { kind: 'text', label: words.reason_label, hint: words.reason_hint, max_length: 200, autocomplete: 'off' } as const } : {}),
  ...(mayReveal && hasSealed(list)
    ? { reveal: { kind: 'choices', label: words.reveal, hint: words.reveal_hint, options: { yes: words.reveal_yes }, optional: true } as const }
    : {}),
})

export const layoutForm: Form = { layout_name: { kind: 'text', label: words.layout_name, max_length: 30, optional: true, autocomplete: 'off' } }

/** Columns in the order of their places; those with the same place stay in the list's order. */
export function columnsIn(list: OutList, answers: Readonly<Record<string, unknown>>): string[] {
  const placed = Object.keys(list.columns).flatMap((name) => {
    const at = answers[columnBox(name)]
    return typeof at === 'number' ? [{ name, at }] : []
  })
  return placed.toSorted((a, b) => a.at - b.at).map(({ name }) => name)
}

/** What is wrong with the answers together. */
export function orderFaults(list: OutList, answers: Readonly<Record<string, unknown>>): Faults {
  const faults: Record<string, Phrase> = {}
  const { from, to, reason } = answers as { from?: string; to?: string; reason?: string }
  if (from && to && to < from) faults['to'] = words.days_order
  if (columnsIn(list, answers).length === 0) faults[columnBox(Object.keys(list.columns)[0] ?? '')] = words.no_columns
  if (reason !== undefined && [...reason].length < 4) faults['reason'] = words.reason_short
  // in any width: a telephone, an identity number, an account
  if (reason !== undefined && /\d{11}/.test(reason.normalize('NFKC').replace(/[\s-]/g, ''))) faults['reason'] = words.reason_number
  return faults
}
