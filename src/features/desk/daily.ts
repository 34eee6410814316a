/** Once a working day, in the morning: who is reminded of what falls due, and what goes one level up. Safe to run twice. */
import type { Act } from '../../kit/act.ts'
import { addDays } from '../../kit/day.ts'
import { zone } from '../../kit/day.ts'
import type { Phrase } from '../../kit/say.ts'
import { tellHolder } from '../messages/acts.ts'
import { soonDays } from './acts/standing.ts'
import { above, byReader, desksOf } from './rules/reminding.ts'
import { standingOn } from './store/cover.ts'
import { letGoOfClosed } from './store/held.ts'
import { officersIn } from './store/officers.ts'
import { beginRound, dueCases, insertReminders, type DueCase } from './store/reminders.ts'
import { messages } from './words/bulk.ts'

/** Nobody is sent anything before eight in the morning. */
const morning = 8
/** A message names so many cases; the desk shows the rest. */
const most = 20

export async function remindOfficers(act: Act): Promise<void> {
  if (act.now.toZonedDateTimeISO(zone).hour < morning || !act.tools.calendar.isWorkingDay(act.today)) return
  if (!(await beginRound(act.db, act.today, act.now))) return
  await letGoOfClosed(act.db)
  const soon = act.tools.calendar.addWorkingDays(act.today, soonDays)
  const officers = await officersIn(act.db, act.city.slug, act.actor.area)
  const deskOf = desksOf(officers, new Map((await standingOn(act.db, act.today)).map((cover) => [cover.absent_account, cover.cover_account])))
  await tellOf(act, 'before', await dueCases(act.db, 'before', act.today, soon), (one) => deskOf(one, one.stage_role ?? ''))
  const late = await dueCases(act.db, 'late', undefined, addDays(act.today, -1))
  await tellOf(act, 'late', late, (one) => {
    const level = above[one.stage_role ?? '']
    return level === undefined ? [] : deskOf({ ...one, holder: null }, level)
  })
}

/** One message an officer, listing that officer's cases; a row for each case, so that it is never told again. */
async function tellOf(act: Act, kind: 'before' | 'late', cases: readonly DueCase[], to: (one: DueCase) => readonly number[]): Promise<void> {
  const told = cases.map((one) => ({ one, readers: to(one) }))
  for (const [account, own] of byReader(told)) {
    const list = own.slice(0, most).map(({ number, stage_due_on }) => `${number ?? ''} (${stage_due_on ?? ''})`)
    const named = (comma: string): string => list.join(comma)
    const names: Phrase = { zh: named('、'), en: named(', ') }
    const text = own.length > most ? { zh: messages.more.zh.replace('{cases}', names.zh), en: messages.more.en.replace('{cases}', names.en) } : names
    await tellHolder(act, account, null, messages[kind], { count: own.length, cases: text })
  }
  await insertReminders(
    act.db,
    told.map(({ one, readers }) => ({
      application_id: one.id,
      stage_index: one.stage_index ?? 0,
      kind,
      due_on: one.stage_due_on ?? act.today,
      division: one.division,
      told: [...readers],
      sent_at: act.now,
    })),
  )
}
