/** Awards that no longer stand, payments that wait, claims and what came back. Insert only, but for a hold's end. */
import { sql, type Insertable, type NotNull } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { AwardClaim, ClaimRepayment } from '../../../kit/tables.ts'

/** Waits for whoever pays, claims or revokes the same award, until the transaction ends. */
export const lockAward = (db: Db, award_id: number) => sql`select pg_advisory_xact_lock(hashtext(${`award ${award_id}`}))`.execute(db)

export const awardById = (db: Db, id: number) => db.selectFrom('award').selectAll().where('id', '=', id).executeTakeFirst()
export const standingAward = (db: Db, application_id: number) =>
  db.selectFrom('award_standing').selectAll().$narrowType<{ id: NotNull; total_fen: NotNull }>().where('application_id', '=', application_id).executeTakeFirst()
export const stands = async (db: Db, award_id: number): Promise<boolean> =>
  (await db.selectFrom('award_standing').select('id').where('id', '=', award_id).executeTakeFirst()) !== undefined
export const paymentOf = (db: Db, award_id: number) => db.selectFrom('award_payment').selectAll().where('award_id', '=', award_id).executeTakeFirst()

export type Revoked = { award_id: number; revoked_on: string; was_paid: boolean; clause: string; revoked_by: number | null; revoked_at: Temporal.Instant }
export async function insertRevocation(db: Db, row: Revoked): Promise<void> {
  const nth = sql<number>`(select count(*) + 1 from award_revocation where award_id = ${row.award_id})`
  await db
    .insertInto('award_revocation')
    .values({ ...row, nth })
    .execute()
}
/** The revocation of an award that is in force. */
export const revocationOf = (db: Db, award_id: number) =>
  db
    .selectFrom('award_revocation as r')
    .leftJoin('award_revocation_contrary as c', 'c.award_revocation_id', 'r.id')
    .selectAll('r')
    .where('r.award_id', '=', award_id)
    .where('c.award_revocation_id', 'is', null)
    .executeTakeFirst()
export const insertRestoring = (db: Db, award_revocation_id: number, recorded_by: number | null, recorded_at: Temporal.Instant) =>
  db.insertInto('award_revocation_contrary').values({ award_revocation_id, recorded_by, recorded_at }).execute()

export async function insertClaim(db: Db, row: Insertable<AwardClaim>): Promise<number> {
  return (await db.insertInto('award_claim').values(row).returning('id').executeTakeFirstOrThrow()).id
}
/** Columns of a view are never told to be filled; these are. */
type Filled = { id: NotNull; award_id: NotNull; amount_fen: NotNull; repaid_fen: NotNull; claimed_at: NotNull }
export const claimsOfAward = (db: Db, award_id: number) =>
  db.selectFrom('claim_standing').selectAll().$narrowType<Filled>().where('award_id', '=', award_id).orderBy('id').execute()
export const insertDropped = (db: Db, award_claim_id: number, recorded_by: number | null, recorded_at: Temporal.Instant) =>
  db.insertInto('award_claim_contrary').values({ award_claim_id, recorded_by, recorded_at }).execute()
export const insertRepayment = (db: Db, row: Insertable<ClaimRepayment>) => db.insertInto('claim_repayment').values(row).execute()

/** Claims in the reader's area that are not paid back in full, the oldest first; or only one of them, paid back or not. */
export const claims = (db: Db, id?: number) =>
  db
    .selectFrom('claim_standing as c')
    .innerJoin('award as w', 'w.id', 'c.award_id')
    .innerJoin('application as a', 'a.id', 'w.application_id')
    .selectAll('c')
    .select(['w.application_id', 'a.number'])
    .$narrowType<Filled>()
    .$if(id === undefined, (q) => q.whereRef('c.repaid_fen', '<', 'c.amount_fen'))
    .$if(id !== undefined, (q) => q.where('c.id', '=', id ?? 0))
    .orderBy('c.id')
    .limit(200)
    .execute()
export type Claim = Awaited<ReturnType<typeof claims>>[number]

/** Does the same person or organisation still owe something, on whatever case? */
export async function owes(db: Db, of: { person_id: number | null; organisation_id: number | null }): Promise<boolean> {
  const found = await db
    .selectFrom('claim_standing as c')
    .innerJoin('award as w', 'w.id', 'c.award_id')
    .select('c.id')
    .whereRef('c.repaid_fen', '<', 'c.amount_fen')
    .where((e) => (of.person_id === null ? e('w.organisation_id', '=', of.organisation_id) : e('w.person_id', '=', of.person_id)))
    .executeTakeFirst()
  return found !== undefined
}

export const placeHold = (db: Db, award_id: number, cause: string, why: Phrase, placed_at: Temporal.Instant) =>
  db
    .insertInto('payment_hold')
    .values({ award_id, cause, why: JSON.stringify(why), placed_at })
    .execute()
export const releaseHold = (db: Db, cause: string, released_at: Temporal.Instant) =>
  db.updateTable('payment_hold').set({ released_at }).where('cause', '=', cause).where('released_at', 'is', null).execute()
/** Why the payment of an award waits; undefined when it does not. */
export async function heldBecause(db: Db, award_id: number): Promise<Phrase | undefined> {
  const row = await db.selectFrom('payment_hold').select('why').where('award_id', '=', award_id).where('released_at', 'is', null).executeTakeFirst()
  return row?.why as unknown as Phrase | undefined
}
