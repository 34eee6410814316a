/**
 * Every vacancy that is open to one person and within their own limits, with its score, exactly as `judge` would say it:
 * bitmaps rule out what is closed, look-ups in the kinds' table score what is left.
 */
import { axisIds, ordinary, surroundings } from '../axes.ts'
import { lawRuleIds } from '../law-rules.ts'
import { distanceWorth, fitOf, homeWorth, hoursWorth, scoreOf, sectorWorth, usualWageFen, wageScale, wageWorth, worthOf } from '../weigh.ts'
import { bestGroupsFirst } from './groups.ts'
import { intervalOf, intervals } from './kinds.ts'
import { homeWishes, type PackedPersons } from './persons.ts'
import { stretchesFor } from './reach.ts'
import { gatherTop } from './top.ts'
import { barredRow, hasRow, lawRow, mostVacancies, withdrawnRow, type PackedVacancies } from './vacancies.ts'

/** A candidate: score above, the vacancy's place below, so that a greater key is a better candidate and ties fall to the earlier place. */
export const keyOf = (score: number, vacancy: number): number => score * mostVacancies + (mostVacancies - 1 - vacancy)
export const scoreIn = (key: number): number => key >>> 17
export const vacancyIn = (key: number): number => mostVacancies - 1 - (key & (mostVacancies - 1))

export type Taste = { readonly table: Uint8Array; readonly anyLiked: Uint8Array }
/**
 * Fills `keys` with one person's candidates in no order and returns how many there are. With `keep`, only the `keep` best
 * are sure to be among them: what cannot be as good any more, whatever its demands, is passed over. `keys` needs room for
 * all vacancies, or for twice `keep` and 8.
 */
export type Scan = (p: number, keys: Int32Array, keep?: number) => number

/** Bit rows that close jobs to a person; writes where each row begins, returns how many. */
export function closedRows(persons: PackedPersons, p: number, wordsPerRow: number, topOf: Uint8Array, into: Int32Array): number {
  let n = 1
  into[0] = withdrawnRow * wordsPerRow
  for (let a = 0; a < axisIds.length; a += 1) {
    const hi = topOf[persons.interval[p * axisIds.length + a] ?? 0] ?? 0
    if (hi < 2) into[n++] = barredRow(a, hi) * wordsPerRow
  }
  const [cannot, lawNo] = [persons.cannot[p] ?? 0, persons.lawNo[p] ?? 0]
  for (let s = 0; s < surroundings.length; s += 1) if (cannot & (1 << s)) into[n++] = hasRow(s) * wordsPerRow
  for (let r = 0; r < lawRuleIds.length; r += 1) if (lawNo & (1 << r)) into[n++] = lawRow(r) * wordsPerRow
  return n
}
export const tops = Uint8Array.from({ length: intervals }, (_, interval) => interval % 6)

/** The lowest score among the first `n`. No vacancy whose worth alone is below its square can come up to it, however well it fits. */
function leastOf(keys: Int32Array, n: number): number {
  let least = keys[0] ?? 0
  for (let i = 1; i < n; i += 1) least = Math.min(least, keys[i] ?? 0)
  return scoreIn(least)
}

