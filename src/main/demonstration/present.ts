/** The year that is running: every queue has work in it, some of it late. */
import { addDays, type Day } from '../../kit/day.ts'
import { districtCounts, plans } from './counts.ts'
import { driveHouseholds, holdCourse, placePeople, type Under } from './jobs.ts'
import { visitors } from './officers.ts'
import { noteRound } from './rounds.ts'
import { evenly, groups, monthsFrom } from './spread.ts'
import { layOut, lengthOf, type Meant, type Round } from './way.ts'
import { officeMinute, workingDayFrom, workingDaysBefore, type District, type World } from './world.ts'

type Waiting = Omit<Meant, 'scheme'> & { readonly schemes: readonly string[]; /** working days since its last step */ readonly since: number }
const self = 'self_employment'

/** What waits in the two districts that visitors work in; other districts have every third of it. */
const waiting: readonly Waiting[] = [
  { schemes: [self], last: 'file', since: 2 },
  { schemes: [self, 'massage_shop'], last: 'submit', since: 1 },
  { schemes: [self, self], last: 'post', since: 3 },
  { schemes: [self], last: 'submit', since: 8 },
  { schemes: [self, 'employment_base'], last: 'accept', since: 3 },
  { schemes: [self], last: 'visit', since: 2 },
  { schemes: [self], last: 'accept', since: 13 },
  { schemes: [self, 'massage_shop'], last: 'pass', since: 2 },
  { schemes: [self], last: 'propose', since: 1 },
  { schemes: [self, 'rural_base'], last: 'close', since: 4 },
  { schemes: ['massage_shop'], last: 'accept', exit: 'return', since: 2 },
  { schemes: [self], last: 'close', since: 18 },
  { schemes: ['training_base'], last: 'visit', since: 12 },
  { schemes: [self], last: 'accept', exit: 'refuse', since: 5 },
  { schemes: [self], last: 'submit', exit: 'withdraw', since: 6 },
  { schemes: ['massage_shop'], last: 'propose', since: 2 },
  { schemes: [self], last: 'visit', exit: 'refuse', since: 9 },
  { schemes: [self], last: 'close', exit: 'return', since: 3 },
]
/** Only where two officers can tell the reviewer from whoever answers. */
const objected: readonly Waiting[] = [
  { schemes: [self], last: 'post', objection: 'open', since: 4 },
  { schemes: [self], last: 'post', objection: 'upheld', since: 5 },
]

/** Notes what happens under the present plan from its first day up to the last working day before today. */
export function notePresent(w: World, under: Under, today: Day): void {
  const first = w.calendar.addWorkingDays(under.from, 2)
  w.districts.forEach((district, i) => {
    const full = visitors.some(({ role, division }) => role === 'district_officer' && division === district.code)
    const here = full ? waiting : waiting.filter((_, n) => n % 3 === i % 3)
    const add = (cases: Meant[], since: number) => {
      const round = { plan: plans.present, district, cases }
      const laid = layOut(w, round)
      const start = workingDaysBefore(w.calendar, today, since + lengthOf(round, laid))
      if (start >= first) noteRound(w, round, laid, start)
    }
    for (const { schemes, since, ...rest } of [...here, ...(district.code === '140107' ? objected : [])])
      add(
        schemes.map((scheme) => ({ ...rest, scheme })),
        since,
      )
    for (const since of [15, 70, 130, 190]) add(granted(w), since + i)
    noteWork(w, district, under, today)
  })
  noteCommissioner(w, today)
}

function granted({ chance }: World): Meant[] {
  const schemes = [
    self,
    ...(chance.often(0.5) ? [self] : []),
    ...(chance.often(0.4) ? ['massage_shop'] : []),
    ...(chance.often(0.2) ? ['employment_base'] : []),
  ]
  return schemes.map((scheme) => ({ scheme, last: 'second' }))
}

/** A commissioner has filed for a neighbour, and has begun to for another. */
function noteCommissioner(w: World, today: Day): void {
  const commissioner = visitors.find(({ role }) => role === 'commissioner')
  const district = w.districts.find(({ code }) => commissioner?.division.startsWith(code))
  if (!commissioner || !district) return
  for (const last of ['submit', 'file'] as const) {
    const round: Round = { plan: plans.present, district, cases: [{ scheme: self, last, commissioner }] }
    const laid = layOut(w, round)
    noteRound(w, round, laid, workingDaysBefore(w.calendar, today, 2 + lengthOf(round, laid)))
  }
}

/** About three tenths of what the three years brought. */
function noteWork(w: World, district: District, under: Under, today: Day): void {
  const counts = districtCounts().find(({ code }) => code === district.code)
  if (!counts) return
  const months = monthsFrom(under.from.slice(0, 7), addDays(today, -32).slice(0, 7)).slice(1)
  const any = (month: Temporal.PlainYearMonth): Day => workingDayFrom(w.calendar, month.toPlainDate({ day: w.chance.whole(8, 24) }).toString())
  evenly(Math.round(counts.placed * 0.3), months.length).forEach((count, i) => {
    const month = months[i]
    if (month && count > 0) w.diary.note(any(month), officeMinute(w.chance), (act) => placePeople(w, act, district, under, count))
    if (month && i % 4 === 0) w.diary.note(any(month), officeMinute(w.chance), (act) => driveHouseholds(w, act, district, under, 2, 'monitored'))
  })
  for (const count of groups(w.chance, Math.round(counts.trained * 0.3), 17)) {
    const month = months.length > 0 ? w.chance.one(months) : undefined
    if (month) w.diary.note(any(month), officeMinute(w.chance), (act) => holdCourse(w, act, district, under, count))
  }
}
