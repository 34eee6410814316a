/** A list as a whole, for whoever reads it to its end: the same persons in the same order as its pages show. */
import type { RawBuilder } from 'kysely'
import type { Act } from '../../../kit/act.ts'
import { readSearch } from '../search.ts'
import { conditions, countPersons, orders, type ListSort } from '../store/list.ts'
import { exactlyFound, nearlyFound } from './found.ts'
import { filterOf, type ListChoice } from './list.ts'

/** Both speak of `person` as `p`. */
export type WholeList = { readonly where: RawBuilder<unknown>; readonly order: RawBuilder<unknown> }

/** The conditions and the order of a choice. Where nobody fits a search exactly, those one letter or one sound off, as the page does. */
export async function wholeList(act: Act, choice: ListChoice, townships: readonly string[]): Promise<WholeList> {
  const filter = filterOf(act, choice, townships)
  const order = orders[(choice.sort ?? 'newest') as ListSort]
  const sought = choice.q ? readSearch(choice.q) : undefined
  if (!sought) return { where: conditions(filter, undefined), order }
  const exact = await exactlyFound(act, sought)
  const near = sought.near.length > 0 && (await countPersons(act.db, filter, exact)) === 0
  return { where: conditions(filter, near ? await nearlyFound(act, sought) : exact), order }
}
