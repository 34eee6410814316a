/** The purses are filled each January, by the Finance Bureau. */
import type { Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { yuan } from '../../kit/money.ts'
import { appropriate } from '../../features/funds/acts.ts'
import type { Plan } from '../../plan/shape.ts'
import { addingDistrict, cityCode } from './counts.ts'
import { asAccount, type World } from './world.ts'

const yearly = [
  { purse: 'city_project', division: cityCode, yuan: 600_000, says: '市级项目资金年度拨入' },
  { purse: 'district_purse', division: addingDistrict, yuan: 120_000, says: '区级补贴资金年度拨入' },
] as const

/** Notes the appropriations of a plan's years, up to a day. */
export function noteAppropriations(w: World, plan: Plan, last: Day): void {
  for (let year = Number(plan.in_force.from.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    const day = w.calendar.addWorkingDays(`${year}-01-05`, 1)
    if (day > last) return
    for (const { purse, division, says, ...given } of yearly)
      w.diary.note(day, 10 * 60, async (act: Act) => {
        await appropriate(await asAccount(w, act, 'demo.finance'), plan, { purse, division, amount_fen: yuan(given.yuan), says: `${year}年${says}` })
      })
  }
}