export function scanner(vacancies: PackedVacancies, persons: PackedPersons, taste: Taste): Scan {
  const { closing, wordsPerRow, x, y, wage, wageRoot, hours, contract, occupation, asks, asksSkill, kindAt, weight, homeStart, count } = vacancies
  const occupations = vacancies.occupations.length
  const stretches = new Int32Array(2 * (vacancies.grid.rows + vacancies.homeGroups.length))
  const rows = new Int32Array(64)
  const lossOf = vacancies.kinds.loss
  const { interval } = persons
  const own = new Uint8Array(axisIds.length)

  return (p, keys, keep = Infinity) => {
    const [px, py, reach] = [persons.x[p] ?? 0, persons.y[p] ?? 0, persons.reach[p] ?? 0]
    const squaredReach = reach * reach
    const wageMin = persons.wageMin[p] ?? -1
    const scale = wageScale(wageMin < 0 ? usualWageFen : wageMin)
    const [hoursMin, hoursMax] = [persons.hoursMin[p] ?? 0, persons.hoursMax[p] ?? 0]
    const at = p * 6
    const w = persons.weights
    const [w0, w1, w2, w3, w4, w5] = [w[at] ?? 0, w[at + 1] ?? 0, w[at + 2] ?? 0, w[at + 3] ?? 0, w[at + 4] ?? 0, w[at + 5] ?? 0]
    const total = w0 + w1 + w2 + w3 + w4 + w5
    const wish = homeWishes[persons.home[p] ?? 0]
    const siteSum = w2 * hoursWorth + w3 * homeWorth(false, wish)
    const siteMost = siteSum + w1 * 100
    const homeSum = w2 * hoursWorth + w3 * homeWorth(true, wish) + w1 * 100
    const anyLiked = taste.anyLiked[persons.taste[p] ?? 0] === 1
    const tasteRow = (persons.taste[p] ?? 0) * occupations
    const likedSum = w4 * sectorWorth(true, true)
    const otherSum = w4 * sectorWorth(false, anyLiked)
    let [weak, unproven] = [0, 0]
    for (let a = 0; a < axisIds.length; a += 1) {
      const each = interval[p * axisIds.length + a] ?? 0
      own[a] = each
      if (each < intervalOf(ordinary, 0)) weak |= 1 << a
      else if (each % 6 < 5) unproven |= 1 << a
    }
    const rowCount = closedRows(persons, p, wordsPerRow, tops, rows)
    const stretchCount = stretchesFor(vacancies, persons, p, stretches)
    bestGroupsFirst(stretches, stretchCount, homeStart, (j) => {
      const liking = taste.table[tasteRow + (occupation[j] ?? 0)]
      return liking === 2 ? -1 : w0 * wageWorth(wageRoot[j] ?? 0, scale) + (liking === 1 ? likedSum : otherSum) + w5 * (contract[j] ?? 0)
    })
    const most = keep + (keep >>> 1) + 8
    let [found, least, leastFit, leastScore] = [0, -1, -1, -1]
    for (let s = 0; s < stretchCount; s += 2) {
      const start = stretches[s] ?? 0
      const last = (stretches[s + 1] ?? 0) - 1
      const home = start >= homeStart
      const [firstWord, lastWord] = [start >>> 5, last >>> 5]
      words: for (let word = firstWord; word <= lastWord; word += 1) {
        let closed = 0
        for (let r = 0; r < rowCount; r += 1) closed |= closing[(rows[r] ?? 0) + word] ?? 0
        let open = ~closed
        if (word === firstWord) open &= -1 << (start & 31)
        if (word === lastWord) open &= -1 >>> (31 - (last & 31))
        while (open !== 0) {
          const j = (word << 5) + (31 - Math.clz32(open & -open))
          open &= open - 1
          if ((wage[j] ?? 0) < wageMin) {
            if (home) break words
            continue
          }
          const h = hours[j] ?? 0
          if (h < hoursMin || h > hoursMax) continue
          const liking = taste.table[tasteRow + (occupation[j] ?? 0)]
          if (liking === 2) {
            if (home) break words
            continue
          }
          let sum = w0 * wageWorth(wageRoot[j] ?? 0, scale) + (liking === 1 ? likedSum : otherSum) + w5 * (contract[j] ?? 0)
          if (!home) {
            if (sum + siteMost < least) continue
            const dx = (x[j] ?? 0) - px
            const dy = (y[j] ?? 0) - py
            const squared = dx * dx + dy * dy
            if (squared > squaredReach) continue
            sum += siteSum + w1 * distanceWorth(squared, reach)
            if (sum < least) continue
          } else {
            sum += homeSum
            if (sum < least) break words
          }
          let loss = 0
          let axes = ((asks[j] ?? 0) & weak) | ((asksSkill[j] ?? 0) & unproven)
          while (axes !== 0) {
            const a = 31 - Math.clz32(axes & -axes)
            axes &= axes - 1
            loss += lossOf[(kindAt[a * count + j] ?? 0) * intervals + (own[a] ?? 0)] ?? 0
          }
          const asked = weight[j] ?? 0
          if ((100 * asked - loss) * sum < leastFit * asked) continue
          const score = scoreOf(fitOf(loss, asked), worthOf(sum, total))
          if (score < leastScore) continue
          keys[found++] = keyOf(score, j)
          if (found === most) {
            gatherTop(keys, found, keep)
            found = keep
            leastScore = leastOf(keys, keep)
            least = Math.max(0, (leastScore - 0.6) / 10_000) ** 2 * 100 * total
            leastFit = least * 100
          }
        }
      }
    }
    return found
  }
}
