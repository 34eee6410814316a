/**
 * Congestion prices: what a vacancy's score is raised by, so that enough persons find it among the first of their list.
 * Everyone's best-fit list crowds on the same few vacancies and leaves others unseen. Lowering the crowded ones would
 * spoil many lists; it is enough to raise the unseen ones, each where it costs the least: to those for whom it is nearly
 * as good as what stands there now. A list with prices is the best by score plus price; both lists are shown.
 */
import { integers, words } from '../pack/columns.ts'
import { scoreIn, vacancyIn } from '../pack/scan.ts'
import type { Candidates } from './candidates.ts'
import { countFronts, gatherRegrets, hold, type Regrets } from './steps.ts'

export type Pricing = {
  /** how many of a list are taken to be applied for */
  readonly front: number
  /** how often a vacancy should stand in front, for each opening */
  readonly wanted: number
  readonly rounds: number
}
export const usualPricing: Pricing = { front: 5, wanted: 5, rounds: 8 }

/** Room for the regrets of all vacancies; a thread has one of its own. */
export function roomForRegrets(openings: ArrayLike<number>, wanted: number): Regrets {
  const places = words(openings.length + 1)
  for (let j = 0; j < openings.length; j += 1) places[j + 1] = (places[j] ?? 0) + wanted * (openings[j] ?? 0)
  return { places, regrets: integers(places[openings.length] ?? 0), held: integers(openings.length) }
}

/** How often each vacancy still has to come to the front. */
export function lacksOf(openings: ArrayLike<number>, shown: readonly Int32Array[], wanted: number, into: Int32Array): void {
  for (let j = 0; j < into.length; j += 1) into[j] = wanted * (openings[j] ?? 0) - shown.reduce((sum, each) => sum + (each[j] ?? 0), 0)
}

/** Raises each vacancy that lacks by what brings it to the front as often as it lacks. Returns how many were raised. */
export function raise(prices: Int32Array, lacks: Int32Array, parts: readonly Regrets[]): number {
  const [first, ...others] = parts
  if (!first) return 0
  let raised = 0
  for (let j = 0; j < prices.length; j += 1) {
    for (const { places, regrets, held } of others)
      for (let i = places[j] ?? 0; i < (places[j] ?? 0) + (held[j] ?? 0); i += 1) hold(first, j, regrets[i] ?? 0, lacks[j] ?? 0)
    const n = first.held[j] ?? 0
    if (n === 0) continue
    prices[j] = (prices[j] ?? 0) + (first.regrets[(first.places[j] ?? 0) + n - 1] ?? 0) + 1
    raised += 1
  }
  return raised
}

/** Prices in the unit of scores, 0 for most vacancies. */
export function priceUnseen(candidates: Candidates, openings: ArrayLike<number>, pricing: Pricing = usualPricing): Int32Array {
  const count = openings.length
  const [prices, lacks, bar] = [integers(count), integers(count), integers(candidates.persons)]
  const room = roomForRegrets(openings, pricing.wanted)
  const all = { from: 0, to: candidates.persons }
  for (let round = 0; round < pricing.rounds; round += 1) {
    const shown = integers(count)
    countFronts(candidates, all, prices, pricing.front, shown, bar)
    lacksOf(openings, [shown], pricing.wanted, lacks)
    room.held.fill(0)
    gatherRegrets(candidates, all, prices, bar, lacks, room)
    if (raise(prices, lacks, [room]) === 0) break
  }
  return prices
}

/** The `k` best candidates by score plus price, best first, as keys that still hold the bare score. */
export function pricedList({ starts, keys }: Candidates, p: number, prices: Int32Array, k: number): number[] {
  const worth = (key: number): number => scoreIn(key) + (prices[vacancyIn(key)] ?? 0)
  return Array.from(keys.subarray(starts[p], starts[p + 1]))
    .filter((key) => key >= 0)
    .sort((a, b) => worth(b) - worth(a) || b - a)
    .slice(0, k)
}
