/**
 * Who of those that wait comes next, and why. What is not known is never counted against anybody: it leaves open how far
 * ahead they may stand, and whoever is chosen before them is chosen with a reason. Pure.
 */
import type { Day } from '../../../kit/day.ts'

export type Known = 'yes' | 'no' | 'unknown'
export type Waiting = { readonly wait_id: number; readonly waiting_since: Day; readonly facts: Readonly<Record<string, Known>> }
export type Ordered<W extends Waiting> = W & {
  /** 1 is next */
  readonly place: number
  /** the place they would have if all that is unknown of them held */
  readonly could_be: number
}

/** Compares by criteria in their order, then by who has waited longer. `best` reads what is unknown of the first as if it held. */
function before(a: Waiting, b: Waiting, criteria: readonly string[], best = false): boolean {
  for (const name of criteria) {
    const held = a.facts[name] === 'yes' || (best && a.facts[name] === 'unknown')
    const other = b.facts[name] === 'yes'
    if (held !== other) return held
  }
  return a.waiting_since === b.waiting_since ? a.wait_id < b.wait_id : a.waiting_since < b.waiting_since
}

/** Everybody who waits, in order. */
export function orderOf<W extends Waiting>(waiting: readonly W[], criteria: readonly string[]): Ordered<W>[] {
  const ahead = (one: W, best: boolean): number => waiting.filter((other) => other !== one && !before(one, other, criteria, best)).length
  return waiting.map((one) => ({ ...one, place: ahead(one, false) + 1, could_be: ahead(one, true) + 1 })).sort((a, b) => a.place - b.place)
}

/** Whom choosing this one passes over: who stands before, and who might, were all known of them. */
export const passedBy = <W extends Waiting>(ordered: readonly Ordered<W>[], chosen: Ordered<W>): Ordered<W>[] =>
  ordered.filter((other) => other !== chosen && (other.place < chosen.place || other.could_be <= chosen.place))
