/** What an errand tells, and what became of it. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { ErrandEvent, ErrandItem } from '../../../kit/tables.ts'

export const insertItem = (db: Db, row: Insertable<ErrandItem>) => db.insertInto('errand_item').values(row).execute()
export const itemsOf = (db: Db, errands: readonly bigint[]) =>
  errands.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('errand_item')
        .selectAll()
        .where('errand_id', 'in', [...errands])
        .orderBy('id')
        .execute()

export const insertEvent = (db: Db, row: Insertable<ErrandEvent>) => db.insertInto('errand_event').values(row).execute()
export const eventsOf = (db: Db, errands: readonly bigint[]) =>
  errands.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('errand_event as e')
        .leftJoin('shared.account as a', 'a.id', 'e.made_by')
        .selectAll('e')
        .select('a.name as who')
        .where('e.errand_id', 'in', [...errands])
        .orderBy('e.id')
        .execute()
