/**
 * Proves an assignment best without knowing how it was found: no opening is given twice, and with the prices as they
 * stand no assignment whatever can be worth a whole unit more. Shares no code with the auction.
 */
import type { Assignment, Fair } from './problem.ts'

export type Proof = { readonly total: number; readonly assigned: number; readonly faults: readonly string[] }

export function proofOf(fair: Fair, { assigned, prices, scale }: Assignment): Proof {
  const faults: string[] = []
  const taken = new Uint32Array(fair.openings.length)
  let [total, count, bound] = [0, 0, 0]
  for (let p = 0; p < fair.persons; p += 1) {
    let [gain, worth] = [0, 0]
    for (let k = fair.starts[p] ?? 0; k < (fair.starts[p + 1] ?? 0); k += 1) {
      const v = fair.vacancy[k] ?? 0
      gain = Math.max(gain, (fair.worth[k] ?? 0) * scale - (prices[v] ?? 0))
      if (v === assigned[p]) worth = fair.worth[k] ?? 0
    }
    bound += gain
    const v = assigned[p] ?? -1
    if (v < 0) continue
    if (worth === 0) faults.push(`person ${p} is assigned to ${v}, which is no pair`)
    taken[v] = (taken[v] ?? 0) + 1
    total += worth
    count += 1
  }
  for (const [v, n] of taken.entries()) {
    const openings = fair.openings[v] ?? 0
    if (n > openings) faults.push(`vacancy ${v} has ${openings} openings and ${n} persons`)
    if (openings === 0) continue
    if (!((prices[v] ?? 0) >= 0)) faults.push(`vacancy ${v} has a price below nothing`)
    bound += openings * (prices[v] ?? 0)
  }
  // Worths are whole numbers: a bound less than one unit above the total is the total.
  if (!(bound < (total + 1) * scale)) faults.push(`the bound is ${bound / scale}, the total ${total}`)
  return { total, assigned: count, faults }
}
