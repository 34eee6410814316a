/** What was found afterwards, and what is to be done about it. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { FollowUp, FollowUpDone } from '../../../kit/tables.ts'

export const insertFollowUp = (db: Db, row: Insertable<FollowUp>) => db.insertInto('follow_up').values(row).execute()
export const insertDone = (db: Db, row: Insertable<FollowUpDone>) => db.insertInto('follow_up_done').values(row).execute()

/** The program asks once a mark and side; false when it did already. */
export async function noteAsked(db: Db, placement_id: number, mark: string, whom: string, asked_at: Temporal.Instant): Promise<boolean> {
  const done = await db
    .insertInto('follow_up_asked')
    .values({ placement_id, mark, whom, asked_at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const visitReached = async (db: Db, placement: number): Promise<boolean> =>
  (
    await db
      .selectFrom('follow_up')
      .select('id')
      .where('placement_id', '=', placement)
      .where('way', '=', 'visit')
      .where('reached', '=', true)
      .limit(1)
      .execute()
  ).length > 0

export const followUpsOf = (db: Db, placement: number) =>
  db
    .selectFrom('follow_up as f')
    .leftJoin('follow_up_done as d', 'd.follow_up_id', 'f.id')
    .leftJoin('shared.account as a', 'a.id', 'f.recorded_by')
    .selectAll('f')
    .select(['d.done_on', 'd.note as done_note', 'a.name as recorded_by_name'])
    .where('f.placement_id', '=', placement)
    .orderBy('f.id')
    .execute()
export type FollowUpRow = Awaited<ReturnType<typeof followUpsOf>>[number]

export const followUpById = (db: Db, id: number) => db.selectFrom('follow_up').selectAll().where('id', '=', id).executeTakeFirst()

export type ToDo = {
  readonly id: number
  readonly placement_id: number
  readonly name: string
  readonly name_latin: string
  readonly trading_name: string
  readonly to_do: string
  readonly to_do_by: string
  readonly to_do_until: string | null
}
/** What is to be done and is not yet, in an area, the most urgent first. */
export async function toDosIn(db: Db, area: string): Promise<ToDo[]> {
  const { rows } = await sql<ToDo>`
    select f.id, f.placement_id, n.name, n.name_latin, o.trading_name, f.to_do, f.to_do_by, f.to_do_until
    from follow_up f join placement p on p.id = f.placement_id left join person_survivor m on m.id = p.person_id
    join person n on n.id = coalesce(m.survivor_id, p.person_id) join employer o on o.id = p.organisation_id
    where f.to_do is not null and starts_with(p.division, ${area}) and not exists (select 1 from follow_up_done d where d.follow_up_id = f.id)
    order by f.to_do_until nulls last, f.id limit 200`.execute(db)
  return rows
}
