/** Vacancies that nobody has confirmed for long. */
import type { Db } from '../../../kit/db.ts'

/** Asks once: marks those last confirmed on or before a day that were not asked since, and returns them. */
export const markAsked = (db: Db, confirmed_by: string, today: string) =>
  db
    .updateTable('vacancy')
    .set({ asked_on: today })
    .where('state', '=', 'open')
    .where('confirmed_on', '<=', confirmed_by)
    .where('asked_on', 'is', null)
    .returning(['id', 'organisation_id', 'title', 'employer_name'])
    .execute()

/** Closes those asked for on or before a day and not confirmed since, and returns them. */
export const closeStale = (db: Db, asked_by: string) =>
  db
    .updateTable('vacancy')
    .set({ state: 'stale' })
    .where('state', '=', 'open')
    .where('asked_on', '<=', asked_by)
    .returning(['id', 'organisation_id', 'title', 'employer_name'])
    .execute()
