/** What members gave, and who stood aside. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { SittingBallot, SittingRecusal } from '../../../kit/tables.ts'
import type { Ballot } from '../../../plan/panel.ts'

export const insertRecusal = (db: Db, row: Insertable<SittingRecusal>) => db.insertInto('sitting_recusal').values(row).execute()
export const recusalsOf = (db: Db, sitting: number) =>
  db
    .selectFrom('sitting_recusal as r')
    .innerJoin('shared.account as a', 'a.id', 'r.account_id')
    .select(['r.application_id', 'r.account_id', 'r.reason', 'a.name'])
    .where('r.sitting_id', '=', sitting)
    .execute()

export async function insertBallot(db: Db, row: Insertable<SittingBallot>, points: Readonly<Record<string, number>>): Promise<void> {
  const { id } = await db.insertInto('sitting_ballot').values(row).returning('id').executeTakeFirstOrThrow()
  const rows = Object.entries(points).map(([criterion, given]) => ({ ballot_id: id, criterion, points: given }))
  if (rows.length > 0) await db.insertInto('sitting_score').values(rows).execute()
}

export type GivenBallot = Ballot & { readonly application_id: number; readonly account_id: number; readonly name: string; readonly remark: string | null }
/** Every ballot of a sitting with its scores, in the order they were given. */
export async function ballotsOf(db: Db, sitting: number): Promise<GivenBallot[]> {
  const ballots = await db
    .selectFrom('sitting_ballot as b')
    .innerJoin('shared.account as a', 'a.id', 'b.account_id')
    .select(['b.id', 'b.application_id', 'b.account_id', 'b.agrees', 'b.remark', 'a.name'])
    .where('b.sitting_id', '=', sitting)
    .orderBy('b.id')
    .execute()
  const ids = ballots.map(({ id }) => id)
  const scores = ids.length === 0 ? [] : await db.selectFrom('sitting_score').selectAll().where('ballot_id', 'in', ids).execute()
  return ballots.map(({ id, ...ballot }) => ({
    ...ballot,
    points: Object.fromEntries(scores.filter(({ ballot_id }) => ballot_id === id).map(({ criterion, points }) => [criterion, points])),
  }))
}
