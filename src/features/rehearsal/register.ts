/** Everybody in the register held against schemes: each person once, whatever the number of schemes. */
import { setImmediate } from 'node:timers/promises'
import type { Db } from '../../kit/db.ts'
import type { Answer } from '../../plan/judge.ts'
import { Frame, type Row } from '../../plan/screen/frame.ts'
import { answerIn, type Screen } from '../../plan/screen/screen.ts'
import * as store from './store.ts'

export type Counted = Record<Answer, number>
type Registered = Awaited<ReturnType<typeof store.personsAfter>>[number]
/** What the register knows of a person, as `ofPerson` tells it. Facts that only an application tells are absent. */
const known: Readonly<Record<string, (person: Registered) => string | number | null>> = {
  'person.birth_day': (person) => person.birth_on,
  'person.sex': (person) => person.sex,
  'person.registered_division': (person) => person.division,
  'person.certificate.valid_from': (person) => person.certificate_valid_from,
  'person.certificate.valid_to': (person) => person.certificate_valid_to,
  'person.certificate.category': (person) => person.disability_category,
  'person.certificate.grade': (person) => person.disability_grade,
  'place.division': (person) => person.division.slice(0, 6),
}
export const registerFrame = (): Frame => new Frame(Object.keys(known))
/** What puts a person of the register into a row of such a frame. */
export function registrar(frame: Frame): (row: Row, person: Registered) => void {
  const columns = Object.entries(known).map(([path, read]) => ({ read, put: frame.putter(path) }))
  return (row, person) => {
    for (const { read, put } of columns) put(row, read(person))
  }
}
const batch = 5000

/** Counts the answers of each scheme over every so-manieth person. Others are served between two batches. */
export async function countRegister(db: Db, frame: Frame, screens: readonly Screen[], every = 1): Promise<{ looked: number; counted: Counted[] }> {
  const counted = screens.map((): Counted => ({ met: 0, not_met: 0, unknown: 0 }))
  const put = registrar(frame)
  const row = frame.blank()
  let looked = 0
  let next = store.personsAfter(db, 0, every, batch)
  for (;;) {
    const persons = await next
    const last = persons.at(-1)
    if (!last) return { looked, counted }
    // the database reads on while these are counted
    next = store.personsAfter(db, last.id, every, batch)
    // told by the next turn, even when this one ends early
    next.catch(() => undefined)
    for (const person of persons) {
      put(row, person)
      for (let n = 0; n < screens.length; n++) {
        const [screen, count] = [screens[n], counted[n]]
        if (screen && count) count[answerIn(screen.holds(row))] += 1
      }
    }
    looked += persons.length
    await setImmediate()
  }
}
