/** What happens in the demonstration, noted for its moment and then lived through in order, under a clock moved to each. */
import type { Act } from '../../kit/act.ts'
import { addDays, dayOf, startOf, type Day } from '../../kit/day.ts'

export type Work = (act: Act) => Promise<void>
export type Diary = {
  /** notes work for a minute of a day in China; work under way may note more, for later */
  readonly note: (day: Day, minute: number, work: Work) => void
  /** does all that is noted up to the end of a day, in order */
  readonly liveUntil: (act: Act, last: Day) => Promise<void>
}

export function newDiary(): Diary {
  const noted: { at: number; work: Work }[] = []
  const note: Diary['note'] = (day, minute, work) => {
    const at = startOf(day).add({ minutes: minute }).epochMilliseconds
    // from the end: of two at one moment the first noted comes first
    noted.splice(noted.findLastIndex((one) => one.at <= at) + 1, 0, { at, work })
  }
  const liveUntil: Diary['liveUntil'] = async (act, last) => {
    const end = startOf(addDays(last, 1)).epochMilliseconds
    for (;;) {
      const [first] = noted
      if (!first || first.at >= end) return
      noted.shift()
      await first.work(movedTo(act, Temporal.Instant.fromEpochMilliseconds(first.at)))
    }
  }
  return { note, liveUntil }
}

/** The same act at another moment. */
export const movedTo = (act: Act, now: Temporal.Instant): Act => ({ ...act, now, today: dayOf(now) })
/** The same act some minutes later. */
export const later = (act: Act, minutes: number): Act => movedTo(act, act.now.add({ minutes }))
