/**
 * Which accommodation opens how many real jobs here: for each, the pairs of a person and a vacancy that are blocked today,
 * are within the person's own limits, and would be open if the employer agreed to it. It tells a district what to buy and
 * whom to talk to.
 */
import { accommodationIds } from './accommodations.ts'
import { axisIds } from './axes.ts'
import { doubles } from './pack/columns.ts'
import { limiter } from './pack/limits.ts'
import type { PackedPersons } from './pack/persons.ts'
import { stretchesFor } from './pack/reach.ts'
import type { Taste } from './pack/scan.ts'
import { barredRow, type PackedVacancies } from './pack/vacancies.ts'

/** In the order of the catalogue: pairs opened, and persons for whom it opens at least one. */
export type Opened = { readonly pairs: Float64Array; readonly persons: Float64Array }
export const roomForMap = (): Opened => ({ pairs: doubles(accommodationIds.length), persons: doubles(accommodationIds.length) })

export function mapper(v: PackedVacancies, persons: PackedPersons, taste: Taste): (p: number, into: Opened) => void {
  const within = limiter(v, persons, taste)
  const stretches = new Int32Array(2 * (v.grid.rows + v.homeGroups.length))
  const low = new Int32Array(axisIds.length)
  const tops = new Int32Array(axisIds.length)
  return (p, into) => {
    let lows = 0
    for (let a = 0; a < axisIds.length; a += 1) {
      const hi = (persons.interval[p * axisIds.length + a] ?? 0) % 6
      if (hi > 1) continue
      low[lows] = a
      tops[lows] = hi
      lows += 1
    }
    if (lows === 0) return
    let any = 0
    const count = stretchesFor(v, persons, p, stretches)
    for (let s = 0; s < count; s += 2) {
      const [start, last] = [stretches[s] ?? 0, (stretches[s + 1] ?? 0) - 1]
      for (let word = start >>> 5; word <= last >>> 5; word += 1) {
        let blocked = 0
        for (let i = 0; i < lows; i += 1) blocked |= v.closing[barredRow(low[i] ?? 0, tops[i] ?? 0) * v.wordsPerRow + word] ?? 0
        if (word === start >>> 5) blocked &= -1 << (start & 31)
        if (word === last >>> 5) blocked &= -1 >>> (31 - (last & 31))
        while (blocked !== 0) {
          const bit = blocked & -blocked
          blocked ^= bit
          const j = (word << 5) + (31 - Math.clz32(bit))
          let able = -1
          for (let i = 0; i < lows && able !== 0; i += 1) {
            const a = low[i] ?? 0
            const hi = tops[i] ?? 0
            if ((v.closing[barredRow(a, hi) * v.wordsPerRow + word] ?? 0) & bit) able &= v.kinds.opens[(v.kindAt[a * v.count + j] ?? 0) * 2 + hi] ?? 0
          }
          if (able === 0 || !within(p, j)) continue
          any |= able
          for (let rest = able; rest !== 0; rest &= rest - 1) {
            const x = 31 - Math.clz32(rest & -rest)
            into.pairs[x] = (into.pairs[x] ?? 0) + 1
          }
        }
      }
    }
    for (let rest = any; rest !== 0; rest &= rest - 1) {
      const x = 31 - Math.clz32(rest & -rest)
      into.persons[x] = (into.persons[x] ?? 0) + 1
    }
  }
}
