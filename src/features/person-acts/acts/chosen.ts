/** Whom an officer chose: ticked, or everybody whom a list finds, as it stands now. */
import type { Act } from '../../../kit/act.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { keptLists } from '../../persons/acts/list.ts'
import { wholeList } from '../../persons/acts/whole-list.ts'
import { personsWhere } from '../store/acts.ts'
import { ticked } from '../store/chosen.ts'
import { mostAtOnce } from './many.ts'

export type Chosen = { readonly id: number; readonly name: string }

/** The persons of a whole list, one more than may be chosen when there are too many. `list`: one that the reader keeps; undefined is everybody. */
export async function chosenByList(act: Act, list: number | undefined): Promise<Chosen[]> {
  const choice = list === undefined ? {} : (await keptLists(act)).find(({ id }) => id === list)?.choice
  if (!choice) return []
  const places = await divisionsIn(act.db, act.actor.area)
  const townships = places.filter(({ level }) => level === 'township' || level === 'village').map(({ code }) => code)
  const { where, order } = await wholeList(act, choice, townships)
  return personsWhere(act.db, where, order, mostAtOnce + 1)
}

/** Those of the ids whom the reader sees in the register. */
export async function chosenByTick(act: Act, ids: readonly number[]): Promise<Chosen[]> {
  const { where, order } = await wholeList(act, { sort: 'name' }, [])
  return ids.length === 0 ? [] : personsWhere(act.db, ticked(where, ids), order, mostAtOnce + 1)
}
