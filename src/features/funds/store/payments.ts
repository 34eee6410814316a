/** Awards that wait for their payment, and payments recorded. Insert only. */
import type { Insertable, NotNull } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { AwardPayment } from '../../../kit/tables.ts'

/** Awards with money that nobody has recorded as paid, oldest first; or only one of them. */
export const unpaid = (db: Db, award_id?: number) =>
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
    .limit(200)
    .execute()
export type Unpaid = Awaited<ReturnType<typeof unpaid>>[number]

export const insertPayment = (db: Db, row: Insertable<AwardPayment>) => db.insertInto('award_payment').values(row).execute()
