/** Chance that falls the same way each time. */
export type Chance = {
  /** 0 up to 1 */
  readonly share: () => number
  /** 0 up to n - 1 */
  readonly below: (n: number) => number
  readonly one: <T>(list: readonly T[]) => T
  readonly happens: (share: number) => boolean
  /** about 0, spread 1 */
  readonly bell: () => number
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number): number => Math.floor(share() * n)
  return {
    share,
    below,
    one: (list) => {
      const found = list[below(list.length)]
      if (found === undefined) throw new RangeError('nothing to choose from')
      return found
    },
    happens: (limit) => share() < limit,
    bell: () => share() + share() + share() + share() + share() + share() - 3,
  }
}
