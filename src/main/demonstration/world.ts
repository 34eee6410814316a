/** What the making of the demonstration carries along: its chance, its diary, who acts, and who is there by now. */
import type { Act, Actor } from '../../kit/act.ts'
import type { Calendar } from '../../kit/calendar.ts'
import { addDays, type Day } from '../../kit/day.ts'
import { actAs } from '../../features/accounts/acts.ts'
import { divisionsIn } from '../../features/accounts/store.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { newDiary, type Diary } from './diary.ts'
import { tradingNames } from './names.ts'
import { numbersFrom, type Numbers } from './numbers.ts'
import type { Samples } from './sample.ts'

export type Known = { readonly id: number; readonly division: string; readonly visual: boolean }
export type Body = { readonly id: number; readonly division: string; readonly category: string }
/** Who is there in a district at the moment lived through; grows as the diary is lived. */
export type District = {
  readonly code: string
  readonly townships: readonly string[]
  readonly employers: Body[]
  readonly recognised: Body[]
  readonly trained: Known[]
  readonly placed: Known[]
}

export type World = {
  readonly chance: Chance
  readonly numbers: Numbers
  readonly tradingName: (suffix: string) => string
  readonly diary: Diary
  readonly calendar: Calendar
  readonly samples: Samples
  readonly districts: readonly District[]
  readonly actors: Map<string, Actor>
  /** accounts of generated people opened so far, and cases filed so far */
  readonly tally: { accounts: number; cases: number }
}

/** A world with the districts of a city and nobody in it yet. The seed makes it always the same. */
export async function newWorld(act: Act, codes: readonly string[], samples: Samples): Promise<World> {
  const chance = chanceFrom(20_180_101)
  const divisions = await divisionsIn(act.db, act.actor.area)
  const districts = codes.map((code) => ({
    code,
    townships: divisions.filter(({ parent }) => parent === code).map((division) => division.code),
    employers: [],
    recognised: [],
    trained: [],
    placed: [],
  }))
  return {
    chance,
    numbers: numbersFrom(chance),
    tradingName: tradingNames(chance),
    diary: newDiary(),
    calendar: act.tools.calendar,
    samples,
    districts,
    actors: new Map(),
    tally: { accounts: 0, cases: 0 },
  }
}

/** The act as done by the holder of an account. */
export async function asAccount(w: World, act: Act, login: string): Promise<Act> {
  const known = w.actors.get(login)
  if (known) return { ...act, actor: known }
  const acting = await actAs(act, login)
  w.actors.set(login, acting.actor)
  return acting
}

/** The working day so many working days before one. */
export function workingDaysBefore(calendar: Calendar, day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, -1)
    if (calendar.isWorkingDay(at)) left -= 1
  }
  return at
}

/** A day, or the first working day after it when nobody works on it. */
export const workingDayFrom = (calendar: Calendar, day: Day): Day => (calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1))

/** A minute of the working day, 9:00 to 17:30. */
export const officeMinute = (chance: Chance): number => chance.whole(9 * 60, 17 * 60 + 30)
