/** The best persons for one vacancy, from whichever rows are visited. */
import { barOf } from './top.ts'

/**
 * Rows of the best `k` that `each` visits, best first, ties by `idOf`. `scoreOf` gives a row's score, or -1 for whoever is left out;
 * what is below the least it is told need not be worked out.
 */
export function bestPersons(
  each: (visit: (p: number) => void) => void,
  scoreOf: (p: number, least: number) => number,
  k: number,
  idOf: (p: number) => string,
): number[] {
  const bar = barOf(k)
  const found: { readonly p: number; readonly score: number }[] = []
  each((p) => {
    const score = scoreOf(p, bar.least())
    if (score < 0) return
    bar.take(score)
    found.push({ p, score })
  })
  return found
    .filter(({ score }) => score >= bar.least())
    .sort((a, b) => b.score - a.score || (idOf(a.p) < idOf(b.p) ? -1 : 1))
    .slice(0, k)
    .map(({ p }) => p)
}
