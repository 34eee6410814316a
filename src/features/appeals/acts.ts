/** Appeals: lodged within the plan's days, answered by somebody who did not decide, or withdrawn. */
import { accountOf, type Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import { caseIn, type Case } from '../applications/acts.ts'
import { tellSide } from '../applications/acts/side.ts'
import { termEnd } from '../applications/rules.ts'
import { holdPayment, letPay } from '../funds/acts/paying.ts'
import { awardOf } from '../funds/store.ts'
import type { Against } from './acts/against.ts'
import { stateOf } from './rules.ts'
import * as store from './store.ts'
import { messages, sayings } from './words/said.ts'

export type Filed = {
  readonly text: string
  readonly way: 'online' | 'paper' | 'voice'
  readonly received_on: Day
  readonly represented_by: string | null
  /** late, or where there is no way, it is kept as a petition */
  readonly as_petition: boolean
}
export const causeOf = (id: number): string => `appeal:${id}`

/** Whose side an account is on: the applicant's, or that of whoever filed for the applicant. */
export const isOfTheApplicant = ({ application }: Pick<Case, 'application'>, account: number | null): boolean =>
  account !== null && (application.account_id === account || application.filed_by === account)
export const isLate = ({ ends_on }: Against, received_on: Day): boolean => ends_on === null || received_on > ends_on

/** Lodges an appeal, or keeps a petition. Refuses 409 where one against the same thing is open or answered. Returns its id. */
export async function lodge(act: Act, at: Case, against: Against, filed: Filed): Promise<number> {
  const { application, scheme } = at
  await store.lockCase(act.db, application.id)
  const before = await store.appealsOfCase(act.db, application.id)
  const same = before.filter((row) => row[against.of] === against.id && row.kind === 'appeal')
  if (same.some((row) => stateOf(row) === 'open')) throw new Refusal(409, sayings.one_open)
  const late = isLate(against, filed.received_on)
  if (!late && same.some((row) => stateOf(row) === 'answered')) throw new Refusal(409, sayings.once)
  if (late && !filed.as_petition) throw new Refusal(422, against.ends_on === null ? sayings.no_route : sayings.late, { day: against.ends_on ?? '' })
  const { text, way, received_on, represented_by } = filed
  const answered = scheme.appeal?.answered_within
  const receipt = `${application.number ?? application.id}-S${before.length + 1}`
  const id = await store.insertAppeal(act.db, {
    application_id: application.id,
    [against.of]: against.id,
    division: application.division,
    receipt,
    kind: late ? 'petition' : 'appeal',
    to_body: scheme.appeal?.to ?? null,
    ends_on: against.ends_on,
    clause: scheme.appeal?.clause ?? null,
    text,
    way,
    received_on,
    represented_by,
    due_on: answered && !late ? termEnd(received_on, answered, act.tools.calendar) : null,
    filed_by: accountOf(act),
    filed_at: act.now,
  })
  const award = scheme.appeal?.waits?.includes('payment') && !late ? await awardOf(act.db, application.id) : undefined
  if (award) await holdPayment(act, award.id, causeOf(id), sayings.waits)
  await tell(act, at, messages.filed, { receipt })
  return id
}

/** The side that appealed takes it back. */
export async function withdrawAppeal(act: Act, id: number): Promise<void> {
  const row = await openAppeal(act, id)
  const at = await caseIn(act, row.application_id)
  if (!isOfTheApplicant(at, act.actor.account)) throw new Refusal(403, sayings.not_filed_by)
  await store.insertWithdrawal(act.db, id, accountOf(act), act.now)
  await letPay(act, causeOf(id))
}

/** An appeal that waits for its answer; refuses 404, or 409 when it was dealt with. */
export async function openAppeal(act: Act, id: number): Promise<store.Row> {
  const row = await store.appealById(act.db, id)
  if (!row) throw new Refusal(404, sayings.gone)
  if (stateOf(row) !== 'open') throw new Refusal(409, sayings.answered)
  return row
}

export async function tell(
  act: Act,
  { application }: Case,
  phrase: (typeof messages)[keyof typeof messages],
  slots: Parameters<typeof tellSide>[3],
): Promise<void> {
  await tellSide(act, application, phrase, { number: application.number ?? '', ...slots })
}
