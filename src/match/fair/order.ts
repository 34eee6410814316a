/** Each person's pairs with the greater worths in front, so that looking can stop once nothing behind can matter. */
import type { Fair } from './problem.ts'

/** Sorting all the way costs more than it saves: within one of so many bands of worths the order stays as it was. */
const bands = 256

export type Ordered = Fair & {
  /** the greatest worth of all */
  readonly most: number
  /** no pair is worth more than one before it by as much as this */
  readonly slack: number
}

export function inBands(fair: Fair): Ordered {
  let most = 0
  for (let k = 0; k < fair.worth.length; k += 1) most = Math.max(most, fair.worth[k] ?? 0)
  const shift = Math.max(0, 24 - Math.clz32(most))
  const last = most >>> shift
  const [vacancy, worth] = [new Uint32Array(fair.vacancy.length), new Int32Array(fair.worth.length)]
  const next = new Uint32Array(bands + 1)
  for (let p = 0; p < fair.persons; p += 1) {
    const [start, end] = [fair.starts[p] ?? 0, fair.starts[p + 1] ?? 0]
    next.fill(0)
    for (let k = start; k < end; k += 1) {
      const after = last - ((fair.worth[k] ?? 0) >>> shift) + 1
      next[after] = (next[after] ?? 0) + 1
    }
    next[0] = start
    for (let band = 1; band <= last; band += 1) next[band] = (next[band] ?? 0) + (next[band - 1] ?? 0)
    for (let k = start; k < end; k += 1) {
      const each = fair.worth[k] ?? 0
      const band = last - (each >>> shift)
      const place = next[band] ?? 0
      next[band] = place + 1
      vacancy[place] = fair.vacancy[k] ?? 0
      worth[place] = each
    }
  }
  return { ...fair, vacancy, worth, most, slack: 1 << shift }
}
