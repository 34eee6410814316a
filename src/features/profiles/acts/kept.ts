/**
 * Something large kept in memory between requests and made true before each use by what was written since. Use it only in requests
 * that write nothing of it themselves: what a transaction wrote and took back again would stay.
 */
import type { Act, Tools } from '../../../kit/act.ts'
import { oldestRunning } from '../store/written.ts'

type Kept<T> = { value: T | undefined; since: string; turn: Promise<unknown> }
export type Keeping<T> = {
  /** how many are kept at most in a house; the one not asked for longest goes first */
  readonly most: number
  readonly load: (act: Act) => Promise<T>
  /** takes over what transactions from `since` on wrote; safe to do twice */
  readonly freshen: (act: Act, value: T, since: string) => Promise<void>
}

/** Returns a function that gives the value of a key as it stands now. Readers of one key take turns, so that nobody puts back something older. */
export function keep<T>({ most, load, freshen }: Keeping<T>): (act: Act, key: string) => Promise<T> {
  const houses = new WeakMap<Tools, Map<string, Kept<T>>>()
  const keptIn = (act: Act, key: string): Kept<T> => {
    const all = houses.get(act.tools) ?? new Map<string, Kept<T>>()
    houses.set(act.tools, all)
    const kept = all.get(key) ?? { value: undefined, since: '0', turn: Promise.resolve() }
    all.delete(key)
    all.set(key, kept)
    if (all.size > most) all.delete([...all.keys()][0] ?? '')
    return kept
  }
  return (act, key) => {
    const kept = keptIn(act, key)
    const mine = kept.turn
      .catch(() => undefined)
      .then(async () => {
        const since = await oldestRunning(act.db)
        if (kept.value === undefined) kept.value = await load(act)
        else await freshen(act, kept.value, kept.since)
        kept.since = since
        return kept.value
      })
    kept.turn = mine
    return mine
  }
}
