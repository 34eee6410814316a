/** A list as a whole, for whoever reads it to its end: the same persons in the same order as its pages show. */
import type { RawBuilder } from 'kysely'
import type { Act } from '../../../kit/act.ts'
import { addDays } from '../../../kit/day.ts'
import { gramHash } from '../gram.ts'
import { numberHash } from '../row.ts'
import { readSearch, type Wanted } from '../search.ts'
import { conditions, countPersons, orders, type Found, type ListFilter, type ListSort } from '../store/list.ts'
import type { ListChoice } from './list.ts'

/** Both speak of `person` as `p`. */
export type WholeList = { readonly where: RawBuilder<unknown>; readonly order: RawBuilder<unknown> }

/** The conditions and the order of a choice. Where nobody fits a search exactly, those one letter or one sound off, as the page does. */
export async function wholeList(act: Act, choice: ListChoice, townships: readonly string[]): Promise<WholeList> {
  const { today, actor, tools } = act
  const filter: ListFilter = {
    category: choice.category,
    grade: choice.grade ? Number(choice.grade) : undefined,
    divisions: choice.place ? townships.filter((code) => code.startsWith(choice.place ?? '')) : undefined,
    employment_status: choice.employment_status,
    employment_form: choice.employment_form,
    certificate: choice.certificate as ListFilter['certificate'],
    today,
    soon: addDays(today, 90),
  }
  const order = orders[(choice.sort ?? 'newest') as ListSort]
  const sought = choice.q ? readSearch(choice.q) : undefined
  if (!sought) return { where: conditions(filter, undefined), order }
  const hashed = (wanted: Wanted) => wanted.map((set) => set.map((gram) => gramHash(tools.cipher, gram)))
  const { number } = sought
  const kind = number === undefined || number.length === 18 ? 'citizen_id' : number.length > 22 ? 'veteran_credential' : 'certificate_no'
  const exact: Found = { sets: hashed(sought.exact), number: numberHash(tools.cipher, kind, number), area: actor.area }
  const near = sought.near.length > 0 && (await countPersons(act.db, filter, exact)) === 0
  return { where: conditions(filter, near ? { sets: hashed(sought.near), area: actor.area } : exact), order }
}
