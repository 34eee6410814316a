/**
 * Congestion prices: what a vacancy's score is raised by, so that enough persons find it among the first of their list.
 * Everyone's best-fit list crowds on the same few vacancies and leaves others unseen. Lowering the crowded ones would
 * spoil many lists; it is enough to raise the unseen ones, each where it costs the least: to those for whom it is nearly
 * as good as what stands there now. A list with prices is the best by score plus price; both lists are shown.
 */
import { integers } from './pack/columns.ts'
import { scoreIn, vacancyIn } from './pack/scan.ts'

/** Candidates of each person, `width` keys each (-1: no more), and further ones found from the side of unseen vacancies. */
export type Candidates = {
  readonly persons: number
  readonly width: number
  readonly keys: Int32Array
  /** further keys of person p are those from starts[p] up to starts[p + 1] */
  readonly more?: { readonly starts: Uint32Array; readonly keys: Int32Array }
}
export type Pricing = {
  /** how many of a list are taken to be applied for */
  readonly front: number
  /** how often a vacancy should stand in front, for each opening */
  readonly wanted: number
  readonly rounds: number
}
export const usualPricing: Pricing = { front: 5, wanted: 3, rounds: 6 }

/** Calls back with a person's candidates one by one. */
export function eachCandidate({ width, keys, more }: Candidates, p: number, visit: (key: number) => void): void {
  for (let i = p * width; i < (p + 1) * width; i += 1) {
    const key = keys[i] ?? -1
    if (key < 0) break
    visit(key)
  }
  if (more) for (let i = more.starts[p] ?? 0; i < (more.starts[p + 1] ?? 0); i += 1) visit(more.keys[i] ?? 0)
}

/** How often each vacancy stands in front, and each person's last score in front (-1 where the list is not full). */
export function fronts(candidates: Candidates, prices: Int32Array, front: number): { readonly shown: Int32Array; readonly bar: Int32Array } {
  const shown = integers(prices.length)
  const bar = integers(candidates.persons)
  const scores = new Int32Array(front)
  const places = new Int32Array(front)
  for (let p = 0; p < candidates.persons; p += 1) {
    let count = 0
    eachCandidate(candidates, p, (key) => {
      const j = vacancyIn(key)
      const score = scoreIn(key) + (prices[j] ?? 0)
      if (count === front && score <= (scores[front - 1] ?? 0)) return
      let i = count === front ? front - 1 : count
      while (i > 0 && (scores[i - 1] ?? 0) < score) {
        scores[i] = scores[i - 1] ?? 0
        places[i] = places[i - 1] ?? 0
        i -= 1
      }
      scores[i] = score
      places[i] = j
      if (count < front) count += 1
    })
    for (let i = 0; i < count; i += 1) shown[places[i] ?? 0] = (shown[places[i] ?? 0] ?? 0) + 1
    bar[p] = count === front ? (scores[front - 1] ?? 0) : -1
  }
  return { shown, bar }
}

/** Prices in the unit of scores, 0 for most vacancies. */
export function priceUnseen(candidates: Candidates, openings: ArrayLike<number>, pricing: Pricing = usualPricing): Int32Array {
  const count = openings.length
  const prices = integers(count)
  const places = new Uint32Array(count + 1)
  for (let j = 0; j < count; j += 1) places[j + 1] = (places[j] ?? 0) + pricing.wanted * (openings[j] ?? 0)
  const regrets = new Int32Array(places[count] ?? 0)
  const held = new Int32Array(count)
  for (let round = 0; round < pricing.rounds; round += 1) {
    const { shown, bar } = fronts(candidates, prices, pricing.front)
    held.fill(0)
    const lacks = (j: number): number => pricing.wanted * (openings[j] ?? 0) - (shown[j] ?? 0)
    for (let p = 0; p < candidates.persons; p += 1) {
      const least = bar[p] ?? -1
      if (least < 0) continue
      eachCandidate(candidates, p, (key) => {
        const j = vacancyIn(key)
        const room = lacks(j)
        if (room <= 0) return
        const regret = least - scoreIn(key) - (prices[j] ?? 0)
        if (regret >= 0) hold(j, regret, room)
      })
    }
    let raised = 0
    for (let j = 0; j < count; j += 1) {
      if ((held[j] ?? 0) === 0) continue
      prices[j] = (prices[j] ?? 0) + (regrets[(places[j] ?? 0) + (held[j] ?? 0) - 1] ?? 0) + 1
      raised += 1
    }
    if (raised === 0) break
  }
  return prices

  /** Keeps the `room` least regrets of a vacancy, in order. */
  function hold(j: number, regret: number, room: number): void {
    const start = places[j] ?? 0
    let n = held[j] ?? 0
    if (n === room) {
      if (regret >= (regrets[start + n - 1] ?? 0)) return
      n -= 1
    }
    let i = start + n
    while (i > start && (regrets[i - 1] ?? 0) > regret) {
      regrets[i] = regrets[i - 1] ?? 0
      i -= 1
    }
    regrets[i] = regret
    held[j] = n + 1
  }
}

/** The `k` best candidates by score plus price, best first, as keys that still hold the bare score. */
export function pricedList(candidates: Candidates, p: number, prices: Int32Array, k: number): number[] {
  const found: number[] = []
  eachCandidate(candidates, p, (key) => found.push(key))
  const worth = (key: number): number => scoreIn(key) + (prices[vacancyIn(key)] ?? 0)
  return found.sort((a, b) => worth(b) - worth(a) || b - a).slice(0, k)
}
