/** Awards that wait for their payment, and payments recorded. Insert only. */
import type { Insertable, NotNull } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { AwardPayment } from '../../../kit/tables.ts'

/** Rows of a page of the list. */
export const onAPage = 50

/** Awards with money that nobody has recorded as paid, oldest first: one page of them, and one more if there is another; or only one of them. */
export const unpaid = (db: Db, { award_id, page = 1 }: { award_id?: number; page?: number } = {}) =>
  db
    .selectFrom('award_standing as w')
    .innerJoin('application as a', 'a.id', 'w.application_id')
    .leftJoin('award_payment as p', 'p.award_id', 'w.id')
    .select(['w.id', 'w.application_id', 'a.number', 'w.total_fen', 'w.granted_on'])
    .$narrowType<{ id: NotNull; application_id: NotNull; total_fen: NotNull; granted_on: NotNull }>()
    .where('p.award_id', 'is', null)
    .where('w.total_fen', '>', 0n)
    .$if(award_id !== undefined, (q) => q.where('w.id', '=', award_id ?? 0))
    .orderBy('w.id')
    .offset((page - 1) * onAPage)
    .limit(onAPage + 1)
    .execute()
export type Unpaid = Awaited<ReturnType<typeof unpaid>>[number]

export const insertPayment = (db: Db, row: Insertable<AwardPayment>) => db.insertInto('award_payment').values(row).execute()
