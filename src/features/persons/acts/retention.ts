/** How long files are kept, who is due, and anonymising on the word of two persons. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Leaving } from '../retention/form.ts'
import { retentionWords as words } from '../retention/words.ts'
import * as disposals from '../store/disposal.ts'
import { dueOn, endRule, insertRule, listDue } from '../store/retention.ts'
import { insertChanges, updatePersons } from '../store/write.ts'
import { anonymise } from './anonymise.ts'
import type { PersonFile } from './file.ts'
import { openSource } from './records.ts'

/** Enters a term with its document; it takes the place of the earlier one for the event. */
export async function setRule(act: Act, given: { event: Leaving; keep_years: number; source: string }): Promise<void> {
  await endRule(act.db, given.event, act.actor.account, act.now)
  await insertRule(act.db, { ...given, set_by: act.actor.account, set_at: act.now })
}

/** Records that somebody died, moved away or asked to be forgotten; `null` takes that back. What stood before stays in the history. */
export async function recordLeaving(act: Act, { row }: PersonFile, left_why: Leaving | null, left_on: Day): Promise<void> {
  const after = { left_why, left_on: left_why === null ? null : left_on }
  const before = { left_why: row['left_why'] ?? null, left_on: row['left_on'] ?? null }
  await updatePersons(act.db, [{ ...after, id: row.id }])
  const source = await openSource(act, { kind: 'counter', says: 'left', told_on: left_on })
  await insertChanges(act.db, [{ person_id: row.id, before, after }], source, act.now)
}

/** Lists who has become due. Safe to run twice. */
export const findDue = (act: Act): Promise<number> => listDue(act.db, act.today, act.now)

/** Proposes to anonymise some of those who are due. Refuses 422 when one of them is not. */
export async function proposeDisposal(act: Act, persons: readonly number[], reason: string): Promise<number> {
  const due = await dueOn(act.db, act.today, persons)
  if (due.length === 0 || due.length < new Set(persons).size) throw new Refusal(422, words.choose_some)
  return disposals.insertDisposal(
    act.db,
    { reason, proposed_by: accountOf(act), proposed_at: act.now },
    due.map(({ id }) => id),
  )
}

/**
 * Another person answers. Agreed, each is anonymised, unless something holds them or they are due no longer; the outcome
 * of each is kept. Refuses 403 the proposer; throws on the constraint when it was answered before.
 */
export async function secondDisposal(act: Act, id: number, { agreed, note }: { agreed: boolean; note: string | null }): Promise<void> {
  const [disposal] = await disposals.disposals(act.db, id)
  if (!disposal) throw new Refusal(404, doorWords.not_found)
  if (disposal.proposed_by === accountOf(act)) throw new Refusal(403, words.own)
  if (disposal.agreed !== null) throw new Refusal(409, words.answered)
  await disposals.insertSecond(act.db, { disposal_id: id, agreed, note, seconded_by: accountOf(act), seconded_at: act.now })
  if (!agreed) return
  for (const person of await disposals.personsOf(act.db, id)) {
    const due = (await dueOn(act.db, act.today, [person.id])).length > 0
    const outcome = !due ? 'not_due' : (await anonymise(act, person.id)) ? 'anonymised' : 'held'
    await disposals.setOutcome(act.db, id, person.id, outcome)
  }
}
