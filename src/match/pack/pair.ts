/** The score of one person and one vacancy, as `scan` finds it; -1 where the vacancy is closed or the person would not have it. */
import { axisIds, surroundings } from '../axes.ts'
import { lawRuleIds } from '../law-rules.ts'
import { distanceWorth, fitOf, homeWorth, hoursWorth, scoreOf, sectorWorth, usualWageFen, wageScale, wageWorth, worthOf } from '../weigh.ts'
import { blocked, intervals } from './kinds.ts'
import { homeWishes, type PackedPersons } from './persons.ts'
import type { Taste } from './scan.ts'
import { hasRow, lawRow, withdrawnRow, type PackedVacancies } from './vacancies.ts'

export type Pair = (p: number, j: number) => number

/** Whether a vacancy is within a person's own limits and the law, whatever it asks. */
export function limiter(v: PackedVacancies, persons: PackedPersons, taste: Taste): (p: number, j: number) => boolean {
  const bit = (row: number, j: number): boolean => ((v.closing[row * v.wordsPerRow + (j >>> 5)] ?? 0) & (1 << (j & 31))) !== 0
  return (p, j) => {
    if ((v.wage[j] ?? 0) < (persons.wageMin[p] ?? -1)) return false
    const hours = v.hours[j] ?? 0
    if (hours < (persons.hoursMin[p] ?? 0) || hours > (persons.hoursMax[p] ?? 0)) return false
    const wish = homeWishes[persons.home[p] ?? 0]
    if (j >= v.homeStart ? wish === 'no' : wish === 'only' || squaredDistance(v, persons, p, j) > (persons.reach[p] ?? 0) ** 2) return false
    if (taste.table[(persons.taste[p] ?? 0) * v.occupations.length + (v.occupation[j] ?? 0)] === 2 || bit(withdrawnRow, j)) return false
    const [cannot, lawNo] = [persons.cannot[p] ?? 0, persons.lawNo[p] ?? 0]
    for (let s = 0; s < surroundings.length; s += 1) if (cannot & (1 << s) && bit(hasRow(s), j)) return false
    for (let r = 0; r < lawRuleIds.length; r += 1) if (lawNo & (1 << r) && bit(lawRow(r), j)) return false
    return true
  }
}

const squaredDistance = (v: PackedVacancies, persons: PackedPersons, p: number, j: number): number =>
  ((v.x[j] ?? 0) - (persons.x[p] ?? 0)) ** 2 + ((v.y[j] ?? 0) - (persons.y[p] ?? 0)) ** 2

export function pairer(v: PackedVacancies, persons: PackedPersons, taste: Taste): Pair {
  const within = limiter(v, persons, taste)
  return (p, j) => {
    if (!within(p, j)) return -1
    const wageMin = persons.wageMin[p] ?? -1
    const wish = homeWishes[persons.home[p] ?? 0]
    const home = j >= v.homeStart
    const liking = taste.table[(persons.taste[p] ?? 0) * v.occupations.length + (v.occupation[j] ?? 0)]
    let loss = 0
    for (let axes = v.asks[j] ?? 0; axes !== 0; axes &= axes - 1) {
      const a = 31 - Math.clz32(axes & -axes)
      const lost = v.kinds.loss[(v.kindAt[a * v.count + j] ?? 0) * intervals + (persons.interval[p * axisIds.length + a] ?? 0)] ?? 0
      if (lost === blocked) return -1
      loss += lost
    }
    const [w, at] = [persons.weights, p * 6]
    const [w0, w1, w2, w3, w4, w5] = [w[at] ?? 0, w[at + 1] ?? 0, w[at + 2] ?? 0, w[at + 3] ?? 0, w[at + 4] ?? 0, w[at + 5] ?? 0]
    const sum =
      w0 * wageWorth(v.wageRoot[j] ?? 0, wageScale(wageMin < 0 ? usualWageFen : wageMin)) +
      w1 * (home ? 100 : distanceWorth(squaredDistance(v, persons, p, j), persons.reach[p] ?? 0)) +
      w2 * hoursWorth +
      w3 * homeWorth(home, wish) +
      w4 * sectorWorth(liking === 1, taste.anyLiked[persons.taste[p] ?? 0] === 1) +
      w5 * (v.contract[j] ?? 0)
    const total = w0 + w1 + w2 + w3 + w4 + w5
    return scoreOf(fitOf(loss, v.weight[j] ?? 0), worthOf(sum, total))
  }
}
