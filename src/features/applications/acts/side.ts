/** Who is on the applicant's side of a case, and is told about it. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'
import { tellHolder } from '../../messages/acts.ts'
import { actingFor } from '../../representation/store.ts'
import type { Application } from '../store.ts'

type Slots = Parameters<typeof tellHolder>[4]
type Kind = Parameters<typeof tellHolder>[5]

/** The person's or body's own account, or the official who filed; and whoever acts for the person today. Who acted for them once is told nothing more. */
async function sideOf({ db, today }: Act, { account_id, filed_by, person_id, representation_id }: Application): Promise<Set<number>> {
  const acting = person_id === null ? [] : await actingFor(db, person_id, today)
  const filer = representation_id === null ? [filed_by] : []
  return new Set([...(account_id === null ? filer : [account_id]), ...acting.map((one) => one.account_id)])
}

/** Tells everybody on the applicant's side who has an account. */
export async function tellSide(act: Act, application: Application, phrase: Phrase, slots: Slots, kind?: Kind): Promise<void> {
  for (const account of await sideOf(act, application)) await tellHolder(act, account, application.id, phrase, slots, kind)
}
