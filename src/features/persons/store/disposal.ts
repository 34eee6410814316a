/** Lists of persons to be anonymised: proposed by one, answered by another. Insert only, but for the outcome of each. */
import type { Db } from '../../../kit/db.ts'

type Instant = Temporal.Instant

export async function insertDisposal(db: Db, row: { reason: string; proposed_by: number; proposed_at: Instant }, persons: readonly number[]): Promise<number> {
  const { id } = await db.insertInto('disposal').values(row).returning('id').executeTakeFirstOrThrow()
  const rows = persons.map((person_id) => ({ disposal_id: id, person_id }))
  await db.insertInto('disposal_person').values(rows).execute()
  return id
}

/** Every list, the newest first, with its answer; or only one. */
export const disposals = (db: Db, id?: number) =>
  db
    .selectFrom('disposal as d')
    .innerJoin('shared.account as a', 'a.id', 'd.proposed_by')
    .leftJoin('disposal_second as s', 's.disposal_id', 'd.id')
    .leftJoin('shared.account as b', 'b.id', 's.seconded_by')
    .select(['d.id', 'd.reason', 'd.proposed_by', 'd.proposed_at', 'a.name as proposer', 's.agreed', 's.note', 's.seconded_at', 'b.name as seconder'])
    .$if(id !== undefined, (q) => q.where('d.id', '=', id ?? 0))
    .orderBy('d.id', 'desc')
    .limit(50)
    .execute()
export type Disposal = Awaited<ReturnType<typeof disposals>>[number]

export const personsOf = (db: Db, disposal_id: number) =>
  db
    .selectFrom('disposal_person as d')
    .innerJoin('person as p', 'p.id', 'd.person_id')
    .select(['p.id', 'p.name', 'p.left_why', 'p.left_on', 'd.outcome'])
    .where('d.disposal_id', '=', disposal_id)
    .orderBy('p.id')
    .execute()
export type Listed = Awaited<ReturnType<typeof personsOf>>[number]

export const insertSecond = (db: Db, row: { disposal_id: number; agreed: boolean; note: string | null; seconded_by: number; seconded_at: Instant }) =>
  db.insertInto('disposal_second').values(row).execute()
export const setOutcome = (db: Db, disposal_id: number, person_id: number, outcome: string) =>
  db.updateTable('disposal_person').set({ outcome }).where('disposal_id', '=', disposal_id).where('person_id', '=', person_id).execute()
