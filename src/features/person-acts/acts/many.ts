/** One act on many persons: begun here, done person by person by the program (work.ts), and undone where nothing is lost by it. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { takeOff } from '../../persons/store/working.ts'
import { insertPersonAct, itemsOf, itemUndone, personActById, personActUndone } from '../store/acts.ts'
import { withdrawVisit } from '../store/visits.ts'
import { sayings } from '../words.ts'

export const actNames = ['ask_renewal', 'ask_visit', 'put_on_list', 'take_off_list'] as const
export type ActName = (typeof actNames)[number]
export const mostAtOnce = 1000
type Given = { readonly working_list_id?: number; readonly to_account?: number }

/** Begins an act on persons whom the actor sees. Returns its id. Refuses 422 when nobody or too many are chosen. */
export async function beginOnMany(act: Act, name: ActName, persons: readonly number[], given: Given): Promise<number> {
  if (persons.length === 0) throw new Refusal(422, sayings.choose_some)
  if (persons.length > mostAtOnce) throw new Refusal(422, sayings.too_many)
  const whose = { role: act.actor.role, division: act.actor.division, begun_by: accountOf(act), begun_at: act.now }
  return insertPersonAct(act.db, { act: name, working_list_id: given.working_list_id ?? null, to_account: given.to_account ?? null, ...whose }, persons)
}

/** May this be undone? What stands on a list and what was asked of a colleague can be, once, when it is through; a message sent cannot. */
export const undoable = (one: { act: string; undone_at: unknown }, left: number): boolean =>
  (one.act === 'put_on_list' || one.act === 'ask_visit') && one.undone_at === null && left === 0

/** Undoes one's own act: list entries are taken off, visits not yet made are withdrawn. */
export async function undoOnMany(act: Act, id: number): Promise<void> {
  const one = await personActById(act.db, id)
  if (!one || one.begun_by !== act.actor.account) throw new Refusal(404, sayings.gone)
  const items = await itemsOf(act.db, id)
  const left = items.filter(({ outcome }) => outcome === null).length
  if (!undoable(one, left) || !(await personActUndone(act.db, id, act.now))) throw new Refusal(409, sayings.not_undoable)
  for (const { id: item, person_id, outcome } of items) {
    if (outcome !== 'done') continue
    const back =
      one.act === 'ask_visit'
        ? await withdrawVisit(act.db, id, person_id, act.now)
        : await takeOff(act.db, one.working_list_id ?? 0, person_id, accountOf(act), act.now)
    if (back) await itemUndone(act.db, item, act.now)
  }
}
