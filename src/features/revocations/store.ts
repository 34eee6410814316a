/** Revocations, who agreed, and what followed. Insert only. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Revocation, RevocationSecond } from '../../kit/tables.ts'

/** The columns by which a revocation names what it revokes. */
export type Of = 'application_move_id' | 'notice_id' | 'recognition_id' | 'standing_change_id' | 'undoes_id'
export type Said = { readonly phrase: Phrase; readonly values: Readonly<Record<string, string | number | Phrase>> }

/** Waits for whoever revokes the same thing, until the transaction ends. */
export const lockSubject = (db: Db, of: Of, id: number) => sql`select pg_advisory_xact_lock(hashtext(${`revocation ${of} ${id}`}))`.execute(db)

export async function insertRevocation(db: Db, row: Insertable<Revocation>): Promise<number> {
  return (await db.insertInto('revocation').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertSecond = (db: Db, row: Insertable<RevocationSecond>) => db.insertInto('revocation_second').values(row).execute()
export const insertConsequence = (
  db: Db,
  row: { revocation_id: number; line: number; kind: string; row_id: number | null; before: string | null; says: Said },
) =>
  db
    .insertInto('revocation_consequence')
    .values({ ...row, says: JSON.stringify(row.says) })
    .execute()

const revocations = (db: Db) =>
  db
    .selectFrom('revocation as r')
    .leftJoin('revocation_second as s', 's.revocation_id', 'r.id')
    .leftJoin('application as a', 'a.id', 'r.application_id')
    .leftJoin('application_move as m', 'm.id', 'r.application_move_id')
    .innerJoin('shared.account as p', 'p.id', 'r.proposed_by')
    .leftJoin('shared.account as b', 'b.id', 's.seconded_by')
    .selectAll('r')
    .select(['s.agreed', 's.note', 's.seconded_at', 's.seconded_by', 'a.number', 'm.to_state', 'p.name as proposed_by_name', 'b.name as seconded_by_name'])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('revocation as u')
            .innerJoin('revocation_second as us', 'us.revocation_id', 'u.id')
            .select('u.id')
            .whereRef('u.undoes_id', '=', 'r.id')
            .where('us.agreed', '=', true),
        )
        .as('undone'),
    )
export type Row = Awaited<ReturnType<typeof revocationsOf>>[number]

export const revocationById = (db: Db, id: number) => revocations(db).where('r.id', '=', id).executeTakeFirst()
/** What was proposed and done about one thing, in order. */
export const revocationsOf = (db: Db, of: Of, id: number) => revocations(db).where(`r.${of}`, '=', id).orderBy('r.id').execute()
export const revocationsOfCase = (db: Db, application: number) => revocations(db).where('r.application_id', '=', application).orderBy('r.id').execute()
/** The newest of an area, those that wait first. */
export const revocationsIn = (db: Db, area: string) =>
  revocations(db)
    .where(sql<boolean>`starts_with(r.division, ${area})`)
    .orderBy(sql`s.revocation_id is not null`)
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()

export async function consequencesOf(db: Db, revocation: number) {
  const rows = await db.selectFrom('revocation_consequence').selectAll().where('revocation_id', '=', revocation).orderBy('line').execute()
  return rows.map((row) => ({ ...row, says: row.says as unknown as Said }))
}

/** The revocation in force that withdrew a plaque, if one did. */
export const withdrawing = (db: Db, recognition: number) =>
  revocations(db)
    .innerJoin('revocation_consequence as k', 'k.revocation_id', 'r.id')
    .where('k.kind', '=', 'plaque_withdrawn')
    .where('k.row_id', '=', recognition)
    .orderBy('r.id', 'desc')
    .executeTakeFirst()

/** The plaque that a change of standing is about; 0 when there is none. */
export const plaqueOfChange = async (db: Db, change: number): Promise<number> =>
  (await db.selectFrom('standing_change').select('recognition_id').where('id', '=', change).executeTakeFirst())?.recognition_id ?? 0
