/** The three years of the programme, as they are to have been. */
import type { Day } from '../../kit/day.ts'
import { districtCounts, plans, type DistrictCounts } from './counts.ts'
import { driveHouseholds, holdCourse, placePeople, type Under } from './jobs.ts'
import { noteRound } from './rounds.ts'
import { evenly, groups, monthsFrom } from './spread.ts'
import { layOut, type Meant } from './way.ts'
import { officeMinute, workingDayFrom, type District, type World } from './world.ts'

/** When the rounds of each year began; all within the yearly call, March to October, and decided before its end. */
const starts: readonly Day[] = ['2018-03-12', '2018-05-28', '2018-08-20', '2019-03-11', '2019-05-27', '2019-08-19', '2020-04-13', '2020-06-08', '2020-08-24']
const bases = ['rural_base', 'employment_base', 'training_base'] as const

/** Notes all that happened from 2018 to 2020. */
export function notePast(w: World, under: Under): void {
  districtCounts().forEach((counts, i) => {
    const district = w.districts.find(({ code }) => code === counts.code)
    if (!district) throw new Error(`there is no district ${counts.code}`)
    noteRounds(w, district, counts, i)
    noteWork(w, district, counts, under)
  })
}

function noteRounds(w: World, district: District, counts: DistrictCounts, position: number): void {
  const cases: Meant[][] = starts.map(() => [])
  const granted = (scheme: string, slot: number) => cases[slot]?.push({ scheme, last: 'second' })
  // the first base of a district comes in the first round: households are driven by it from then on
  bases
    .flatMap((scheme) => Array.from({ length: counts[scheme] }, () => scheme))
    .forEach((scheme, i, all) => granted(scheme, Math.floor((i * starts.length) / all.length)))
  for (const scheme of ['massage_shop', 'self_employment'] as const)
    evenly(counts[scheme], starts.length).forEach((count, slot) => {
      for (let i = 0; i < count; i += 1) granted(scheme, slot)
    })
  cases[position % starts.length]?.push({ scheme: 'self_employment', last: 'accept', exit: 'refuse' })
  if (position % 2 === 0) cases[(position + 4) % starts.length]?.push({ scheme: 'self_employment', last: 'visit', exit: 'refuse' })
  if (position % 3 === 0) cases[(position + 2) % starts.length]?.push({ scheme: 'massage_shop', last: 'submit', exit: 'withdraw' })
  const objected = cases[4]?.findIndex(({ scheme, exit }) => scheme === 'self_employment' && !exit) ?? -1
  if (district.code === '140107' && objected >= 0) cases[4]?.splice(objected, 1, { scheme: 'self_employment', last: 'second', objection: 'dismissed' })
  cases.forEach((some, slot) => {
    const begins = starts[slot]
    if (some.length === 0 || begins === undefined) return
    const round = { plan: plans.past, district, cases: some }
    noteRound(w, round, layOut(w, round), w.calendar.addWorkingDays(begins, position))
  })
}

function noteWork(w: World, district: District, counts: DistrictCounts, under: Under): void {
  const any = (month: Temporal.PlainYearMonth): Day => workingDayFrom(w.calendar, month.toPlainDate({ day: w.chance.whole(8, 24) }).toString())
  const months = monthsFrom('2018-02', '2020-12')
  evenly(counts.placed, months.length).forEach((count, i) => {
    const month = months[i]
    if (month && count > 0) w.diary.note(any(month), officeMinute(w.chance), (act) => placePeople(w, act, district, under, count))
  })
  const teaching = months.filter(({ month }) => month > 2 && month < 12)
  for (const count of groups(w.chance, counts.trained, 17))
    w.diary.note(any(w.chance.one(teaching)), officeMinute(w.chance), (act) => holdCourse(w, act, district, under, count))
  const driving = monthsFrom('2018-10', '2020-11')
  evenly(counts.households, driving.length).forEach((count, i) => {
    const month = driving[i]
    if (month && count > 0) w.diary.note(any(month), officeMinute(w.chance), (act) => driveHouseholds(w, act, district, under, count, 'registered_poor'))
  })
}
