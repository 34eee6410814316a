/** Whether somebody would care for themselves through others, if this member were cared for by that one. */
export function wouldCircle(carers: ReadonlyMap<number, number | null>, member: number, carer: number): boolean {
  const met = new Set<number>()
  for (let at: number | null = carer; at !== null && !met.has(at); at = carers.get(at) ?? null) {
    if (at === member) return true
    met.add(at)
  }
  return false
}
