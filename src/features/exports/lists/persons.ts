/** Columns of the register of persons: the fields of the record, but for health, and what follows from them. */
import { ageOn } from '../../../kit/day.ts'
import type { Phrase } from '../../../kit/say.ts'
import { columnOf, fieldNames, isSealed, personFields, placeOf, type PersonField, type RecordField } from '../../persons/record.ts'
import { means } from '../words/means.ts'
import { headWords } from '../words/heads.ts'
import { day, number, option, place, sealed, text, texts, told, type OutColumn } from './column.ts'

const wide: Partial<Record<PersonField, number>> = {
  citizen_id: 22,
  certificate_no: 24,
  veteran_credential: 26,
  address: 40,
  hukou_address: 40,
  workplace: 26,
  bank_account: 24,
}

function columnFor(field: PersonField): OutColumn {
  const { kind, label, options = {} }: RecordField = personFields[field]
  const meaning: Phrase = means[field as keyof typeof means] ?? means.as_registered
  const width = wide[field] ?? 14
  if (isSealed(field)) return sealed(columnOf(field), placeOf(columnOf(field)), label, meaning, width)
  switch (kind) {
    case 'choice':
      return option(field, options, label, meaning, width)
    case 'texts':
      return texts(field, label, meaning, width)
    case 'day':
      return day(field, label, meaning)
    case 'number':
      return number(field, label, meaning)
    case 'division':
      return field === 'division' ? place('place', label, meaning, 16) : text(field, label, meaning, 16)
    default:
      return text(field, label, meaning, width)
  }
}

/** Health goes out in no list. */
const given = fieldNames.filter((field) => field !== 'health')

export const personColumns: Readonly<Record<string, OutColumn>> = {
  ...Object.fromEntries(given.map((field) => [field, columnFor(field)])),
  district: place('district', headWords.district, means.district, 12),
  age: { ...told((row, { today }) => ageOn(row['birth_on'] as string, today), headWords.age, means.age, 8), kind: 'number' },
  registered_at: day('registered_at', headWords.registered_at, means.registered_at),
}
