/** Whoever asked an expert is reminded two working days before the answer is due, and when it is late. Safe to run twice. */
import type { Act } from '../../kit/act.ts'
import { addDays } from '../../kit/day.ts'
import { dayPhrase } from '../../kit/say.ts'
import { tellHolder } from '../messages/acts.ts'
import { awaitedBy, insertReminder } from './store/reminders.ts'
import { messages } from './words/said.ts'

export async function remindOfExperts(act: Act): Promise<void> {
  if (!act.tools.calendar.isWorkingDay(act.today)) return
  // late first: what is late already is not told to be due soon
  for (const [kind, day] of [
    ['late', addDays(act.today, -1)],
    ['soon', act.tools.calendar.addWorkingDays(act.today, 2)],
  ] as const)
    for (const { id, application_id, expert_name, due_on, asked_by, number } of await awaitedBy(act.db, kind, day)) {
      if (kind === 'late' || due_on >= act.today)
        await tellHolder(act, asked_by, application_id, messages[kind], { number: number ?? '', name: expert_name, day: dayPhrase(due_on) })
      await insertReminder(act.db, id, kind, act.now)
    }
}
