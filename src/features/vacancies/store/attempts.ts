/** Conditions of category or grade that were stopped, and talks with employers. */
import { sql, type Insertable } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { EmployerContact, VacancyAttempt } from '../../../kit/tables.ts'

export const insertAttempt = (db: Db, row: Insertable<VacancyAttempt>) => db.insertInto('vacancy_attempt').values(row).execute()
export const attemptsIn = (db: Db, area: string) =>
  db
    .selectFrom('vacancy_attempt as t')
    .innerJoin('organisation as o', 'o.id', 't.organisation_id')
    .selectAll('t')
    .select('o.name')
    .where(sql<boolean>`starts_with(t.division, ${area})`)
    .orderBy('t.id', 'desc')
    .limit(200)
    .execute()
export type AttemptRow = Awaited<ReturnType<typeof attemptsIn>>[number]

export const insertContact = (db: Db, row: Insertable<EmployerContact>) => db.insertInto('employer_contact').values(row).execute()
export const contactsWith = (db: Db, organisation: number) =>
  db
    .selectFrom('employer_contact as c')
    .leftJoin('shared.account as a', 'a.id', 'c.recorded_by')
    .selectAll('c')
    .select('a.name as recorded_by_name')
    .where('c.organisation_id', '=', organisation)
    .orderBy('c.happened_on', 'desc')
    .orderBy('c.id', 'desc')
    .limit(200)
    .execute()
export type ContactRow = Awaited<ReturnType<typeof contactsWith>>[number]
