/** A case changes hands: taken, given back, taken over with a reason, handed over. Each time a row; two at once, one is told. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Case } from '../../applications/acts.ts'
import { interestOf, mustBeDisinterested } from '../../applications/acts/interest.ts'
import * as store from '../store/held.ts'
import { officersAt } from '../store/officers.ts'
import { sayings } from '../words/holding.ts'
import { coveredNow } from './standing.ts'

type How = 'take' | 'give_back' | 'take_over' | 'hand_over' | 'undo'
const ids = ({ application }: Case) => ({ application_id: application.id, role: application.stage_role ?? '' })

/** Takes a case that nobody has. Refuses 409, with the name, when somebody was faster. */
export async function takeCase(act: Act, at: Case): Promise<void> {
  mustBeHere(act, at)
  await mustBeDisinterested(act, at.application)
  await store.freeOfWhoStoodAside(act.db, ids(at))
  const me = accountOf(act)
  const held = { ...ids(at), division: at.application.division, account_id: me, held_since: act.now }
  if (!(await store.holdFree(act.db, held))) {
    const holder = await store.holderOf(act.db, at.application.id, held.role)
    throw holder?.account_id === me ? new Refusal(409, sayings.already_yours) : new Refusal(409, sayings.taken, { name: holder?.name ?? '' })
  }
  await note(act, at, 'take', { to: me })
}

/** Gives a case back that one has, or that one whom the actor covers for has. */
export async function giveBack(act: Act, at: Case): Promise<void> {
  mustBeHere(act, at)
  const from = await ownHolder(act, at)
  if (from === undefined || !(await store.letGo(act.db, ids(at), from))) throw new Refusal(409, sayings.not_held)
  await note(act, at, 'give_back', { from })
}

/** Takes a case over from a colleague who has it; the reason is kept. */
export async function takeOver(act: Act, at: Case, reason: string): Promise<void> {
  mustBeHere(act, at)
  await mustBeDisinterested(act, at.application)
  const me = accountOf(act)
  const holder = await store.holderOf(act.db, at.application.id, at.application.stage_role ?? '')
  if (!holder) throw new Refusal(409, sayings.nobody_has_it)
  if (holder.account_id === me) throw new Refusal(409, sayings.already_yours)
  if (!(await store.passOn(act.db, ids(at), holder.account_id, me, act.now))) throw new Refusal(409, sayings.not_held)
  await note(act, at, 'take_over', { from: holder.account_id, to: me, reason })
}

/** Hands a case over that one has, or that nobody has, to a colleague of the same desk. Returns who had it before. */
export async function handOver(act: Act, at: Case, to: number, reason?: string): Promise<number | undefined> {
  mustBeHere(act, at)
  const { application } = at
  if (!(await officersAt(act.db, act.city.slug, act.actor.role, application.division)).some(({ id }) => id === to)) throw new Refusal(422, sayings.not_at_desk)
  if (await interestOf(act, application, to)) throw new Refusal(422, sayings.stands_aside)
  await store.freeOfWhoStoodAside(act.db, ids(at))
  const holder = await store.holderOf(act.db, application.id, application.stage_role ?? '')
  const from = await ownHolder(act, at)
  if (holder && from === undefined) throw new Refusal(409, sayings.not_held)
  if (holder?.account_id === to) throw new Refusal(409, sayings.taken, { name: holder.name })
  const held = { ...ids(at), division: application.division, account_id: to, held_since: act.now }
  const given = from === undefined ? await store.holdFree(act.db, held) : await store.passOn(act.db, ids(at), from, to, act.now)
  if (!given) throw new Refusal(409, sayings.not_held)
  await note(act, at, 'hand_over', { from, to, reason })
  return from
}

/** Puts a case back to whom it was with, if whoever it was given to still has it. */
export async function putBack(act: Act, at: Case, role: string, now: number, before: number | null): Promise<boolean> {
  const of = { application_id: at.application.id, role }
  const back = before === null ? await store.letGo(act.db, of, now) : await store.passOn(act.db, of, now, before, act.now)
  if (back) await note(act, { ...at, application: { ...at.application, stage_role: role } }, 'undo', { from: now, to: before ?? undefined })
  return back
}

function mustBeHere({ actor }: Act, { application }: Case): void {
  if (application.stage_role !== actor.role) throw new Refusal(409, sayings.not_your_desk)
}

/** Whose it is, when that is the actor or somebody the actor covers for. */
async function ownHolder(act: Act, { application }: Case): Promise<number | undefined> {
  const holder = await store.holderOf(act.db, application.id, application.stage_role ?? '')
  if (!holder || holder.account_id === act.actor.account) return holder?.account_id
  return (await coveredNow(act)).some(({ absent_account }) => absent_account === holder.account_id) ? holder.account_id : undefined
}

async function note(act: Act, at: Case, how: How, { from, to, reason }: { from?: number | undefined; to?: number | undefined; reason?: string | undefined }) {
  const me = accountOf(act)
  await store.insertAssignment(act.db, {
    ...ids(at),
    division: at.application.division,
    how,
    from_account: from ?? null,
    to_account: to ?? null,
    reason: reason ?? null,
    made_by: me,
    made_for: from !== undefined && from !== me && (how === 'give_back' || how === 'hand_over') ? from : null,
    made_at: act.now,
  })
}
