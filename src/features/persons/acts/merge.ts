/**
 * Persons entered twice. A merge is a row that names who survives and which fields are read from the other; nothing that
 * is linked to either is rewritten, so undoing it is a row too. While something holds a person, a merge waits.
 */
import type { Act } from '../../../kit/act.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { mergeWords as words } from '../merge/words.ts'
import { columnOf, fieldNames, type PersonField } from '../record.ts'
import { valueIn, type Columns } from '../row.ts'
import { holdsOn } from '../store/holds.ts'
import * as store from '../store/merge.ts'
import { lockPersons } from '../store/write.ts'

/** Fields in which two files differ, sealed ones compared opened. A field that only one of them has counts. */
export function differences({ tools: { cipher } }: Act, first: Columns, second: Columns): PersonField[] {
  return fieldNames.filter((field) => JSON.stringify(valueIn(cipher, first, field)) !== JSON.stringify(valueIn(cipher, second, field)))
}

/** What goes along with a field that is taken from the other file. */
const along: Partial<Record<PersonField, readonly string[]>> = {
  name: ['name_latin'],
  citizen_id: ['citizen_id_hash'],
  certificate_no: ['certificate_no_hash'],
}

/**
 * Merges one person into another; `taken` are read from the merged one. Says whether it is in force or waits for a hold.
 * Refuses 404 outside the area and 409 when the two are one already.
 */
export async function mergePersons(
  act: Act,
  survivor_id: number,
  merged_id: number,
  taken: readonly PersonField[],
  reason: string,
): Promise<{ merge_id: number; in_force: boolean }> {
  const rows = await lockPersons(act.db, [survivor_id, merged_id])
  if (rows.size < 2) throw new Refusal(404, doorWords.not_found)
  const roots = [await store.rootOf(act.db, survivor_id), await store.rootOf(act.db, merged_id)]
  if (roots[0] !== survivor_id || roots[1] !== merged_id) throw new Refusal(409, words.merged_already)
  const columns = taken.flatMap((field) => [columnOf(field), ...(along[field] ?? [])])
  const merge_id = await store.insertMerge(act.db, { survivor_id, merged_id, taken: columns, reason }, { by: act.actor.account, at: act.now })
  await store.settle(act.db, act.now)
  return { merge_id, in_force: (await holdsOn(act.db, [survivor_id, merged_id])).length === 0 }
}

/** Takes a merge back whole: both persons read again as they did. Refuses 404 when there is no such merge, or it was taken back. */
export async function undoMerge(act: Act, merge_id: number, reason: string): Promise<{ survivor_id: number; merged_id: number }> {
  const merge = await store.mergeById(act.db, merge_id)
  if (!merge) throw new Refusal(404, doorWords.not_found)
  await lockPersons(act.db, [merge.survivor_id])
  await store.insertUnmerge(act.db, merge_id, reason, { by: act.actor.account, at: act.now })
  return merge
}

/** Looks for persons entered twice, once a day, and lets merges that waited come into force. Safe to run twice. */
export async function sweepDuplicates(act: Act): Promise<number> {
  if (await store.sweptOn(act.db, act.today)) return 0
  await store.settle(act.db, act.now)
  return store.sweepPairs(act.db, act.today, act.now)
}

/** Says that a pair are two people. */
export const sayDifferent = (act: Act, pair_id: number) => store.markDifferent(act.db, pair_id, { by: act.actor.account, at: act.now })
