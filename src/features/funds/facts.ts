/** What the awards on record can tell about a case. */
import type { Act } from '../../kit/act.ts'
import { itemsOf } from '../../plan/span.ts'
import { factDay, type Case } from '../applications/acts.ts'
import { factsOf, type FactSource } from '../applications/facts.ts'
import { awardsHad } from './store.ts'
import { owes } from './store/revoking.ts'

/** An item (a course, a device) as it is kept with an award. */
export const itemHash = (act: Act, item: string): string => act.tools.cipher.hash(item, 'award.item') ?? ''

/** The awards this person or organisation had before, under any plan of the city. One that was revoked was not had; money claimed and not come back is owed. */
export const hadAwards: FactSource = async (act, at) => {
  const awards = await awardsHad(act.db, at.application)
  const known = awards.some((each) => Object.keys(each.items).length > 0) ? await itemsNow(act, at) : new Map<string, string>()
  const had = awards.map(({ scheme, plan, granted_on, until_on, total_fen, months, items: hashes }) => ({
    scheme,
    plan,
    on: granted_on,
    until: until_on ?? undefined,
    amount_fen: total_fen,
    months: months ?? undefined,
    items: Object.fromEntries(Object.entries(hashes).map(([per, hash]) => [per, known.get(hash) ?? hash])),
  }))
  return { history: { had, owes_repayment: await owes(act.db, at.application) } }
}

/** The items of this case by their hashes: an earlier item can be told to be the same one, and is otherwise only known to be another. */
async function itemsNow(act: Act, at: Case): Promise<Map<string, string>> {
  const items = itemsOf(at.programme.plan, at.application.scheme, await factsOf(act, at, []), factDay(act, at.application))
  return new Map(Object.values(items).map((item) => [itemHash(act, item), item]))
}
