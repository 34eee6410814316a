/** Signatures of bodies beside the stage's officer; of a round of the case. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Signature } from '../../../kit/tables.ts'

export const insertSignature = (db: Db, row: Insertable<Signature>) => db.insertInto('signature').values(row).execute()

export const signaturesOf = (db: Db, application: number) =>
  db
    .selectFrom('signature as s')
    .innerJoin('shared.account as a', 'a.id', 's.signed_by')
    .selectAll('s')
    .select('a.name as signed_by_name')
    .where('s.application_id', '=', application)
    .orderBy('s.id')
    .execute()

export type Wanted = { readonly plan_version_id: number; readonly scheme: string; readonly stage_index: number; readonly body: string }

/** The cases that wait for a body's signature at these stages, the most urgent first. */
export const casesToSign = (db: Db, area: string, wanted: readonly Wanted[]) =>
  db
    .selectFrom('application as a')
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin(
      sql<Wanted>`(select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(plan_version_id integer, scheme text, stage_index integer, body text))`.as(
        'w',
      ),
      (join) => join.onRef('w.plan_version_id', '=', 'a.plan_version_id').onRef('w.scheme', '=', 'a.scheme').onRef('w.stage_index', '=', 'a.stage_index'),
    )
    .select(['a.id', 'a.number', 'a.plan_version_id', 'a.scheme', 'a.stage_index', 'a.stage_due_on', 'w.body', 'p.name', 'p.name_latin', 'o.trading_name'])
    .where('a.stage_role', 'is not', null)
    .where('a.division', '>=', area)
    .where('a.division', '<', `${area}~`)
    .where(
      sql<boolean>`not exists (select 1 from signature s where s.application_id = a.id and s.stage_index = a.stage_index and s.body = w.body
        and s.round = (select count(*) from application_move m where m.application_id = a.id and (m.to_state = 'returned' or m.move in ('hand_back', 'reopen'))))`,
    )
    .orderBy(sql`coalesce(a.stage_due_on, '9999-12-31')`)
    .orderBy('a.id')
    .limit(100)
    .execute()

/** Who signed a case, or gave a ballot on it: they answer no objection to it. */
export async function othersWhoJudged(db: Db, application: number): Promise<number[]> {
  const rows = await db
    .selectFrom('signature')
    .select('signed_by as account')
    .where('application_id', '=', application)
    .union(db.selectFrom('sitting_ballot').select('account_id as account').where('application_id', '=', application))
    .execute()
  return rows.map(({ account }) => account)
}
