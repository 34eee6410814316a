/** Chance that falls the same way every time: the demonstration is the same city whenever it is made. */
export type Chance = {
  /** a whole number between two, both included */
  readonly whole: (least: number, most: number) => number
  /** Throws RangeError when there is nothing to choose from. */
  readonly one: <T>(of: readonly T[]) => T
  /** true in this share of cases, 0 to 1 */
  readonly often: (share: number) => boolean
}

/** A stream of chance from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const one = <T>(of: readonly T[]): T => {
    const [found] = of.slice(whole(0, of.length - 1))
    if (found === undefined) throw new RangeError('nothing to choose from')
    return found
  }
  return { whole, one, often: (share) => next() < share }
}
