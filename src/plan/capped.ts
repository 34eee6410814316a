/** Caps on what an award may come to: in one case, in a year, in some years, in a lifetime; by amount and by months. */
import { sure } from '../kit/sure.ts'
import type { AwardRow } from './award.ts'
import { less, order, whole, zero, type Exact } from './exact.ts'
import { moneyOf, numberOf, toFen } from './figure.ts'
import { hadUnder, monthsIn } from './had.ts'
import type { Because } from './settle.ts'
import type { Cap } from './shape.ts'
import type { Sight } from './sight.ts'
import { stepOf } from './steps.ts'

/**
 * Rows cut back, the last first, until every cap of amount holds. Raising a cap never lowers an award. A cap whose amount
 * is not known is missing, and not taken for no cap.
 */
export function cappedRows(
  sight: Sight,
  caps: Readonly<Record<string, Cap>>,
  rows: readonly AwardRow[],
): { readonly rows: readonly AwardRow[]; readonly missing: readonly Because[] } {
  let result = [...rows]
  const missing: Because[] = []
  for (const [id, cap] of Object.entries(caps)) {
    if (cap.amount === undefined || rows.length === 0) continue
    sight.readings = new Map()
    const most = moneyOf(sight, cap.amount)
    if (!most) {
      const absent = absentIn(sight)
      missing.push(...(absent.length > 0 ? absent : [{ fact: String(cap.amount), label: cap.says }]))
      continue
    }
    const past = hadUnder(sight, cap)
    if (!past) missing.push(...absentIn(sight))
    const had = past?.reduce((sum, each) => sum + (each.amount_fen ?? 0n), 0n) ?? 0n
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

/** How many months the caps of the scheme still leave; undefined when none limits them, unknown when a limit is not known. */
export function monthsLeft(sight: Sight): Exact | 'unknown' | undefined {
  if (sight.scheme === undefined) return undefined
  const scheme = sure(sight.plan.schemes[sight.scheme])
  let left: Exact | undefined
  for (const cap of Object.values({ ...scheme.award?.caps })) {
    if (cap.months === undefined) continue
    const most = numberOf(sight, cap.months)
    if (!most) return 'unknown'
    const room = less(most, whole(monthsIn(hadUnder(sight, cap) ?? [])))
    if (!left || order(room, left) < 0) left = room.n < 0n ? zero : room
  }
  return left
}
const absentIn = ({ readings }: Sight): Because[] => [...readings.values()].flatMap(({ present, ...because }) => (present ? [] : [because]))
