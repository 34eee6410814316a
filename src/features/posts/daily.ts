import type { Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { tellHolder } from '../messages/acts.ts'
import { endingBy, noteTold } from './store/leaving.ts'
import { messages } from './words/said.ts'

/** The last day that counts as near: three months from a day. */
export const nearEnd = (day: Day): Day => Temporal.PlainDate.from(day).add({ months: 3 }).toString()

/** Tells holders once, three months before their term ends. Safe to run twice. */
export async function tellOfTerms(act: Act): Promise<void> {
  for (const row of await endingBy(act.db, nearEnd(act.today))) {
    if (row.told_at !== null || !(await noteTold(act.db, row.id, act.now))) continue
    if (row.account_id !== null) await tellHolder(act, row.account_id, null, messages.term_ends, { title: row.title, day: row.term_ends_on ?? '' })
  }
}
