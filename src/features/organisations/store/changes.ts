/** Corrections of an organisation's entry: the entry as it is now, and a row for each change. */
import type { Db } from '../../../kit/db.ts'

export type Entry = { readonly name: string; readonly kind: string; readonly credit_code: string | null; readonly credit_code_note: string | null }

export const setEntry = (db: Db, id: number, entry: Entry) => db.updateTable('organisation').set(entry).where('id', '=', id).execute()

export const insertChange = (
  db: Db,
  row: { organisation_id: number; before: Entry; after: Entry; reason: string; made_by: number; made_at: Temporal.Instant },
) =>
  db
    .insertInto('organisation_change')
    .values({ ...row, before: JSON.stringify(row.before), after: JSON.stringify(row.after) })
    .execute()

/** The corrections of an entry, the newest first. */
export async function changesOf(db: Db, organisation_id: number) {
  const rows = await db
    .selectFrom('organisation_change as c')
    .innerJoin('shared.account as a', 'a.id', 'c.made_by')
    .select(['c.id', 'c.before', 'c.after', 'c.reason', 'c.made_at', 'a.name'])
    .where('c.organisation_id', '=', organisation_id)
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, before: row.before as unknown as Entry, after: row.after as unknown as Entry }))
}
export type Change = Awaited<ReturnType<typeof changesOf>>[number]
