/** The two steps of a round of pricing, each over a range of persons, so that threads can share them. */
import { scoreIn, vacancyIn } from '../pack/scan.ts'
import type { Candidates } from './candidates.ts'

export type Range = { readonly from: number; readonly to: number }

/** Counts how often each vacancy stands in front, and notes each person's last score in front (-1 where the list is not full). */
export function countFronts(candidates: Candidates, { from, to }: Range, prices: Int32Array, front: number, shown: Int32Array, bar: Int32Array): void {
  const { starts, keys } = candidates
  const scores = new Int32Array(front)
  const places = new Int32Array(front)
  for (let p = from; p < to; p += 1) {
    let count = 0
    let least = -1
    const end = starts[p + 1] ?? 0
    for (let k = starts[p] ?? 0; k < end; k += 1) {
      const key = keys[k] ?? -1
      if (key < 0) break
      const j = vacancyIn(key)
      const score = scoreIn(key) + (prices[j] ?? 0)
      if (score <= least) continue
      let i = count === front ? front - 1 : count
      while (i > 0 && (scores[i - 1] ?? 0) < score) {
        scores[i] = scores[i - 1] ?? 0
        places[i] = places[i - 1] ?? 0
        i -= 1
      }
      scores[i] = score
      places[i] = j
      if (count < front) count += 1
      if (count === front) least = scores[front - 1] ?? 0
    }
    for (let i = 0; i < count; i += 1) shown[places[i] ?? 0] = (shown[places[i] ?? 0] ?? 0) + 1
    bar[p] = least
  }
}

/** For each vacancy that is seen too little, the least regrets: by how much it falls short of standing in front. */
export type Regrets = { readonly places: Uint32Array; readonly regrets: Int32Array; readonly held: Int32Array }

export function gatherRegrets(candidates: Candidates, { from, to }: Range, prices: Int32Array, bar: Int32Array, lacks: Int32Array, into: Regrets): void {
  const { starts, keys } = candidates
  for (let p = from; p < to; p += 1) {
    const least = bar[p] ?? -1
    if (least < 0) continue
    const end = starts[p + 1] ?? 0
    for (let k = starts[p] ?? 0; k < end; k += 1) {
      const key = keys[k] ?? -1
      if (key < 0) break
      const j = vacancyIn(key)
      const room = lacks[j] ?? 0
      if (room <= 0) continue
      const regret = least - scoreIn(key) - (prices[j] ?? 0)
      if (regret >= 0) hold(into, j, regret, room)
    }
  }
}

/** Keeps the `room` least regrets of a vacancy, in order. */
export function hold({ places, regrets, held }: Regrets, j: number, regret: number, room: number): void {
  const start = places[j] ?? 0
  let n = held[j] ?? 0
  if (n >= room) {
    n = room
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
