import type { Act } from '../../kit/act.ts'
import { tellHolder } from '../messages/acts.ts'
import { nearEnd } from './rules/term.ts'
import { bothWays } from './acts/both-ways.ts'
import { endingBy, noteTold } from './store/leaving.ts'
import { messages } from './words/said.ts'

/** Tells holders once, three months before their term ends. Safe to run twice. */
export async function tellOfTerms(act: Act): Promise<void> {
  for (const row of await endingBy(act.db, nearEnd(act.today))) {
    if (row.told_at !== null || !(await noteTold(act.db, row.id, act.now))) continue
    if (row.account_id !== null)
      await tellHolder(act, row.account_id, null, messages.term_ends, { title: row.title, day: bothWays(row.term_ends_on ?? act.today) })
  }
}
