/** Makes the demonstration city, within one transaction: all of it, or nothing. */
import { readFileSync } from 'node:fs'
import type { Act } from '../../kit/act.ts'
import { addDays, type Day } from '../../kit/day.ts'
import type { FileStore, Kept } from '../../kit/files.ts'
import { carryOutbox } from '../../kit/outbox.ts'
import { programmeById, publishPlan, type Programme } from '../../features/programmes/acts.ts'
import { registerEmployers } from './bodies.ts'
import { districtCounts, plans } from './counts.ts'
import { noteDesk } from './desk.ts'
import { later } from './diary.ts'
import { noteAppropriations } from './money.ts'
import { openAccounts } from './officers.ts'
import { notePast } from './past.ts'
import { noteHomeWork } from './home-work.ts'
import { noteHomes } from './homes.ts'
import { noteInspections } from './inspections.ts'
import { notePosts } from './posts.ts'
import { notePresent } from './present.ts'
import { noteStarShops } from './star-shops.ts'
import { drawSamples } from './sample.ts'
import { monthsFrom } from './spread.ts'
import { noteVacancies } from './vacancies.ts'
import { noteVisitors } from './visitors.ts'
import { newWorld, workingDaysBefore, type World } from './world.ts'

/** The first working moment of the programme. */
export const beginning = Temporal.Instant.from('2018-01-02T09:00:00+08:00')

/** Lives through three years and up to a day, from an act at the beginning. Returns the visitors' accounts, a line each. */
export async function makeCity(begun: Act, today: Day, password: string, say: (line: string) => void): Promise<string[]> {
  const act: Act = { ...begun, tools: { ...begun.tools, files: keepingOnce(begun.tools.files) } }
  const counts = districtCounts()
  const w = await newWorld(
    act,
    counts.map(({ code }) => code),
    await drawSamples(),
  )
  const past = await publish(act, plans.past)
  const lines = await openAccounts(w, act, password)
  for (const district of w.districts) await registerEmployers(w, later(act, 60), district)
  noteAppropriations(w, past.plan, '2020-12-31')
  noteLetters(w, '2018-01', '2020-12')
  notePast(w, { plan_version_id: past.id, from: past.plan.in_force.from })
  for (const year of ['2018', '2019', '2020']) await live(w, act, `${year}-12-31`, year, say)

  const present = await publish(act, plans.present)
  const last = today < (present.plan.in_force.to ?? today) ? today : (present.plan.in_force.to ?? today)
  const end = workingDaysBefore(w.calendar, last, 1)
  noteAppropriations(w, present.plan, end)
  noteLetters(w, '2025-01', addDays(last, -32).slice(0, 7))
  noteVisitors(w, last)
  notePresent(w, { plan_version_id: present.id, from: present.plan.in_force.from }, last)
  noteInspections(w, last)
  notePosts(w, last)
  noteVacancies(w, last)
  noteHomeWork(w, last)
  noteHomes(w, last)
  noteDesk(w, last)
  noteStarShops(w, last, (at) => publish(at, plans.stars))
  await live(w, act, end, `2025 – ${last}`, say)
  await carry({ ...act, now: Temporal.PlainDateTime.from(`${end}T23:00`).toZonedDateTime('Asia/Shanghai').toInstant() })
  return lines
}

async function live(w: World, act: Act, last: Day, label: string, say: (line: string) => void): Promise<void> {
  const before = w.tally.cases
  await w.diary.liveUntil(act, last)
  say(`${label}: ${w.tally.cases - before} cases`)
}

/** Publishes a plan that ships, on the working day before it comes into force. */
async function publish(act: Act, name: string): Promise<Programme> {
  const file = `plans/${name}/plan.yaml`
  const published = await publishPlan(act, readFileSync(file, 'utf8'), file)
  if ('faults' in published) throw new Error(`${file} does not read: ${JSON.stringify(published.faults)}`)
  return programmeById(act, published.id)
}

/** The letters of a month are carried off at its end; those of a demonstration go nowhere. */
function noteLetters(w: World, first: string, last: string): void {
  for (const month of monthsFrom(first, last)) w.diary.note(month.toPlainDate({ day: month.daysInMonth }).toString(), 22 * 60, carry)
}
async function carry(act: Act): Promise<void> {
  while ((await carryOutbox(act.db, act.tools.cipher, act.now, () => Promise.resolve())) > 0);
}

/** The same few samples are given thousands of times; each is drawn anew and laid away only once. */
function keepingOnce(files: FileStore): FileStore {
  const kept = new Map<Buffer, Promise<Kept>>()
  const keep = (bytes: Buffer): Promise<Kept> => {
    const known = kept.get(bytes) ?? files.keep(bytes)
    kept.set(bytes, known)
    return known
  }
  return { ...files, keep }
}
