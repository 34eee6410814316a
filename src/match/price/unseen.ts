/** Persons for vacancies that stand in front too seldom, looked for from the vacancy's side among a sample of those near. */
import { sure } from '../../kit/sure.ts'
import { integers, words } from '../pack/columns.ts'
import type { Near } from '../pack/near.ts'
import type { Scorer } from '../pack/pair.ts'
import { keyOf } from '../pack/scan.ts'
import type { PackedVacancies } from '../pack/vacancies.ts'
import type { Found } from './candidates.ts'

export type Look = {
  readonly vacancies: PackedVacancies
  readonly persons: number
  readonly near: Near
  readonly scorer: Scorer
  /** each person's last score in front */
  readonly bar: Int32Array
  readonly lacks: Int32Array
  /** how many persons are tried for one still lacking, and how many of the least regrets kept */
  readonly tries: number
  readonly keep: number
}

/** Looks for vacancies of a range; what it finds goes with `joinCandidates` into the next round. */
export function lookForPersons(look: Look, range: { readonly from: number; readonly to: number }): Found {
  const { vacancies, near, scorer, bar, lacks, tries, keep } = look
  const found: { p: number; key: number }[] = []
  for (let j = range.from; j < range.to; j += 1) {
    const lack = lacks[j] ?? 0
    if (lack <= 0) continue
    const best: { p: number; key: number; regret: number }[] = []
    const scoreOf = scorer(j)
    const visit = (p: number): void => {
      const score = scoreOf(p)
      if (score < 0) return
      const regret = Math.max(0, (bar[p] ?? 0) - score)
      best.push({ p, key: keyOf(score, j), regret })
    }
    const [x, y] = [vacancies.x[j] ?? 0, vacancies.y[j] ?? 0]
    let around = 0
    if (j >= vacancies.homeStart) around = look.persons
    else near(x, y, () => (around += 1), 16)
    const stride = Math.max(1, Math.floor((j >= vacancies.homeStart ? around : around * 16) / (tries * lack)))
    if (j >= vacancies.homeStart) for (let p = j % stride; p < look.persons; p += stride) visit(p)
    else near(x, y, visit, stride)
    for (const each of best.sort((a, b) => a.regret - b.regret).slice(0, keep * lack)) found.push(each)
  }
  const out = { persons: words(found.length), keys: integers(found.length), count: found.length }
  for (const i of found.keys()) {
    out.persons[i] = sure(found[i]).p
    out.keys[i] = sure(found[i]).key
  }
  return out
}
