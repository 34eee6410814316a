/** The score of a vacancy for each of many persons, as `scan` finds it: what does not depend on the person is worked out once. */
import { axisIds } from '../axes.ts'
import { distanceWorth, fitOf, homeWorth, hoursWorth, scoreOf, sectorWorth, usualWageFen, wageScale, wageWorth, worthOf } from '../weigh.ts'
import { blocked, intervals } from './kinds.ts'
import { limiter, squaredDistance } from './limits.ts'
import { homeWishes, type PackedPersons } from './persons.ts'
import type { Taste } from './scan.ts'
import type { PackedVacancies } from './vacancies.ts'

/**
 * Of a vacancy, what gives a person's score: 0 to 10,000, or -1 where it is closed to them or they would not have it. A score
 * below `least` may come as -1 too, without having been worked out.
 */
export type Scorer = (j: number) => (p: number, least?: number) => number

export function scorer(v: PackedVacancies, persons: PackedPersons, taste: Taste): Scorer {
  const within = limiter(v, persons, taste)
  const { interval, weights: w, wageMin: leastWage, taste: tastes, reach, home: wishes } = persons
  const lossAt = v.kinds.loss
  const occupations = v.occupations.length
  return (j) => {
    // Read anew for each vacancy: it grows when a person likes what nobody did before.
    const { table, anyLiked } = taste
    const asked = axisIds.flatMap((_, a) => ((v.asks[j] ?? 0) & (1 << a) ? [a] : []))
    const losses = asked.map((a) => (v.kindAt[a * v.count + j] ?? 0) * intervals)
    const home = j >= v.homeStart
    const homeBy = homeWishes.map((wish) => homeWorth(home, wish))
    const [root, contract, weight, occupation] = [v.wageRoot[j] ?? 0, v.contract[j] ?? 0, v.weight[j] ?? 0, v.occupation[j] ?? 0]
    return (p, least = 0) => {
      if (!within(p, j)) return -1
      const wageMin = leastWage[p] ?? -1
      const own = tastes[p] ?? 0
      const liked = table[own * occupations + occupation] === 1
      const at = p * 6
      const [w0, w1, w2, w3, w4, w5] = [w[at] ?? 0, w[at + 1] ?? 0, w[at + 2] ?? 0, w[at + 3] ?? 0, w[at + 4] ?? 0, w[at + 5] ?? 0]
      const sum =
        w0 * wageWorth(root, wageScale(wageMin < 0 ? usualWageFen : wageMin)) +
        w1 * (home ? 100 : distanceWorth(squaredDistance(v, persons, p, j), reach[p] ?? 0)) +
        w2 * hoursWorth +
        w3 * (homeBy[wishes[p] ?? 0] ?? 0) +
        w4 * sectorWorth(liked, anyLiked[own] === 1) +
        w5 * contract
      const worth = worthOf(sum, w0 + w1 + w2 + w3 + w4 + w5)
      if (scoreOf(1, worth) < least) return -1
      let loss = 0
      for (let i = 0; i < asked.length; i += 1) {
        const lost = lossAt[(losses[i] ?? 0) + (interval[p * axisIds.length + (asked[i] ?? 0)] ?? 0)] ?? 0
        if (lost === blocked) return -1
        loss += lost
      }
      return scoreOf(fitOf(loss, weight), worth)
    }
  }
}
