/** What becomes of lists: everyone applies to the first of their list, vacancies choose by lot, and nobody keeps two jobs. */
import type { Chance } from './chance.ts'

/** Hires when each person applies down their own list and each vacancy holds those its lot prefers. */
export function hires(lists: readonly (readonly number[])[], openings: ArrayLike<number>, chance: Chance): number {
  const held: { p: number; lot: number }[][] = Array.from({ length: openings.length }, () => [])
  const next = new Uint8Array(lists.length)
  const waiting = Array.from(lists.keys())
  for (let p = waiting.pop(); p !== undefined; p = waiting.pop()) {
    const j = lists[p]?.[next[p] ?? 0]
    if (j === undefined) continue
    next[p] = (next[p] ?? 0) + 1
    const list = held[j] ?? []
    list.push({ p, lot: chance.share() })
    if (list.length <= (openings[j] ?? 0)) continue
    const worst = list.reduce((least, each, i) => (each.lot < (list[least]?.lot ?? 0) ? i : least), 0)
    const [out] = list.splice(worst, 1)
    if (out) waiting.push(out.p)
  }
  return held.reduce((sum, list) => sum + list.length, 0)
}

/** The most hires there could be at all: a largest matching with openings (Hopcroft and Karp 1973). */
export function mostHires(open: readonly Int32Array[], openings: ArrayLike<number>): number {
  const at = new Int32Array(open.length).fill(-1)
  const taken: number[][] = Array.from({ length: openings.length }, () => [])
  let total = 0
  for (;;) {
    const depth = new Int32Array(open.length).fill(-1)
    const line = [...at.keys()].filter((p) => at[p] === -1)
    for (const p of line) depth[p] = 0
    const seen = new Uint8Array(openings.length)
    let found = false
    for (let i = 0; i < line.length && !found; i += 1) {
      const p = line[i] ?? 0
      for (const j of open[p] ?? []) {
        if (seen[j]) continue
        seen[j] = 1
        if ((taken[j]?.length ?? 0) < (openings[j] ?? 0)) found = true
        for (const q of taken[j] ?? [])
          if ((depth[q] ?? 0) < 0) {
            depth[q] = (depth[p] ?? 0) + 1
            line.push(q)
          }
      }
    }
    if (!found) return total
    const used = new Uint8Array(openings.length)
    const step = (p: number): boolean => {
      for (const j of open[p] ?? []) {
        if (used[j]) continue
        const list = taken[j] ?? []
        if (list.length < (openings[j] ?? 0)) {
          list.push(p)
          at[p] = j
          return true
        }
        used[j] = 1
        for (const [i, q] of list.entries())
          if (depth[q] === (depth[p] ?? 0) + 1 && step(q)) {
            list[i] = p
            at[p] = j
            return true
          }
      }
      return false
    }
    let grown = 0
    for (const p of at.keys()) if (at[p] === -1 && step(p)) grown += 1
    if (grown === 0) return total
    total += grown
  }
}
