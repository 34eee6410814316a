import type { MonthRow } from '../store/months.ts'

export type Figures = { work: number; care: number; pieces: number; income_fen: bigint }
/** Days, pieces and income of some rows together; fen. */
export const figuresOf = (rows: readonly MonthRow[]): Figures => ({
  work: rows.reduce((all, { work_days }) => all + work_days.length, 0),
  care: rows.reduce((all, { care_days }) => all + care_days.length, 0),
  pieces: rows.reduce((all, { piece_count }) => all + piece_count, 0),
  income_fen: rows.reduce((all, { income_fen }) => all + income_fen, 0n),
})
