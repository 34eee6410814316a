/** Members of households. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { HouseholdMember } from '../../../kit/tables.ts'

export async function insertMember(db: Db, row: Insertable<HouseholdMember>): Promise<number> {
  return (await db.insertInto('household_member').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** Everybody who is or was a member, the head first. */
export const membersOf = (db: Db, household_id: number) =>
  db
    .selectFrom('household_member')
    .select(['id', 'person_id', 'name', 'relation', 'cared_for_by', 'joined_on', 'left_on', 'left_why'])
    .where('household_id', '=', household_id)
    .orderBy(sql`relation <> 'head'`)
    .orderBy('id')
    .execute()
export type Member = Awaited<ReturnType<typeof membersOf>>[number]
/** Whether somebody was a member on a day. */
export const isMemberOn = ({ joined_on, left_on }: Pick<Member, 'joined_on' | 'left_on'>, day: string): boolean =>
  joined_on <= day && (left_on === null || left_on > day)
/** Members on a day, the head first. */
export const membersOn = async (db: Db, household_id: number, day: string): Promise<Member[]> =>
  (await membersOf(db, household_id)).filter((member) => isMemberOn(member, day))

/** The household one of these entries belongs to now. */
export async function householdOfPerson(db: Db, ids: readonly number[]): Promise<number | undefined> {
  const row = await db
    .selectFrom('household_member')
    .select('household_id')
    .where('person_id', 'in', [...ids])
    .where('left_on', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  return row?.household_id
}

/** Locks a household's members, so that two officers cannot close a circle together. */
export const lockMembers = (db: Db, household_id: number) =>
  db.selectFrom('household_member').select(['id', 'cared_for_by']).where('household_id', '=', household_id).orderBy('id').forUpdate().execute()
export const setCarer = (db: Db, id: number, cared_for_by: number | null) =>
  db.updateTable('household_member').set({ cared_for_by }).where('id', '=', id).execute()
export async function setLeft(db: Db, id: number, left_on: string, left_why: string, left_by: number | null, left_at: Temporal.Instant): Promise<boolean> {
  const change = db.updateTable('household_member').set({ left_on, left_why, left_by, left_at })
  return (await change.where('id', '=', id).where('left_on', 'is', null).executeTakeFirst()).numUpdatedRows > 0n
}

/** Puts a name in place of those of persons who were anonymised, also where they give their household its name. */
export async function forgetNames(db: Db, name: string): Promise<void> {
  await sql`update household h set head_name = ${name} from household_member m join person p on p.id = m.person_id
    where m.household_id = h.id and m.relation = 'head' and m.name = h.head_name and p.anonymised_at is not null and h.head_name <> ${name}`.execute(db)
  await sql`update household_member m set name = ${name} from person p
    where p.id = m.person_id and p.anonymised_at is not null and m.name <> ${name}`.execute(db)
}
