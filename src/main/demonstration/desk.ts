/** The desk of the demonstration: a few cases taken, one queue kept, one officer away with a colleague covering. */
import { addDays, type Day } from '../../kit/day.ts'
import { accountOf } from '../../kit/act.ts'
import { caseIn } from '../../features/applications/acts.ts'
import { nameCover } from '../../features/desk/acts/covering.ts'
import { takeCase } from '../../features/desk/acts/holding.ts'
import { deskOf } from '../../features/desk/acts/standing.ts'
import { casesWaiting } from '../../features/desk/store/cases.ts'
import { insertQueue } from '../../features/desk/store/queues.ts'
import { asAccount, workingDaysBefore, type World } from './world.ts'

const evening = 17 * 60 + 40
const [first, second] = ['demo.district.1', 'demo.district.2'] as const

/** Notes it at the end of the last working day, when every queue has filled. */
export function noteDesk(w: World, today: Day): void {
  w.diary.note(workingDaysBefore(w.calendar, today, 1), evening, async (act) => {
    const [one, two] = [await asAccount(w, act, first), await asAccount(w, act, second)]
    const waiting = await casesWaiting(act.db, await deskOf(one), {})
    for (const [i, { id }] of waiting.slice(0, 6).entries()) await takeCase(i % 2 === 0 ? one : two, await caseIn(act, id))
    const { division, role } = one.actor
    const kept = { kept_by: accountOf(one), kept_at: act.now, account_id: null }
    await insertQueue(act.db, { division, role, name: '逾期的受理件', question: { state: 'submitted', lateness: 'late' }, next_act: 'accept', ...kept })
    await nameCover(two, { absent: accountOf(two), cover: accountOf(one), from_on: act.today, to_on: addDays(today, 4), reason: '外出培训' })
  })
}
