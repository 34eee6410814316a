/** What was taken from the public page by the office, and put back. Insert only. */
import type { Insertable, NotNull } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { ExamplePutBack, ExamplePutBackSecond, ExampleTakenDown } from '../../../kit/tables.ts'

export const insertDown = (db: Db, row: Insertable<ExampleTakenDown>) => db.insertInto('example_taken_down').values(row).execute()
export const insertBack = (db: Db, row: Insertable<ExamplePutBack>) => db.insertInto('example_put_back').values(row).execute()
export const insertBackSecond = (db: Db, row: Insertable<ExamplePutBackSecond>) => db.insertInto('example_put_back_second').values(row).execute()

/** What keeps a story from the public page now. */
export const downNow = (db: Db, example: number) =>
  db.selectFrom('example_down').selectAll().$narrowType<{ id: NotNull; reason: NotNull }>().where('example_id', '=', example).executeTakeFirst()

/** Whether the grant that a story tells of still stands. */
export const grantStands = async (db: Db, application: number): Promise<boolean> =>
  (await db.selectFrom('grant_standing').select('application_id').where('application_id', '=', application).executeTakeFirst()) !== undefined

/** Everything of that kind that happened to a story. */
export const downsOf = (db: Db, example: number) =>
  db
    .selectFrom('example_taken_down as d')
    .innerJoin('shared.account as b', 'b.id', 'd.taken_down_by')
    .leftJoin('example_put_back as p', 'p.example_taken_down_id', 'd.id')
    .leftJoin('shared.account as pb', 'pb.id', 'p.proposed_by')
    .leftJoin('example_put_back_second as s', 's.example_taken_down_id', 'd.id')
    .leftJoin('shared.account as sb', 'sb.id', 's.seconded_by')
    .select(['d.taken_down_at as at', 'd.reason', 'b.name', 'p.proposed_at', 'pb.name as proposed_by_name', 's.seconded_at', 'sb.name as seconded_by_name'])
    .where('d.example_id', '=', example)
    .execute()
