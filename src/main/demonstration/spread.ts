/** Spreading a count over years, months and groups so that it comes out exactly. */
import type { Chance } from './chance.ts'

/** How many of a count fall into each of some equal parts; the parts differ by one at most. */
export const evenly = (count: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, i) => Math.floor(((i + 1) * count) / parts) - Math.floor((i * count) / parts))

/** Groups of about a size that make up a count. */
export function groups(chance: Chance, count: number, size: number): number[] {
  const made: number[] = []
  for (let left = count; left > 0; left -= made.at(-1) ?? left) made.push(Math.min(left, chance.whole(Math.ceil(size * 0.7), Math.ceil(size * 1.3))))
  return made
}

/** The first days of the months from one to another, both included. */
export function monthsFrom(first: string, last: string): Temporal.PlainYearMonth[] {
  const months: Temporal.PlainYearMonth[] = []
  const end = Temporal.PlainYearMonth.from(last)
  for (let at = Temporal.PlainYearMonth.from(first); Temporal.PlainYearMonth.compare(at, end) <= 0; at = at.add({ months: 1 })) months.push(at)
  return months
}
