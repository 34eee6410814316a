/** What became of an organisation: proposed by one officer, confirmed by another; then what it had follows. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { changeSayings as sayings } from '../changes/words.ts'
import { organisationById, type Organisation } from '../store.ts'
import * as store from '../store/succession.ts'

/** Takes what a feature downstream keeps of an organisation over to its successor. Returns how many rows went over. */
export type Follow = (act: Act, from: Organisation, to: Organisation) => Promise<number>
export type End = { readonly why: string; readonly successor_id: number | null; readonly happened_on: string; readonly reason: string }

/** How an organisation ended, when two persons have said so. */
export const endOf = async (act: Act, id: number): Promise<store.Succession | undefined> => (await store.successionsOf(act.db, id)).find(({ agreed }) => agreed)

/** Proposes a successor, or that it closed. Refuses 409 when it is no more, the successor is no more, or a proposal waits. */
export async function proposeEnd(act: Act, { id }: Organisation, end: End): Promise<number> {
  await store.holdOrganisation(act.db, id)
  const known = await store.successionsOf(act.db, id)
  if (known.some(({ agreed }) => agreed)) throw new Refusal(409, sayings.over)
  if (known.length > 0) throw new Refusal(409, sayings.waits)
  if (end.successor_id !== null && (await endOf(act, end.successor_id))) throw new Refusal(409, sayings.successor_over)
  return store.insertSuccession(act.db, { ...end, organisation_id: id, proposed_by: accountOf(act), proposed_at: act.now })
}

/** Another officer answers; agreed, plaques and cases go over. Refuses 403 the proposer, 409 what was answered or cannot be any more. */
export async function answerEnd(act: Act, from: Organisation, agreed: boolean, follow: readonly Follow[]): Promise<void> {
  await store.holdOrganisation(act.db, from.id)
  const [waiting] = await store.successionsOf(act.db, from.id)
  if (!waiting || waiting.agreed !== null) throw new Refusal(409, sayings.answered)
  if (waiting.proposed_by === accountOf(act)) throw new Refusal(403, sayings.own)
  const to = agreed && waiting.successor_id !== null ? await organisationById(act.db, waiting.successor_id) : undefined
  if (to && (await endOf(act, to.id))) throw new Refusal(409, sayings.successor_over)
  let moved_count = 0
  if (to) for (const one of follow) moved_count += await one(act, from, to)
  await store.insertSuccessionSecond(act.db, { succession_id: waiting.id, agreed, moved_count, seconded_by: accountOf(act), seconded_at: act.now })
}
