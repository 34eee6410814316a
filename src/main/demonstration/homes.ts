/** Three households of the demonstration's village, as its commissioner keeps them: members, monitoring, and last year's income. */
import type { Act } from '../../kit/act.ts'
import { yuan } from '../../kit/money.ts'
import type { Day } from '../../kit/day.ts'
import { recordIncome } from '../../features/households/acts/income.ts'
import { addMember } from '../../features/households/acts/members.ts'
import { monitorHousehold } from '../../features/households/acts/monitoring.ts'
import { registerHousehold } from '../../features/households/acts.ts'
import { personPage } from '../../features/persons/acts/list.ts'
import { visitors } from './officers.ts'
import { asAccount, workingDaysBefore, type World } from './world.ts'

const statuses = ['unstably_lifted', 'sudden_hardship', undefined] as const

/** Notes them, three weeks before today. */
export function noteHomes(w: World, today: Day): void {
  const commissioner = visitors.find(({ role }) => role === 'commissioner')
  if (!commissioner) return
  const tenOClock = 10 * 60
  w.diary.note(workingDaysBefore(w.calendar, today, 15), tenOClock, async (act) => {
    const acting = await asAccount(w, act, commissioner.login)
    const { persons } = await personPage(acting, {}, [commissioner.division], 0)
    for (const [i, person] of persons.slice(0, 3).entries()) await home(acting, person, statuses[i])
  })
}

type Somebody = { id: number; name: string; division: string; village: string }
async function home(act: Act, { id, name, division, village }: Somebody, status: (typeof statuses)[number]): Promise<void> {
  const household_id = await registerHousehold(act, { head_name: name, registered_poor: status === 'unstably_lifted', division, village })
  const joined_on = '2019-01-01'
  await addMember(act, { household_id, person_id: id, name, relation: 'head', joined_on })
  await addMember(act, { household_id, person_id: null, name: `${name.slice(0, 1)}小妹`, relation: 'child', joined_on })
  const year = Number(act.today.slice(0, 4)) - 1
  if (status) await monitorHousehold(act, household_id, { status, from: `${year}-09-01`, source: 'visit', note: '入户核实' })
  await recordIncome(act, { household_id, year, source: 'farming', amount_fen: yuan(8600) })
  await recordIncome(act, { household_id, year, source: 'transfers', amount_fen: yuan(4320) })
}
