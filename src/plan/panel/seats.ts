/** Whether those who sit are whom the plan asks for. */
import type { Day } from '../../kit/day.ts'
import type { Phrase } from '../../kit/say.ts'
import { sightOf } from '../engine.ts'
import { membersIn, type Panel } from '../panel.ts'
import type { Plan } from '../shape.ts'

export type Seat = { readonly sex: 'female' | 'male'; readonly is_outside: boolean; readonly is_user: boolean }
export type SeatFault = { readonly says: Phrase; readonly least: number; readonly now: number }

const says = {
  least: { zh: '席位至少 {least} 个，现在 {now} 个', en: 'At least {least} seats; there are {now}' },
  most: { zh: '席位最多 {least} 个，现在 {now} 个', en: 'At most {least} seats; there are {now}' },
  outside: { zh: '外部委员至少 {least} 人，现在 {now} 人', en: 'At least {least} from outside; there are {now}' },
  users: { zh: '残疾人或其家属至少 {least} 人，现在 {now} 人', en: 'At least {least} disabled people or their family; there are {now}' },
  women: { zh: '女委员至少 {least} 人，现在 {now} 人', en: 'At least {least} women; there are {now}' },
  men: { zh: '男委员至少 {least} 人，现在 {now} 人', en: 'At least {least} men; there are {now}' },
} as const satisfies Record<string, Phrase>

/** What is amiss with a panel's seats; nothing when they are as the plan asks. */
export function seatFaults(plan: Plan, schemeId: string, panel: Panel, seats: readonly Seat[], day: Day): SeatFault[] {
  const sight = sightOf(plan, {}, day, schemeId)
  const all = seats.length
  const count = (is: (seat: Seat) => boolean): number => seats.filter(is).length
  const share = (figure: Panel['quorum']): number => (figure === undefined ? 0 : membersIn(sight, figure, all))
  const each = share(panel.each_sex_at_least)
  const wanted: readonly (readonly [keyof typeof says, number, number])[] = [
    ['least', panel.seats_at_least, all],
    ['outside', share(panel.outside_at_least), count((seat) => seat.is_outside)],
    ['users', panel.users_at_least ?? 0, count((seat) => seat.is_user)],
    ['women', each, count((seat) => seat.sex === 'female')],
    ['men', each, count((seat) => seat.sex === 'male')],
  ]
  const short = wanted.flatMap(([name, least, now]) => (now < least ? [{ says: says[name], least, now }] : []))
  const most = panel.seats_at_most
  return most !== undefined && all > most ? [...short, { says: says.most, least: most, now: all }] : short
}
