/** Lists as an officer chooses them: the choice is kept, sealed, since a name may have been searched for. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { addDays } from '../../../kit/day.ts'
import { readSearch } from '../search.ts'
import * as store from '../store/list.ts'
import { exactlyFound, nearlyFound } from './found.ts'

export type ListChoice = {
  readonly q?: string
  readonly category?: string
  readonly grade?: string
  readonly place?: string
  readonly employment_status?: string
  readonly employment_form?: string
  readonly certificate?: string
  readonly sort?: string
  readonly columns?: readonly string[]
}
export const pageSize = 25
export const listColumns = ['division', 'village', 'age', 'communication', 'certificate', 'work', 'education', 'registered'] as const
export const usualColumns: readonly string[] = ['division', 'village', 'communication']

export type Page = { readonly persons: readonly store.Listed[]; readonly count: number; readonly near: boolean; readonly page: number }

/** What a choice narrows by, in the reader's area. */
export const filterOf = ({ today, actor }: Act, choice: ListChoice, townships: readonly string[]): store.ListFilter => ({
  area: actor.area,
  category: choice.category,
  grade: choice.grade ? Number(choice.grade) : undefined,
  divisions: choice.place ? townships.filter((code) => code.startsWith(choice.place ?? '')) : undefined,
  employment_status: choice.employment_status,
  employment_form: choice.employment_form,
  certificate: choice.certificate as store.ListFilter['certificate'],
  today,
  soon: addDays(today, 90),
})

const narrows = ({ category, grade, place, employment_status, employment_form, certificate }: ListChoice): boolean =>
  [category, grade, place, employment_status, employment_form, certificate].some(Boolean)

/** A page of persons in the reader's area. `near`: nobody fits exactly, so these are one letter or one sound off. */
export async function personPage(act: Act, choice: ListChoice, townships: readonly string[], page: number): Promise<Page> {
  const filter = filterOf(act, choice, townships)
  const sort = (choice.sort ?? 'newest') as store.ListSort
  const ask = async (found?: readonly number[]) => {
    if (found?.length === 0) return { persons: [], count: 0, page }
    return { ...(await store.listPersons(act.db, filter, found, sort, pageSize, page * pageSize)), page }
  }
  const sought = choice.q ? readSearch(choice.q) : undefined
  if (!sought) return { ...(await ask()), near: false }
  // where nothing narrows what is found, no more are looked at than are counted
  const limit = narrows(choice) ? undefined : store.countLimit + 1
  const exact = await ask(await exactlyFound(act, sought, limit))
  return exact.count > 0 || sought.near.length === 0 ? { ...exact, near: false } : { ...(await ask(await nearlyFound(act, sought, limit))), near: true }
}

const place = 'person_list.choice'
/** Keeps a choice: under a name in place of the one of that name among the reader's lists, or as the one used last. Returns its id. */
export async function keepList(act: Act, lists: readonly KeptList[], choice: ListChoice, name: string | null): Promise<number> {
  const choice_sealed = act.tools.cipher.seal(JSON.stringify(choice), place)
  const known = lists.find((one) => one.name === name)
  if (!known) return store.insertList(act.db, { account_id: accountOf(act), name, choice_sealed, kept_at: act.now })
  await store.replaceList(act.db, known.id, choice_sealed)
  return known.id
}

export type KeptList = { readonly id: number; readonly name: string | null; readonly choice: ListChoice }
/** The reader's lists. */
export async function keptLists(act: Act): Promise<KeptList[]> {
  const rows = await store.listsOf(act.db, accountOf(act))
  return rows.map(({ id, name, choice_sealed }) => ({ id, name, choice: JSON.parse(act.tools.cipher.open(choice_sealed, place)) as ListChoice }))
}
