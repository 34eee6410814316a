/** Persons and their consents, as other features read them: no sealed field among them. */
import type { Selectable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Person as Row } from '../../kit/tables.ts'
import { survivorOf } from './store/file.ts'

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

export type Person = Pick<Selectable<Row>, (typeof open)[number]>

/** The person an id stands for today: the survivor, when they were merged; their own entry, where the reader sees no more than that. */
export async function personById(db: Db, id: number): Promise<Person | undefined> {
  const now = await db.selectFrom('person_now').select(open).where('person_id', '=', survivorOf(id)).executeTakeFirst()
  return (now as Person | undefined) ?? (await db.selectFrom('person').select(open).where('id', '=', id).executeTakeFirst())
}
/** Whoever an account is of: the survivor, when their entry was merged away. They are the same person, so the account is theirs too. */
export async function personByAccount(db: Db, account_id: number): Promise<Person | undefined> {
  const own = await db.selectFrom('person').select('id').where('account_id', '=', account_id).executeTakeFirst()
  const person = own && (await personById(db, own.id))
  return person && { ...person, account_id }
}
export const personByCertificate = (db: Db, hash: string) => db.selectFrom('person').select(open).where('certificate_no_hash', '=', hash).executeTakeFirst()

export const setAccount = (db: Db, id: number, account_id: number) =>
  db.updateTable('person').set({ account_id }).where('id', '=', id).where('account_id', 'is', null).executeTakeFirst()

export async function insertConsent(
  db: Db,
  row: { person_id: number; division: string; covers: string; how: string; given_on: string; recorded_by: number | null; recorded_at: Temporal.Instant },
): Promise<number> {
  return (await db.insertInto('consent').values(row).returning('id').executeTakeFirstOrThrow()).id
}
