/** Caps on what an award may come to: in one case, in a year, in some years, in a lifetime; by amount and by months. */
import { sure } from '../kit/sure.ts'
import type { AwardRow } from './award.ts'
import { less, order, whole, zero, type Exact } from './exact.ts'
import type { Had } from './facts.ts'
import { moneyOf, numberOf, toFen } from './figure.ts'
import { hadUnder } from './past.ts'
import type { Because } from './settle.ts'
import type { Cap } from './shape.ts'
import type { Sight } from './sight.ts'
import { stepOf } from './steps.ts'

const pastOf = (sight: Sight): readonly Had[] => (sight.facts.history?.had ?? []).filter((had) => had.on <= sight.day)

/**
 * Rows cut back, the last first, until every cap of amount holds. Raising a cap never lowers an award. A cap whose amount
 * is not known is missing, and not taken for no cap.
 */
export function cappedRows(
  sight: Sight,
  schemeId: string,
  caps: Readonly<Record<string, Cap>>,
  rows: readonly AwardRow[],
): { readonly rows: readonly AwardRow[]; readonly missing: readonly Because[] } {
  let result = [...rows]
  const missing: Because[] = []
  for (const [id, cap] of Object.entries(caps)) {
    const most = cap.amount === undefined ? undefined : moneyOf(sight, cap.amount)
    if (!most) {
      if (cap.amount !== undefined && rows.length > 0) missing.push({ fact: String(cap.amount), label: cap.says })
      continue
    }
    const had = hadUnder(sight.plan, schemeId, cap, pastOf(sight), sight.day).reduce((sum, each) => sum + (each.amount_fen ?? 0n), 0n)
    let room = toFen(most) - had
    if (room < 0n) room = 0n
    const counts = (row: AwardRow): boolean => cap.rows === undefined || cap.rows.includes(row.id.split('.')[0] ?? row.id)
    result = result.map((row) => {
      if (!counts(row)) return row
      const amount_fen = row.amount_fen < room ? row.amount_fen : room
      room -= amount_fen
      if (amount_fen === row.amount_fen) return row
      const yuan = amount_fen % 100n === 0n ? amount_fen / 100n : `${amount_fen / 100n}.${String(amount_fen % 100n).padStart(2, '0')}`
      return { ...row, amount_fen, values: { ...row.values, yuan }, steps: [...row.steps, stepOf(sight, 'cap', id, whole(amount_fen), cap.says)] }
    })
  }
  return { rows: result, missing }
}

/** How many months the caps of the scheme still leave; undefined when none limits them. */
export function monthsLeft(sight: Sight): Exact | undefined {
  if (sight.scheme === undefined) return undefined
  const scheme = sure(sight.plan.schemes[sight.scheme])
  let left: Exact | undefined
  for (const cap of Object.values({ ...scheme.award?.caps })) {
    const most = cap.months === undefined ? undefined : numberOf(sight, cap.months)
    if (!most) continue
    const had = hadUnder(sight.plan, sight.scheme, cap, pastOf(sight), sight.day).reduce((sum, each) => sum + (each.months ?? 0), 0)
    const room = less(most, whole(had))
    if (!left || order(room, left) < 0) left = room.n < 0n ? zero : room
  }
  return left
}
