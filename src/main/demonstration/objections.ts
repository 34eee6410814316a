/** Somebody objects to a line of a notice; an officer who did not review the case answers. */
import type { Day } from '../../kit/day.ts'
import { answerObjection, fileObjection } from '../../features/notices/acts/objecting.ts'
import { itemsOf, objectionsOf } from '../../features/notices/store.ts'
import { officersOf } from './officers.ts'
import type { Traveller } from './traveller.ts'
import { asAccount, officeMinute, type District, type World } from './world.ts'

const answers = {
  dismissed: '已到现场核对：店铺由申请人本人经营，执照和流水都对得上，异议不成立',
  upheld: '核对后发现申报的从业人数与实际不符，退回更正后重新公示',
}

/** Notes an objection to a case on a notice, and its answer unless it is left open. */
export function noteObjection(w: World, district: District, one: Traveller, notice: number, days: { filed: Day; answered: Day }): void {
  const { objection } = one.meant
  w.diary.note(days.filed, officeMinute(w.chance), async (act) => {
    const item = (await itemsOf(act.db, notice)).find(({ application_id }) => application_id === one.filed?.id)
    if (!item) throw new Error('a case objected to is on the notice')
    const anybody = {
      account: null,
      name: '',
      role: 'anyone',
      division: act.city.division,
      place: act.city.name,
      area: '',
      confirmed: false,
    } as const
    await fileObjection({ ...act, actor: anybody }, notice, item.id, { text: '听邻居说这家店平时很少开门，请核实是不是本人在经营。' })
  })
  if (objection === 'open' || objection === undefined) return
  const other = officersOf(district.code).find((login) => login !== one.officer)
  if (!other) throw new Error('an objection is answered by an officer who did not review the case')
  w.diary.note(days.answered, officeMinute(w.chance), async (act) => {
    const acting = await asAccount(w, act, other)
    for (const { id } of await objectionsOf(act.db, one.filed?.id ?? 0))
      await answerObjection(acting, id, { upheld: objection === 'upheld', answer: answers[objection] })
  })
}
