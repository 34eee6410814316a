/** A part of an award over the purses that it came from. */
import type { Fen } from '../../../kit/money.ts'

export type Paid = { readonly id: number; readonly purse: string; readonly amount_fen: Fen }
export type Part = Paid

/** The stretch of `amount` fen that begins at `from`, of rows laid end to end: which rows it falls on, and how much on each. Throws RangeError past their end. */
export function shareOut(rows: readonly Paid[], from: Fen, amount: Fen): Part[] {
  const parts: Part[] = []
  let begin = 0n
  for (const row of rows) {
    const end = begin + row.amount_fen
    const [low, high] = [from > begin ? from : begin, from + amount < end ? from + amount : end]
    if (high > low) parts.push({ ...row, amount_fen: high - low })
    begin = end
  }
  if (from + amount > begin) throw new RangeError('more than was awarded')
  return parts
}
