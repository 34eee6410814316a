/** Filling a post: what was proposed, whom it passed over, what another person said, and the holding that came of it. */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { PostHolding, PostPassing, PostProposal, PostSecond } from '../../../kit/tables.ts'

type Proposed = Omit<Insertable<PostProposal>, 'order_seen'> & { order_seen: readonly unknown[] }
export async function insertProposal(db: Db, row: Proposed): Promise<number> {
  const values = { ...row, order_seen: JSON.stringify(row.order_seen) }
  return (await db.insertInto('post_proposal').values(values).returning('id').executeTakeFirstOrThrow()).id
}
export const insertPassing = (db: Db, row: Insertable<PostPassing>) => db.insertInto('post_passing').values(row).execute()
export const insertSecond = (db: Db, row: Insertable<PostSecond>) => db.insertInto('post_second').values(row).execute()
export async function insertHolding(db: Db, row: Insertable<PostHolding>): Promise<number> {
  return (await db.insertInto('post_holding').values(row).returning('id').executeTakeFirstOrThrow()).id
}

const proposals = (db: Db) =>
  db
    .selectFrom('post_proposal as r')
    .innerJoin('post_wait as w', 'w.id', 'r.post_wait_id')
    .innerJoin('person as n', 'n.id', 'w.person_id')
    .innerJoin('shared.account as a', 'a.id', 'r.proposed_by')
    .leftJoin('post_second as s', 's.post_proposal_id', 'r.id')
    .leftJoin('shared.account as b', 'b.id', 's.seconded_by')
    .select(['r.id', 'r.post_id', 'r.post_wait_id', 'r.starts_on', 'r.proposed_by', 'r.proposed_at', 'r.division', 'n.name', 'w.person_id'])
    .select(['a.name as proposer', 's.agreed', 's.note', 's.seconded_at', 'b.name as seconder'])

/** The proposal of a post that waits for another person. */
export const openProposal = (db: Db, post_id: number) =>
  proposals(db).where('r.post_id', '=', post_id).where('s.post_proposal_id', 'is', null).orderBy('r.id', 'desc').executeTakeFirst()
export const proposalsOf = (db: Db, post_id: number) => proposals(db).where('r.post_id', '=', post_id).orderBy('r.id', 'desc').execute()
export type ProposalRow = Awaited<ReturnType<typeof proposalsOf>>[number]

/** Whom the proposals of a post passed over, and why. */
export const passingsOf = (db: Db, post_id: number) =>
  db
    .selectFrom('post_passing as g')
    .innerJoin('post_proposal as r', 'r.id', 'g.post_proposal_id')
    .innerJoin('post_wait as w', 'w.id', 'g.post_wait_id')
    .innerJoin('person as n', 'n.id', 'w.person_id')
    .select(['g.post_proposal_id', 'g.post_wait_id', 'n.name', 'g.reason'])
    .where('r.post_id', '=', post_id)
    .orderBy('g.post_wait_id')
    .execute()
export type PassingRow = Awaited<ReturnType<typeof passingsOf>>[number]

/** Two who propose for one post at once come one after the other. */
export const lockPost = (db: Db, id: number) => sql`select pg_advisory_xact_lock(hashtext('post'), ${id}::integer)`.execute(db)
