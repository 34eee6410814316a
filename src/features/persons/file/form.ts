/** A group of a person's fields as a form, and what was typed as a record. */
import type { Answers, Field, Form, Typed } from '../../../kit/form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { fieldNames, isSealed, personFields, type PersonField, type PersonRecord, type RecordField } from '../record.ts'
import { readRecord } from '../record/read.ts'
import { certificateEvents } from '../acts/file.ts'
import { recordWords } from '../record/words.ts'
import { fileWords as words } from './words.ts'

export const groups = ['identity', 'certificate', 'residence', 'contact', 'work', 'means'] as const
export type Group = (typeof groups)[number]
export const isGroup = (text: string | undefined): text is Group => groups.some((group) => group === text)
export const fieldsOf = (group: Group): PersonField[] => fieldNames.filter((field) => personFields[field].group === group)

/** Typed as text, so that what is doubtful can be told in the words of the checks. */
function asField({ kind, label, options, max_length }: RecordField, divisions: Readonly<Record<string, Phrase>>, field: PersonField): Field {
  const base = { label, optional: true, autocomplete: 'off' } as const
  if (kind === 'choice') return { ...base, kind: 'choice', options }
  if (kind === 'division' && field === 'division') return { ...base, kind: 'choice', options: divisions }
  if (kind === 'number') return { ...base, kind: 'number', at_least: 1, at_most: 10 }
  if (kind === 'day') return { ...base, kind: 'day' }
  return { ...base, kind: 'text', max_length: kind === 'texts' ? 300 : (max_length ?? 40) }
}

export const groupForm = (group: Group, divisions: Readonly<Record<string, Phrase>>): Form => ({
  ...Object.fromEntries(fieldsOf(group).map((field) => [field, asField(personFields[field], divisions, field)])),
  told_on: { kind: 'day', label: words.told_on },
  reason: { kind: 'text', label: words.reason, hint: words.reason_hint, optional: true, max_length: 200 },
})

/** What stands in the boxes: never a sealed field. */
export const typedOf = (record: PersonRecord, group: Group): Typed =>
  Object.fromEntries(
    fieldsOf(group).flatMap((field) => {
      const value = record[field]
      if (isSealed(field) || value === null || value === undefined) return []
      return [[field, Array.isArray(value) ? value.join('、') : String(value)]]
    }),
  )

/** What was typed, as a record: an emptied box clears its field, an empty sealed box keeps it, and `-` clears it. */
export function recordTyped(group: Group, answers: Answers): ReturnType<typeof readRecord> {
  const texts: Partial<Record<PersonField, string>> = {}
  const cleared: Record<string, null> = {}
  for (const field of fieldsOf(group)) {
    const answer = answers[field]
    if (answer !== undefined && answer !== '-') texts[field] = String(answer)
    else if (!isSealed(field) || answer === '-') cleared[field] = null
  }
  const { record, faults } = readRecord(texts)
  return { record: { ...cleared, ...record }, faults }
}

export const eventForm = {
  event: { kind: 'choice', label: words.event, options: Object.fromEntries(certificateEvents.map((event) => [event, words[event]])) },
  happened_on: { kind: 'day', label: words.happened_on },
  certificate_no: { kind: 'text', label: words.new_number, optional: true, max_length: 30, autocomplete: 'off' },
  certificate_valid_from: { kind: 'day', label: recordWords.certificate_valid_from, optional: true },
  certificate_valid_to: { kind: 'day', label: recordWords.certificate_valid_to, optional: true },
  note: { kind: 'text', label: words.note, optional: true, max_length: 200 },
  reason: { kind: 'text', label: words.reason, hint: words.reason_hint, optional: true, max_length: 200 },
} satisfies Form

const sealedFields = fieldNames.filter(isSealed)
export const revealForm = {
  field: { kind: 'choice', label: words.show_field, options: Object.fromEntries(sealedFields.map((field) => [field, personFields[field].label])) },
  reason: { kind: 'text', label: words.show_reason, hint: words.show_hint, max_length: 200 },
} satisfies Form
export const askForm = { wish: { kind: 'long_text', label: words.ask, hint: words.ask_hint, max_length: 1000 } } satisfies Form
export const answerForm = { answer: { kind: 'text', label: words.answer, max_length: 300 } } satisfies Form
