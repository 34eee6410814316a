/** Candidates of many persons in one column: those of person p from starts[p] up to starts[p + 1]. */
import { integers, words } from '../pack/columns.ts'

export type Candidates = { readonly persons: number; readonly starts: Uint32Array; readonly keys: Int32Array }
/** One more candidate of a person, found from the vacancy's side. */
export type Found = { readonly persons: Uint32Array; readonly keys: Int32Array; readonly count: number }

/** Joins lists of equal width (filled up with -1) with what was found from the vacancies' side; what both found stands once. */
export function joinCandidates(persons: number, width: number, kept: Int32Array, found: readonly Found[]): Candidates {
  const more = words(persons + 1)
  for (const { persons: whose, count } of found) for (let i = 0; i < count; i += 1) more[(whose[i] ?? 0) + 1] = (more[(whose[i] ?? 0) + 1] ?? 0) + 1
  const starts = words(persons + 1)
  const lengths = words(persons)
  for (let p = 0; p < persons; p += 1) {
    let n = 0
    while (n < width && (kept[p * width + n] ?? -1) >= 0) n += 1
    lengths[p] = n
    starts[p + 1] = (starts[p] ?? 0) + n + (more[p + 1] ?? 0)
  }
  const keys = integers(starts[persons] ?? 0).fill(-1)
  for (let p = 0; p < persons; p += 1) keys.set(kept.subarray(p * width, p * width + (lengths[p] ?? 0)), starts[p])
  for (const { persons: whose, keys: theirs, count } of found)
    for (let i = 0; i < count; i += 1) {
      const p = whose[i] ?? 0
      const key = theirs[i] ?? -1
      const start = starts[p] ?? 0
      const end = start + (lengths[p] ?? 0)
      if (keys.subarray(start, end).includes(key)) continue
      keys[end] = key
      lengths[p] = (lengths[p] ?? 0) + 1
    }
  return { persons, starts, keys }
}
