/** A month of the whole group, and grants for adaptation. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Answers, Faults } from '../../../kit/form.ts'
import { boxOf } from '../form.ts'
import { daysHere, readDays, type Stay } from '../rules.ts'
import * as store from '../store/months.ts'
import { grantWords } from '../words/grants.ts'
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

export type GrantGiven = {
  readonly bought: string
  readonly plan_version_id: number
  readonly purse: string
  readonly amount_fen: bigint
  readonly bought_on: Day
  readonly proof?: Buffer | undefined
}
/** Records what was bought from which purse, with its proof (fen). Returns what is wrong with what was told. */
export async function recordGrant(act: Act, organisation_id: number, { proof, ...given }: GrantGiven): Promise<Faults | undefined> {
  if (given.amount_fen <= 0n) return { amount: faults.not_zero }
  if (given.bought_on > act.today) return { bought_on: faults.in_future }
  if (!proof) return { file: grantWords.proof_missing }
  const { sha256 } = await act.tools.files.keep(proof)
  await store.insertGrant(act.db, { ...given, organisation_id, proof_sha256: sha256, recorded_by: act.actor.account, recorded_at: act.now })
  return undefined
}
