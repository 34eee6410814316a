/** What is decided about households without asking anybody. */

/** Whether somebody would care for themselves through others, if this member were cared for by that one. */
export function wouldCircle(carers: ReadonlyMap<number, number | null>, member: number, carer: number): boolean {
  const met = new Set<number>()
  for (let at: number | null = carer; at !== null && !met.has(at); at = carers.get(at) ?? null) {
    if (at === member) return true
    met.add(at)
  }
  return false
}

export type YearOfIncome = {
  readonly year: number
  readonly by_source: readonly { readonly source: string; readonly amount_fen: bigint }[]
  readonly total_fen: bigint
  /** the day whose members share it: the last of the year, or today while it runs */
  readonly as_of: string
  readonly member_count: number
  /** whole fen, what is less than one left out; undefined when nobody is left to share it */
  readonly per_head_fen: bigint | undefined
}

/** A year's income, and what it comes to for each member. */
export function yearOfIncome(year: number, by_source: YearOfIncome['by_source'], member_count: number, as_of: string): YearOfIncome {
  const total_fen = by_source.reduce((sum, { amount_fen }) => sum + amount_fen, 0n)
  return { year, by_source, total_fen, as_of, member_count, per_head_fen: member_count === 0 ? undefined : total_fen / BigInt(member_count) }
}
