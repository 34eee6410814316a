/** The order in which groups of home work are looked at. */

/** Beyond so many groups, putting them in order costs more than it saves. */
const mostSorted = 64

/** Puts the stretches of home work in order, those first that can be worth most; the others stay where they are. */
export function bestGroupsFirst(stretches: Int32Array, count: number, homeStart: number, worth: (first: number) => number): void {
  let site = count
  while (site > 0 && (stretches[site - 2] ?? 0) >= homeStart) site -= 2
  if (count - site > 2 * mostSorted) return
  for (let s = site; s < count; s += 2) worths[s >>> 1] = worth(stretches[s] ?? 0)
  for (let s = site + 2; s < count; s += 2) {
    const start = stretches[s] ?? 0
    const end = stretches[s + 1] ?? 0
    const mine = worths[s >>> 1] ?? 0
    let i = s
    while (i > site && (worths[(i >>> 1) - 1] ?? 0) < mine) {
      stretches[i] = stretches[i - 2] ?? 0
      stretches[i + 1] = stretches[i - 1] ?? 0
      worths[i >>> 1] = worths[(i >>> 1) - 1] ?? 0
      i -= 2
    }
    stretches[i] = start
    stretches[i + 1] = end
    worths[i >>> 1] = mine
  }
}
const worths = new Float64Array(4096)
