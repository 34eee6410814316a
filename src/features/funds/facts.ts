/** What the awards on record can tell about a case. */
import type { FactSource } from '../applications/facts.ts'
import { awardsHad } from './store.ts'
import { owes } from './store/revoking.ts'

/** The awards this person or organisation had before, under any plan of the city. One that was revoked was not had; money claimed and not come back is owed. */
export const hadAwards: FactSource = async (act, { application }) => {
  const had = (await awardsHad(act.db, application)).map(({ scheme, plan, granted_on }) => ({ scheme, plan, on: granted_on }))
  return { history: { had, owes_repayment: await owes(act.db, application) } }
}
