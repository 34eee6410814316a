/** What the awards on record can tell about a case. */
import type { FactSource } from '../applications/facts.ts'
import { awardsHad } from './store.ts'

/** The awards this person or organisation had before, under any plan of the city. Nobody owes a repayment while none can be claimed back here. */
export const hadAwards: FactSource = async (act, { application }) => {
  const had = (await awardsHad(act.db, application)).map(({ scheme, plan, granted_on }) => ({ scheme, plan, on: granted_on }))
  return { history: { had, owes_repayment: false } }
}
