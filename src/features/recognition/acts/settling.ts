/** A plaque's standing as two persons have settled it elsewhere: withdrawn or suspended, and back again when that is revoked or its time is over. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { tellHolder } from '../../messages/acts.ts'
import { organisationById } from '../../organisations/store.ts'
import { standingFlow, type Standing, type StandingMove } from '../flow.ts'
import * as store from '../store.ts'
import { messages, sayings, standingWords } from '../words.ts'

type Plaque = NonNullable<Awaited<ReturnType<typeof store.plaqueById>>>
export type Settled = {
  readonly reason: string
  readonly clause: string | null
  readonly proposed_by: number
  readonly proposed_at: Temporal.Instant
  /** whoever agreed to it earlier; without it whoever acts now */
  readonly seconded_by?: number
}

/** Tells whoever holds a plaque what it is now. */
export async function tellStanding(act: Act, plaque: Plaque, to: Standing, why: { reason: string; clause: string | null }): Promise<void> {
  const organisation = await organisationById(act.db, plaque.organisation_id)
  if (!organisation?.account_id) return
  const slots = { number: plaque.plaque_number, standing: standingWords[to], reason: why.reason, clause: why.clause ?? '' }
  await tellHolder(act, organisation.account_id, plaque.application_id, messages.standing, slots)
}

/** Makes a move of a plaque, as the second of two persons: both rows are written at once. Returns the change's id. Refuses 409 where it stands otherwise. */
export async function settleStanding(act: Act, id: number, move: StandingMove, given: Settled, to: Standing): Promise<number> {
  const { reason, clause, proposed_by, proposed_at } = given
  const plaque = await store.plaqueById(act.db, id)
  if (!plaque) throw new Refusal(404, sayings.gone)
  if (!(await store.changeStanding(act.db, id, standingFlow[move].from, to, act.today))) throw new Refusal(409, sayings.seconded)
  const change = await store.insertChange(act.db, { recognition_id: id, division: plaque.division, move, reason, clause, proposed_by, proposed_at })
  const seconded_by = given.seconded_by ?? accountOf(act)
  await store.insertSecond(act.db, { standing_change_id: change, agreed: true, note: null, seconded_by, seconded_at: act.now })
  await tellStanding(act, plaque, to, given)
  return change
}

/** The plaque of a case that is granted again is valid again. */
export async function restoreFormer(act: Act, plaque: Plaque): Promise<void> {
  await store.changeStanding(act.db, plaque.id, ['withdrawn'], 'valid', act.today)
}
