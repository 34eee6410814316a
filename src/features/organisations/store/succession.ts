/** What became of organisations: proposed by one person, answered by another. Insert only. */
import type { Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { OrganisationSuccession } from '../../../kit/tables.ts'

export const insertSuccession = async (db: Db, row: Insertable<OrganisationSuccession>): Promise<number> =>
  (await db.insertInto('organisation_succession').values(row).returning('id').executeTakeFirstOrThrow()).id

export const insertSuccessionSecond = (
  db: Db,
  row: { succession_id: number; agreed: boolean; moved_count: number; seconded_by: number; seconded_at: Temporal.Instant },
) => db.insertInto('organisation_succession_second').values(row).execute()

/** What stands of an organisation or waits to be answered, the newest first; a proposal not agreed to is left out. */
export const successionsOf = (db: Db, organisation_id: number) =>
  db
    .selectFrom('organisation_succession as s')
    .innerJoin('shared.account as a', 'a.id', 's.proposed_by')
    .leftJoin('organisation as o', 'o.id', 's.successor_id')
    .leftJoin('organisation_succession_second as b', 'b.succession_id', 's.id')
    .select(['s.id', 's.organisation_id', 's.why', 's.successor_id', 's.happened_on', 's.reason', 's.proposed_by', 'a.name as proposer'])
    .select(['o.trading_name as successor_name', 'b.agreed'])
    .where('s.organisation_id', '=', organisation_id)
    .where((eb) => eb.or([eb('b.agreed', 'is', null), eb('b.agreed', '=', true)]))
    .orderBy('s.id', 'desc')
    .execute()
export type Succession = Awaited<ReturnType<typeof successionsOf>>[number]

/** The organisation of a credit code whom the reader sees. */
export const organisationByCode = (db: Db, code: string) => db.selectFrom('organisation').selectAll().where('credit_code', '=', code).executeTakeFirst()
/** Holds an organisation's row, so that two who answer at once come one after the other. */
export const holdOrganisation = (db: Db, id: number) => db.selectFrom('organisation').select('id').where('id', '=', id).forUpdate().execute()
