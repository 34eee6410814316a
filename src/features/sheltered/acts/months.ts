import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Answers, Faults } from '../../../kit/form.ts'
import { boxOf } from '../form.ts'
import { daysHere, readDays, type Stay } from '../rules.ts'
import * as store from '../store/months.ts'
import { faults } from '../words/said.ts'

/** The days that somebody was here, as typed; a phrase when they cannot be. */
function daysTyped(stay: Stay, month: string, today: Day, typed: unknown): number[] | (typeof faults)['days_wrong' | 'not_here'] {
  const days = readDays(typeof typed === 'string' ? typed : '')
  if (!days) return faults.days_wrong
  const here = new Set(daysHere(stay, month, today).map((day) => Number(day.slice(8))))
  return days.every((day) => here.has(day)) ? days : faults.not_here
}

/** Records a month (`YYYY-MM`) for everybody of it at once: all is kept, or every fault is told. The newest row of a month stands. */
export async function recordMonth(act: Act, stays: readonly Stay[], month: string, answers: Answers): Promise<Faults> {
  const wrong: Record<string, Faults[string]> = {}
  const rows = stays.map((stay) => {
    const read = (field: 'work' | 'care'): number[] => {
      const days = daysTyped(stay, month, act.today, answers[boxOf(field, stay.stay_id)])
      if (Array.isArray(days)) return days
      wrong[boxOf(field, stay.stay_id)] = days
      return []
    }
    return {
      stay_id: stay.stay_id,
      month,
      work_days: read('work'),
      care_days: read('care'),
      piece_count: Number(answers[boxOf('pieces', stay.stay_id)] ?? 0),
      income_fen: BigInt(String(answers[boxOf('income', stay.stay_id)] ?? '0')),
      recorded_by: act.actor.account,
      recorded_at: act.now,
    }
  })
  if (Object.keys(wrong).length === 0 && rows.length > 0) await store.insertMonths(act.db, rows)
  return wrong
}
