/** What makes a merge wait: money under way, a case that is being decided. Placed and released by whoever knows, named by its cause. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'
import * as store from '../store/holds.ts'
import { settle } from '../store/merge.ts'

/** `application:12`, `award:5` */
export type Cause = `${string}:${number}`

/** Holds a person for a cause; a second time it is held already. */
export const holdPerson = (act: Act, person_id: number, cause: Cause, why: Phrase) => store.insertHold(act.db, person_id, why, act.now, cause)

/** The cause is over: what waited only for it is in force at once. Safe to run twice. */
export async function releasePerson(act: Act, cause: Cause): Promise<void> {
  if ((await store.releaseCause(act.db, cause, act.now)) > 0n) await settle(act.db, act.now)
}

/** Makes merges of a person wait until somebody releases the hold by its id. */
export const placeHold = (act: Act, person_id: number, why: Phrase): Promise<number> => store.insertHold(act.db, person_id, why, act.now)
export async function releaseHold(act: Act, hold_id: number): Promise<void> {
  await store.releaseHoldRow(act.db, hold_id, act.now)
  await settle(act.db, act.now)
}
