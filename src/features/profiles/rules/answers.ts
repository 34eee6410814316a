/** What an answer in plain words means on the scale of levels. */
import type { Level } from '../../../match/axes.ts'
import type { Interval } from '../../../match/person.ts'

/** After the Washington Group's four answers, each an interval: nobody knows it better than that. Not knowing is an answer. */
export const answers = {
  fully: { lo: 3, hi: 5 },
  some: { lo: 2, hi: 3 },
  little: { lo: 1, hi: 2 },
  no: { lo: 0, hi: 0 },
  unknown: { lo: 0, hi: 5 },
} as const satisfies Record<string, Interval>
export type AnswerName = keyof typeof answers
export const answerNames = Object.keys(answers) as AnswerName[]

/** The answer that an interval came from; undefined for one that a test or trial measured more closely. */
export const answerOf = (lo: number | null, hi: number | null): AnswerName | undefined =>
  answerNames.find((name) => answers[name].lo === lo && answers[name].hi === hi)

/** An answer as levels; where none was given, what was known before; null where nothing was. */
export const saidOr = (answer: AnswerName | undefined, lo: number | null | undefined, hi: number | null | undefined): Interval | null =>
  answer ? answers[answer] : lo == null || hi == null ? null : { lo: levelOf(lo), hi: levelOf(hi) }

/** Levels as the database gives them back. Throws RangeError outside 0 to 5. */
export function levelOf(n: number): Level {
  if (!Number.isInteger(n) || n < 0 || n > 5) throw new RangeError('a level lies between 0 and 5')
  return n as Level
}
