/**
 * When each talk of a fair takes place: nobody in two places at once, no interviewer with two persons at once, in as few
 * rounds as there can be (as many as the busiest person or interviewer has talks: König 1916).
 */
export type Talk = { readonly person: number; readonly vacancy: number }
export type Timetable = { readonly rounds: number; /** round of each talk, from 0 */ readonly at: readonly number[] }

/** `interviewers` of each vacancy work side by side and share its talks evenly. */
export function timetable(talks: readonly Talk[], interviewers: (vacancy: number) => number): Timetable {
  const seen = new Map<number, number>()
  const desks = new Map<string, number>()
  const persons = new Map<number, number>()
  const numberOf = <K>(book: Map<K, number>, key: K): number => {
    const known = book.get(key) ?? book.size
    book.set(key, known)
    return known
  }
  const ends = talks.map(({ person, vacancy }) => {
    const nth = seen.get(vacancy) ?? 0
    seen.set(vacancy, nth + 1)
    return [numberOf(persons, person), numberOf(desks, `${vacancy} ${nth % Math.max(1, interviewers(vacancy))}`)] as const
  })
  const busy = new Map<string, number>()
  for (const [p, d] of ends) for (const end of [`p${p}`, `d${d}`]) busy.set(end, (busy.get(end) ?? 0) + 1)
  const rounds = Math.max(0, ...busy.values())
  const at = talks.map(() => -1)
  // Which talk a person, or a desk, has in each round.
  const agenda = [persons.size, desks.size].map((size) => Array.from({ length: size }, () => new Int32Array(rounds).fill(-1)))
  const row = (kind: 0 | 1, n: number): Int32Array => agenda[kind]?.[n] ?? new Int32Array(0)
  for (const [t, [p, d]] of ends.entries()) {
    const a = row(0, p).indexOf(-1)
    const b = row(1, d).indexOf(-1)
    if (a !== b) swap(t, a, b)
    place(t, b)
  }
  return { rounds, at }

  function place(t: number, round: number): void {
    const [p = 0, d = 0] = ends[t] ?? []
    row(0, p)[round] = t
    row(1, d)[round] = t
    at[t] = round
  }

  /** Exchanges rounds a and b along the way of talks that begins at the person's talk in round b, so that b gets free for both. */
  function swap(t: number, a: number, b: number): void {
    const [p = 0] = ends[t] ?? []
    const way: number[] = []
    let [next, kind, round] = [row(0, p)[b] ?? -1, 1 as 0 | 1, a]
    while (next >= 0) {
      way.push(next)
      next = row(kind, ends[next]?.[kind] ?? 0)[round] ?? -1
      kind = kind === 1 ? 0 : 1
      round = round === a ? b : a
    }
    for (const each of way) for (const side of [0, 1] as const) row(side, ends[each]?.[side] ?? 0)[at[each] ?? 0] = -1
    for (const each of way) place(each, at[each] === a ? b : a)
  }
}
