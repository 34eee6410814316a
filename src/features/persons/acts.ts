/** What can be done with the register of persons. */
import type { Act } from '../../kit/act.ts'
import { readCertificateNo } from '../../kit/identifiers.ts'
import { Refusal } from '../../kit/refusal.ts'
import { doorWords } from '../../kit/door/route.ts'
import { sure } from '../../kit/sure.ts'
import { writePersons } from './acts/records.ts'
import type { PersonRecord } from './record.ts'
import * as store from './store.ts'
import { resealRow, sealedAfter, sealedPlaces } from './store/seal.ts'

export type PersonGiven = {
  name: string
  certificate_no: string
  certificate_valid_from: string
  certificate_valid_to: string
  phone?: string | undefined
  village: string
  communication: string
  division: string
  account_id: number | null
}

/** Registers a person from the certificate; the numbers are sealed, and findable only by keyed hash. Throws on the named constraints when registered before. */
export async function registerPerson(act: Act, given: PersonGiven): Promise<number> {
  const certificate = readCertificateNo(given.certificate_no)
  if (!certificate) throw new Refusal(422, doorWords.unreadable)
  const { account_id, ...told } = given
  const record: PersonRecord = { ...told, certificate_no: certificate.certificate_no, phone: given.phone ?? null }
  const [written] = await writePersons(act, [{ record, account_id }], { kind: account_id === null ? 'counter' : 'own', told_on: act.today })
  return sure(written).person_id
}

/** A person in the reader's area; refuses 404 outside it. */
export async function personIn(act: Act, id: number): Promise<store.Person> {
  const person = await store.personById(act.db, id)
  if (!person) throw new Refusal(404, doorWords.not_found)
  return person
}

/** Records that a person consented to something, and how (signed paper, before witnesses, sign language on video …). */
export const recordConsent = (act: Act, person: store.Person, covers: 'filing_on_behalf' | 'publishing_own_name', how: string) =>
  store.insertConsent(act.db, {
    person_id: person.id,
    division: person.division,
    covers,
    how,
    given_on: act.today,
    recorded_by: act.actor.account,
    recorded_at: act.now,
  })

/**
 * Seals again, under the current key, what older keys sealed: persons, what their changes kept, corrections asked for, lists.
 * Returns how many rows were sealed again. Safe to run twice, and while the program runs.
 */
export async function resealPersons(act: Act): Promise<number> {
  const { cipher } = act.tools
  let count = 0
  for (const { table, columns, place } of sealedPlaces) {
    for (let after = 0n; ;) {
      const rows = await sealedAfter(act.db, table, columns, after, 500)
      for (const row of rows) {
        const next = columns.map((column) => resealed(cipher, row[column], (key) => place ?? `person.${key || column}`.replace(/_sealed$/, '')))
        if (columns.every((column, i) => JSON.stringify(row[column]) === JSON.stringify(next[i]))) continue
        await resealRow(act.db, table, columns, row.id, next)
        count += 1
      }
      const last = rows.at(-1)
      if (!last) break
      after = last.id
    }
  }
  return count
}

/** A sealed text, or an object whose `…_sealed` keys hold some, under the current key. */
function resealed(cipher: Act['tools']['cipher'], value: unknown, placeOf: (key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return cipher.isCurrent(value) ? value : cipher.seal(cipher.open(value, placeOf(key)), placeOf(key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name.endsWith('_sealed') ? resealed(cipher, one, placeOf, name) : one]))
}
