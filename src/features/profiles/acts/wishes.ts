/** Recording what a person bears and wants. */
import type { Act } from '../../../kit/act.ts'
import type { Surrounding } from '../../../match/axes.ts'
import type { Wish } from '../../../match/person.ts'
import { stampOf, type Whose } from '../acts.ts'
import * as store from '../store.ts'
import { measuresOf, tolerancesOf, wishesOf, type WishRow } from '../store/read.ts'

/** true, false, or null where the person does not know. */
export type Said = boolean | null

/** Records what changed of what a person can bear, and of papers they hold. */
export async function recordTolerances(act: Act, person: Whose, bears: ReadonlyMap<Surrounding, Said>, papers: ReadonlyMap<string, Said>): Promise<void> {
  const known = new Map((await tolerancesOf(act.db, [person.id])).map((row) => [row.surrounding, row.bears]))
  const held = new Map((await measuresOf(act.db, [person.id])).map((row) => [row.field, row.has]))
  const stamp = stampOf(act, person)
  const borne = [...bears].filter(([name, said]) => known.get(name) !== said).map(([surrounding, said]) => ({ ...stamp, surrounding, bears: said }))
  const had = [...papers].filter(([field, said]) => held.get(field) !== said).map(([field, has]) => ({ ...stamp, field, has }))
  if (borne.length > 0) await store.insertTolerances(act.db, borne)
  if (had.length > 0) await store.insertMeasures(act.db, had)
}

const none: WishRow = { wage_min_fen: null, hours_max: null, reach: null, home: null, likes: [], never: [], weights: {} }
/** What the person wants today; nothing set where they said nothing. */
export const wishOf = async (act: Act, person: Whose): Promise<WishRow> => (await wishesOf(act.db, [person.id]))[0] ?? none

/** Records wishes; what is left out stays as it was said before. */
export async function recordWishes(
  act: Act,
  person: Whose,
  said: Partial<Omit<WishRow, 'weights'>> & { weights?: Partial<Record<Wish, number>> },
): Promise<void> {
  const { wage_min_fen, hours_max, reach, home, likes, never, weights } = { ...(await wishOf(act, person)), ...said }
  await store.insertWish(act.db, { ...stampOf(act, person), wage_min_fen, hours_max, reach, home, likes, never, weights: JSON.stringify(weights) })
}
