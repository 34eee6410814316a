/** Who acts for whom. */
import type { Insertable } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Representation, RepresentationEnd } from '../../kit/tables.ts'
import { survivorOf } from '../persons/store/file.ts'

export const insertRepresentation = (db: Db, row: Insertable<Representation>) => db.insertInto('representation').values(row).execute()
export const insertEnd = (db: Db, row: Insertable<RepresentationEnd>) => db.insertInto('representation_end').values(row).execute()

const standing = (db: Db, today: string) =>
  db
    .selectFrom('representation as r')
    .innerJoin('shared.account as a', 'a.id', 'r.account_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .selectAll('r')
    .select(['a.name as account_name', 'p.name as person_name', 'p.name_latin', 'p.account_id as person_account'])
    .where((e) => e.not(e.exists(e.selectFrom('representation_end as x').select('x.how').whereRef('x.representation_id', '=', 'r.id'))))
    .where((e) => e.or([e('r.until_on', 'is', null), e('r.until_on', '>=', today)]))
    .orderBy('r.id')

/** Who acts for a person on a day. */
export const actingFor = (db: Db, person: number, today: string) => standing(db, today).where('r.person_id', '=', person).execute()
/** Whom an account acts for on a day. */
export const actedForBy = (db: Db, account: number, today: string) => standing(db, today).where('r.account_id', '=', account).execute()
export type Standing = Awaited<ReturnType<typeof actingFor>>[number]

/** Those whose last day is over, and which no row has ended yet. */
export const overOn = (db: Db, today: string) =>
  db
    .selectFrom('representation as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.id', 'r.account_id', 'p.name'])
    .where('r.until_on', '<', today)
    .where((e) => e.not(e.exists(e.selectFrom('representation_end as x').select('x.how').whereRef('x.representation_id', '=', 'r.id'))))
    .execute()

/** The guardian whom the person's file names. */
export const guardianOf = (db: Db, person: number) =>
  db.selectFrom('person_now').select(['guardian_name', 'guardian_relation']).where('person_id', '=', survivorOf(person)).executeTakeFirst()
