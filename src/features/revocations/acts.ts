/** Revoking: one person proposes, another agrees, and everything that follows is done in the same transaction. */
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Phrase } from '../../kit/say.ts'
import { mustBeDisinterested } from '../applications/acts/interest.ts'
import { tellHolder } from '../messages/acts.ts'
import { consequencesOf } from './acts/consequences.ts'
import type { Consequence } from './acts/line.ts'
import { subjectOf, type Subject } from './acts/subject.ts'
import { inForce, markOf, waits } from './rules.ts'
import * as store from './store.ts'
import { messages, sayings } from './words/said.ts'

/** What a proposal rests on. Refuses 409 where it is revoked, or a proposal waits. */
export async function foreseen(act: Act, subject: Subject): Promise<Consequence[]> {
  if (subject.at) await mustBeDisinterested(act, subject.at.application)
  const before = await store.revocationsOf(act.db, subject.of, subject.id)
  if (before.some(inForce)) throw new Refusal(409, sayings.revoked_already)
  if (before.some(waits)) throw new Refusal(409, sayings.one_waits)
  return consequencesOf(act, subject)
}

/** Proposes to revoke. Returns the proposal's id. Refuses 409 as `foreseen` does; of two at once, one is told. */
export async function proposeRevocation(act: Act, subject: Subject, given: { reason: string; clause: string }): Promise<number> {
  await store.lockSubject(act.db, subject.of, subject.id)
  await foreseen(act, subject)
  return store.insertRevocation(act.db, {
    [subject.of]: subject.id,
    application_id: subject.at?.application.id ?? null,
    reopens_at: subject.reopens_at ?? null,
    division: subject.division,
    ...given,
    proposed_by: accountOf(act),
    proposed_at: act.now,
  })
}

export type Second = { readonly agreed: boolean; readonly note: string | null; /** the mark of what was read */ readonly seen: string }

/**
 * Another person agrees, and what follows is carried out, or nothing of it; or does not agree, with a reason. The proposer
 * cannot (403). Refuses 409 where what would follow is no longer what was read: a payment was recorded meanwhile.
 */
export async function secondRevocation(act: Act, id: number, { agreed, note, seen }: Second): Promise<void> {
  const row = await store.revocationById(act.db, id)
  if (!row) throw new Refusal(404, sayings.gone)
  if (!waits(row)) throw new Refusal(409, sayings.answered)
  if (row.proposed_by === accountOf(act)) throw new Refusal(403, sayings.another)
  if (!agreed && !note) throw new Refusal(422, sayings.say_why)
  const answer = { revocation_id: id, agreed, note, seconded_by: accountOf(act), seconded_at: act.now }
  if (!agreed) return void (await store.insertSecond(act.db, answer))
  const subject = await subjectOf(act, row)
  await store.lockSubject(act.db, subject.of, subject.id)
  if ((await store.revocationsOf(act.db, subject.of, subject.id)).some(inForce)) throw new Refusal(409, sayings.revoked_already)
  if (subject.at) await mustBeDisinterested(act, subject.at.application)
  const follows = await consequencesOf(act, subject)
  if (markOf(follows) !== seen) throw new Refusal(409, sayings.changed)
  await store.insertSecond(act.db, answer)
  for (const [i, { kind, row_id, before, says, carry }] of follows.entries()) {
    await carry?.(act, row)
    await store.insertConsequence(act.db, { revocation_id: id, line: i + 1, kind, row_id, before, says })
  }
  const { at, what } = subject
  if (!at?.application.account_id) return
  const undoes = subject.of === 'undoes_id' || subject.of === 'standing_change_id'
  const told = { number: at.application.number ?? '', what: filled(what), reason: row.reason, clause: row.clause }
  await tellHolder(act, at.application.account_id, at.application.id, undoes ? messages.restored : messages.revoked, told)
}

/** A phrase with its values put in, in both languages. */
export const filled = ({ phrase, values }: store.Said): Phrase => {
  const put = (tongue: 'zh' | 'en') =>
    phrase[tongue].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'object' ? value[tongue] : String(value)
    })
  return { zh: put('zh'), en: put('en') }
}
