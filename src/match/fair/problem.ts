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
  const starts = new Uint32Array(pairs.length + 1)
  for (const [p, list] of pairs.entries()) starts[p + 1] = list.reduce((count, { worth }) => (worth > 0 ? count + 1 : count), starts[p] ?? 0)
  const count = starts[pairs.length] ?? 0
  const fair = { persons: pairs.length, openings, starts, vacancy: new Uint32Array(count), worth: new Int32Array(count) }
  let k = 0
  for (const list of pairs)
    for (const { vacancy, worth } of list) {
      if (worth <= 0) continue
      fair.vacancy[k] = vacancy
      fair.worth[k++] = worth
    }
  return fair
}
