/** A job fair: persons, vacancies with openings, and what each possible pair is worth. */
export type Fair = {
  readonly persons: number
  /** openings of each vacancy */
  readonly openings: ArrayLike<number>
  /** pairs of person p are those from starts[p] up to starts[p + 1] */
  readonly starts: Uint32Array
  readonly vacancy: Uint32Array
  /** whole numbers above 0 */
  readonly worth: Int32Array
}

/**
 * Who is assigned where (-1: nowhere), and prices that prove that nothing is worth more: in units of 1 / `scale`, one for
 * each vacancy.
 */
export type Assignment = { readonly assigned: Int32Array; readonly prices: Float64Array; readonly scale: number }

/** Collects pairs person by person; pairs worth nothing are left out. */
export function fairOf(openings: ArrayLike<number>, pairs: readonly (readonly { readonly vacancy: number; readonly worth: number }[])[]): Fair {
  const kept = pairs.map((list) => list.filter(({ worth }) => worth > 0))
  const starts = new Uint32Array(kept.length + 1)
  for (const [p, list] of kept.entries()) starts[p + 1] = (starts[p] ?? 0) + list.length
  return {
    persons: kept.length,
    openings,
    starts,
    vacancy: Uint32Array.from(kept.flat(), ({ vacancy }) => vacancy),
    worth: Int32Array.from(kept.flat(), ({ worth }) => worth),
  }
}
