/** From a person's record to the columns it lies in, and back: sealing, hashes, and what one number tells of other fields. */
import type { Selectable } from 'kysely'
import type { Cipher } from '../../kit/cipher.ts'
import { categories, plainIdentifier } from '../../kit/identifiers.ts'
import { latinName } from '../../kit/latin.ts'
import type { Person } from '../../kit/tables.ts'
import { fold, gramHash, gramsOf, wide } from './gram.ts'
import { columnOf, fieldNames, isSealed, personFields, placeOf, type PersonField, type PersonRecord } from './record.ts'

export type PersonRow = Selectable<Person>
/** Columns and their values, as JSON writes them. */
export type Columns = Readonly<Record<string, unknown>>

/** What an empty field holds. */
const empty: Partial<Record<PersonField, unknown>> = {
  former_names: [],
  other_needs: [],
  skills: [],
  village: '',
  communication: 'none',
  certificate_status: 'valid',
}
export const emptyColumns: Columns = Object.fromEntries(fieldNames.map((field) => [columnOf(field), empty[field] ?? null]))

/** What an empty row must hold that is not null. */
export const startColumns: Columns = Object.fromEntries(Object.entries(emptyColumns).filter(([, value]) => value !== null))

/** What a number tells without its check: birthday, sex, and of a certificate also the identity number, category and grade. */
export function toldByNumbers(record: PersonRecord): PersonRecord {
  const certificate = /^(\d{17}[\dX])([1-7])([1-4])/.exec(record.certificate_no ? plainIdentifier(record.certificate_no) : '')
  const citizen_id = record.citizen_id ?? certificate?.[1]
  const birth = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)/.exec(citizen_id ?? '')
  return {
    ...(citizen_id ? { citizen_id } : {}),
    ...(birth ? { birth_on: `${birth[1]}-${birth[2]}-${birth[3]}`, sex: Number(birth[4]) % 2 === 1 ? 'male' : 'female' } : {}),
    ...(certificate ? { disability_category: categories[Number(certificate[2]) - 1] ?? 'multiple', disability_grade: Number(certificate[3]) } : {}),
    ...record,
  }
}

/**
 * What is told, with what its numbers tell besides, for somebody whose file may say something already: a certificate
 * number never changes who somebody is, so it fills identity number, birthday and sex only where they are empty.
 */
export function filledIn(told: PersonRecord, stands: (field: PersonField) => boolean): PersonRecord {
  const all = toldByNumbers(told)
  const left = Object.entries(all).filter(([name]) => {
    const field = name as PersonField
    if (told[field] !== undefined || !stands(field)) return true
    return field === 'disability_category' || field === 'disability_grade' || (Boolean(told.citizen_id) && field !== 'citizen_id')
  })
  return Object.fromEntries(left) as PersonRecord
}

/** A cipher that remembers for a while what it sealed, so that a batch just sealed need not be opened again. */
export function remembering(cipher: Cipher): Cipher {
  const texts = new Map<string, string>()
  const seal: Cipher['seal'] = (text, place) => {
    const sealed = cipher.seal(text, place)
    texts.set(sealed, text)
    return sealed
  }
  return { ...cipher, seal, open: (sealed, place) => texts.get(sealed) ?? cipher.open(sealed, place) }
}

/** The value of a field in a row, opened when it is sealed. */
export function valueIn(cipher: Cipher, row: Columns, field: PersonField): unknown {
  const column = columnOf(field)
  const value = row[column] ?? null
  return isSealed(field) && typeof value === 'string' ? cipher.open(value, placeOf(column)) : value
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The columns that a record changes in a row (of a new person: in an empty one), with their new values; sealed ones under the current key. */
export function changesTo(cipher: Cipher, current: Columns, given: PersonRecord): Columns {
  const record = filledIn(given, (field) => (current[columnOf(field)] ?? null) !== null)
  const out: Record<string, unknown> = {}
  for (const field of fieldNames) {
    const told = record[field]
    if (told === undefined) continue
    const value = told === null || told === '' ? (empty[field] ?? null) : personFields[field].kind === 'text' ? (told as string).normalize('NFC') : told
    if (same(valueIn(cipher, current, field), value)) continue
    const column = columnOf(field)
    out[column] = isSealed(field) && typeof value === 'string' ? cipher.seal(value, placeOf(column)) : value
    if (field === 'citizen_id' || field === 'certificate_no') out[`${field}_hash`] = typeof value === 'string' ? cipher.hash(value, placeOf(column)) : null
    if (field === 'name') out['name_latin'] = latinName(value as string)
  }
  return out
}

/** The row a person is searched by, made anew from what stands in the register. */
export function searchRowOf(cipher: Cipher, row: Columns): { person_id: number; division: string; grams: number[]; likeness: string } {
  const text = (field: PersonField): string => (valueIn(cipher, row, field) as string | null) ?? ''
  const grams = gramsOf({
    name: text('name'),
    former_names: row['former_names'] as string[],
    village: text('village'),
    citizen_id: text('citizen_id') || undefined,
    phones: [text('phone'), text('guardian_phone')].filter(Boolean),
  })
  return {
    person_id: row['id'] as number,
    division: row['division'] as string,
    grams: [...new Set(grams.map((gram) => gramHash(cipher, gram)))].sort((a, b) => a - b),
    // without a village nobody is alike: the same name and birthday are too many people
    likeness: likenessOf(cipher, text('name'), text('birth_on'), text('village') || `#${String(row['id'])}`).toString(),
  }
}

/** Whoever has the same name (in either script), birthday and village has the same. */
export const likenessOf = (cipher: Cipher, name: string, birth_on: string, village: string): bigint =>
  wide(cipher, `${fold(name)}|${birth_on}|${fold(village)}`, 'person.likeness')

export const numberKinds = ['citizen_id', 'certificate_no', 'veteran_credential'] as const
export type NumberKind = (typeof numberKinds)[number]
/** The keyed hash by which a number is found in any district; none for an empty one. */
export const numberHash = (cipher: Cipher, kind: NumberKind, number: string | null | undefined): bigint | undefined => {
  const plain = number ? plainIdentifier(number) : ''
  return plain === '' ? undefined : wide(cipher, plain, `person_number.${kind}`)
}

/** The hashes of the numbers a row holds. */
export const numbersOf = (cipher: Cipher, row: Columns): { hash: string; person_id: number; kind: NumberKind }[] =>
  numberKinds.flatMap((kind) => {
    const hash = numberHash(cipher, kind, valueIn(cipher, row, kind) as string | null)
    return hash === undefined ? [] : [{ hash: hash.toString(), person_id: row['id'] as number, kind }]
  })
