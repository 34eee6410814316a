/** The register of posts and the list of those who wait. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { personBehind } from '../../organisations/acts/staff.ts'
import { organisationsIn } from '../../organisations/store.ts'
import { personById } from '../../persons/store.ts'
import * as posts from '../store/posts.ts'
import * as store from '../store/waiting.ts'
import { sayings } from '../words/said.ts'

const by = (act: Act) => ({ recorded_by: act.actor.account, recorded_at: act.now })

export type PostGiven = {
  readonly kind: string
  readonly title: string
  readonly division: string
  readonly credit_code?: string | undefined
  readonly place: string
  readonly monthly_pay_fen: bigint | null
  readonly weekly_hours: number | null
  readonly fund_source: string
  readonly opened_on: Day
}
/** The organisation of a code in the reader's area; undefined when none has it. */
export async function organisationOfCode(act: Act, code: string): Promise<number | undefined> {
  const found = await organisationsIn(act.db, act.actor.area, { q: code, page: 0 })
  return found.find(({ credit_code }) => credit_code === code)?.id
}
/** Registers a post. Returns its id. Refuses 422 for an organisation nobody registered. */
export async function registerPost(act: Act, { credit_code, ...given }: PostGiven): Promise<number> {
  const organisation_id = credit_code ? await organisationOfCode(act, credit_code) : null
  if (organisation_id === undefined) throw new Refusal(422, sayings.unknown_code)
  return posts.insertPost(act.db, { ...given, organisation_id, registered_by: act.actor.account, registered_at: act.now })
}

export type WaitGiven = { readonly person_id: number; readonly kind: string; readonly waiting_since: Day }
/** Puts somebody of the area on the list. Returns the row's id. Refuses 409 when they wait already, 422 for a day to come. */
export async function putOnList(act: Act, { person_id, kind, waiting_since }: WaitGiven): Promise<number> {
  const person = await personById(act.db, person_id)
  if (!person) throw new Refusal(422, sayings.unknown_number)
  if (waiting_since > act.today) throw new Refusal(422, sayings.in_future)
  if (await store.waitsAlready(act.db, person.id, kind)) throw new Refusal(409, sayings.waits_already)
  return store.insertWait(act.db, { person_id: person.id, kind, division: person.division, waiting_since, ...by(act) })
}
export const personOfNumber = personBehind

export type NeedGiven = {
  readonly need: string
  readonly holds: boolean
  readonly told_on: Day
  readonly document: string
  readonly scan?: Buffer | undefined
}
/** Records what a paper says of a person's need; a later row stands in place of an earlier one, and both are kept. */
export async function recordNeed(act: Act, person_id: number, { scan, ...given }: NeedGiven): Promise<void> {
  if (given.told_on > act.today) throw new Refusal(422, sayings.in_future)
  const kept = scan && scan.length > 0 ? await act.tools.files.keep(scan) : undefined
  await store.insertNeed(act.db, { person_id, ...given, document_sha256: kept?.sha256 ?? null, ...by(act) })
}

/** Who waits by that row, in the reader's area; refuses 404 otherwise. */
export async function waitIn(act: Act, id: number): Promise<store.WaitRow> {
  const row = (await store.waiting(act.db, act.actor.area)).find((one) => one.id === id)
  if (!row) throw new Refusal(404, sayings.not_waiting)
  return row
}
/** Takes somebody off the list, who no longer wants a post. */
export const withdrawFromList = (act: Act, post_wait_id: number) => store.endWait(act.db, { post_wait_id, why: 'withdrawn', ended_on: act.today, ...by(act) })
