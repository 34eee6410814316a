/** Persons and their consents. Sealed fields leave here only through `sealedOf`. */
import type { Db } from '../../kit/db.ts'

const open = [
  'id',
  'account_id',
  'name',
  'name_latin',
  'sex',
  'birth_on',
  'disability_category',
  'disability_grade',
  'certificate_valid_from',
  'certificate_valid_to',
  'communication',
  'division',
  'village',
  'registered_at',
] as const

export const personById = (db: Db, id: number) => db.selectFrom('person').select(open).where('id', '=', id).executeTakeFirst()
export const personByAccount = (db: Db, account: number) => db.selectFrom('person').select(open).where('account_id', '=', account).executeTakeFirst()
export const personByCertificate = (db: Db, hash: string) => db.selectFrom('person').select(open).where('certificate_no_hash', '=', hash).executeTakeFirst()

export type Person = NonNullable<Awaited<ReturnType<typeof personById>>>

export const setAccount = (db: Db, id: number, account_id: number) =>
  db.updateTable('person').set({ account_id }).where('id', '=', id).where('account_id', 'is', null).executeTakeFirst()

export async function insertConsent(
  db: Db,
  row: { person_id: number; division: string; covers: string; how: string; given_on: string; recorded_by: number | null; recorded_at: Temporal.Instant },
): Promise<number> {
  return (await db.insertInto('consent').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Sealed texts of every person under a key that is not the current one, a batch at a time, for re-sealing. */
export const sealedAfter = (db: Db, id: number, limit: number) =>
  db.selectFrom('person').select(['id', 'citizen_id_sealed', 'certificate_no_sealed', 'phone_sealed']).where('id', '>', id).orderBy('id').limit(limit).execute()

export const reseal = (db: Db, id: number, row: { citizen_id_sealed: string | null; certificate_no_sealed: string | null; phone_sealed: string | null }) =>
  db.updateTable('person').set(row).where('id', '=', id).execute()
