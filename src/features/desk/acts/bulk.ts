/** One act on many cases: begun here, done case by case by the program (work.ts), and undone where nothing is lost by it. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn } from '../../applications/acts.ts'
import { applicationById } from '../../applications/store.ts'
import { bulkById, bulkUndone, insertBulk, itemUndone, itemsOf, type Chosen } from '../store/bulk.ts'
import { sayings } from '../words/bulk.ts'
import { sayings as held } from '../words/holding.ts'
import { putBack } from './holding.ts'

export const bulkActs = ['take', 'accept', 'pass', 'return', 'hand_over'] as const
export type BulkName = (typeof bulkActs)[number]
export const mostAtOnce = 1000

/** Begins an act on cases that the actor sees. Returns its id. */
export async function beginBulk(act: Act, name: BulkName, chosen: readonly Chosen[], given: { note?: string; to?: number }): Promise<number> {
  if (chosen.length === 0) throw new Refusal(422, sayings.choose_some)
  if (chosen.length > mostAtOnce) throw new Refusal(422, sayings.too_many)
  for (const { application_id } of chosen) if (!(await applicationById(act.db, application_id))) throw new Refusal(404, held.gone)
  const row = { act: name, note: given.note ?? null, to_account: given.to ?? null, role: act.actor.role, division: act.actor.division }
  return insertBulk(act.db, { ...row, begun_by: accountOf(act), begun_at: act.now }, chosen)
}

/** May this act be undone? Only what changed hands can be, once, when it is through. */
export const undoable = (bulk: { act: string; undone_at: unknown }, left: number): boolean =>
  (bulk.act === 'take' || bulk.act === 'hand_over') && bulk.undone_at === null && left === 0

/** Undoes one's own act: every case that is still with whom it was given to goes back to whom it was with. */
export async function undoBulk(act: Act, id: number): Promise<void> {
  const bulk = await bulkById(act.db, id)
  if (!bulk || bulk.begun_by !== act.actor.account) throw new Refusal(404, held.gone)
  const items = await itemsOf(act.db, id)
  const left = items.filter(({ outcome }) => outcome === null).length
  if (!undoable(bulk, left) || !(await bulkUndone(act.db, id, act.now))) throw new Refusal(409, sayings.not_undoable)
  for (const item of items.filter(({ outcome }) => outcome === 'done')) {
    const at = await caseIn(act, item.application_id)
    if (await putBack(act, at, bulk.role, bulk.to_account ?? bulk.begun_by, item.before_account)) await itemUndone(act.db, item.id, act.now)
  }
}
