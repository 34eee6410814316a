/** This year's inspection of the demonstration shops: drawn in autumn, half of it done. */
import { addDays, type Day } from '../../kit/day.ts'
import { inspect, openCampaign } from '../../features/inspections/acts.ts'
import { inspectionsOf } from '../../features/inspections/store.ts'
import { cityOfficers, officersOf } from './officers.ts'
import { asAccount, workingDaysBefore, type World } from './world.ts'

const tenOClock = 10 * 60

/** Notes the draw, and what inspectors found since: of every three drawn one is as it should be, one has something to put right. */
export function noteInspections(w: World, today: Day): void {
  let campaign = 0
  w.diary.note(workingDaysBefore(w.calendar, today, 25), tenOClock, async (act) => {
    const acting = await asAccount(w, act, cityOfficers[0])
    campaign = await openCampaign(acting, { category: 'massage_shop', share_percent: 30, seed: '05 11 23 28 31 + 04 09', due_on: addDays(today, 36) })
  })
  w.diary.note(workingDaysBefore(w.calendar, today, 6), tenOClock, async (act) => {
    const drawn = await inspectionsOf(act.db, campaign)
    for (const [i, { id, division }] of drawn.entries()) {
      const acting = await asAccount(w, act, officersOf(division.slice(0, 6))[0] ?? '')
      if (i % 3 === 0) await inspect(acting, id, 'find_good', { note: '证照、人员、床位与申报一致', visited_on: act.today })
      if (i % 3 === 1) await inspect(acting, id, 'find_fault', { note: '床位少了一张，价目没有上墙', visited_on: act.today })
    }
  })
}
