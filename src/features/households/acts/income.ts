/** What a household lives on: amounts of a year by source. */
import type { Act } from '../../../kit/act.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import * as store from '../store/income.ts'
import type { IncomeSource } from '../words/kinds.ts'

export type IncomeGiven = {
  readonly household_id: number
  readonly year: number
  readonly source: IncomeSource
  readonly amount_fen: bigint
  readonly note?: string
}

/** Records income of a year from a source, in fen. Returns the row. */
export const recordIncome = (act: Act, given: IncomeGiven): Promise<number> =>
  store.insertIncome(act.db, { ...given, recorded_by: act.actor.account, recorded_at: act.now })

/** Answers a row by the contrary one, which names it and says why. Refuses 404 a row of another household; throws on the constraint the second time. */
export async function takeBackIncome(act: Act, household_id: number, id: number, why: string): Promise<void> {
  const row = (await store.incomeRows(act.db, household_id)).find((one) => one.id === id && one.corrects === null)
  if (!row) throw new Refusal(404, doorWords.not_found)
  const contrary = { household_id, year: row.year, source: row.source, amount_fen: -row.amount_fen, note: why, corrects: id }
  await store.insertIncome(act.db, { ...contrary, recorded_by: act.actor.account, recorded_at: act.now })
}
