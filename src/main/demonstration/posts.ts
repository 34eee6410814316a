/** Posts of the demonstration, in the district that visitors see: some held, one whose term ends soon, one vacant with people waiting for it. */
import { addDays, type Day } from '../../kit/day.ts'
import { putOnList, recordNeed, registerPost } from '../../features/posts/acts/register.ts'
import { recordOther } from '../../features/posts/acts/others.ts'
import { proposeHolder, secondHolder } from '../../features/posts/acts/filling.ts'
import { officersOf } from './officers.ts'
import { newPerson } from './persons.ts'
import { asAccount, workingDaysBefore, type World } from './world.ts'

const district = '140107'
const tenOClock = 10 * 60
const post = { place: '社区（示例地址）', monthly_pay_fen: 198_000n, weekly_hours: 30, fund_source: 'employment_fund', opened_on: '2022-01-01' }
const public_welfare = 'public_welfare_post'

/** Notes the posts, who is in them, and who waits. */
export function notePosts(w: World, today: Day): void {
  const [first = '', second = first] = officersOf(district)
  w.diary.note(workingDaysBefore(w.calendar, today, 12), tenOClock, async (act) => {
    const acting = await asAccount(w, act, first)
    const [division = ''] = w.districts.find(({ code }) => code === district)?.townships ?? []
    const person = async () => (await newPerson(w, acting, division, 'physical')).id
    const register = (title: string, kind = public_welfare) => registerPost(acting, { ...post, title, kind, division })
    for (const title of ['社区巡查员', '绿化养护员', '图书室管理员']) await recordOther(acting, await register(title), addDays(today, -200), null)
    await recordOther(acting, await register('社区保洁员'), addDays(today, -1050), await person())
    await recordOther(acting, await register('街道专职委员', 'commissioner'), addDays(today, -400), await person())
    await register('便民市场预留摊位', 'reserved_stall')
    const filled = await register('公厕管护员')
    await register('敬老院助理员')
    for (const [n, since] of [90, 60, 45, 20].entries()) {
      const person_id = await person()
      const wait = await putOnList(acting, { person_id, kind: public_welfare, waiting_since: addDays(today, -since) })
      const tell = (need: string, holds: boolean) =>
        recordNeed(acting, person_id, { need, holds, told_on: addDays(today, -since), document: '认定材料（示例）' })
      if (n !== 2) await tell('hard_to_employ', true)
      if (n !== 2) await tell('zero_employment_household', n === 1)
      if (n > 0) continue
      await proposeHolder(acting, filled, { wait, starts_on: addDays(today, -10), reason: undefined })
      await secondHolder(await asAccount(w, act, second), filled, { agreed: true, note: null })
    }
  })
}
