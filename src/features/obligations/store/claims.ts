/** Proposals to take money back for months that were not kept, what was answered and decided. Insert only. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { MonthClaim, MonthClaimAnswer, MonthClaimSecond } from '../../../kit/tables.ts'

export async function insertClaim(
  db: Db,
  row: Omit<Insertable<MonthClaim>, 'reckoning' | 'months'> & { reckoning: Phrase; months: readonly string[] },
): Promise<number> {
  const values = { ...row, months: [...row.months], reckoning: JSON.stringify(row.reckoning) }
  return (await db.insertInto('month_claim').values(values).returning('id').executeTakeFirstOrThrow()).id
}
export const insertAnswer = (db: Db, row: Insertable<MonthClaimAnswer>) => db.insertInto('month_claim_answer').values(row).execute()
export const insertSecond = (db: Db, row: Insertable<MonthClaimSecond>) => db.insertInto('month_claim_second').values(row).execute()

const claims = (db: Db) =>
  db
    .selectFrom('month_claim as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .leftJoin('month_claim_answer as w', 'w.month_claim_id', 'c.id')
    .leftJoin('month_claim_second as d', 'd.month_claim_id', 'c.id')
    .selectAll('c')
    .select(['o.trading_name', 'w.text', 'w.on_paper', 'w.received_on', 'd.agreed', 'd.note as why_not', 'd.award_claim_id'])
    .$narrowType<{ reckoning: Phrase & object }>()
export const claimById = (db: Db, id: number) => claims(db).where('c.id', '=', id).executeTakeFirst()
export type ClaimRow = NonNullable<Awaited<ReturnType<typeof claimById>>>
export const claimsOf = (db: Db, application: number) => claims(db).where('c.application_id', '=', application).orderBy('c.id').execute()
