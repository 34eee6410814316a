/** Holds a sample of packed lists against every vacancy one by one, and their explanations against themselves. */
import { judge } from '../../src/match/judge.ts'
import { keyOf, scoreIn, vacancyIn } from '../../src/match/pack/scan.ts'
import { scorer } from '../../src/match/pack/pair.ts'
import { recompute } from '../../src/match/recompute.ts'
import { sure } from '../../src/kit/sure.ts'
import type { Province } from './province.ts'

export type Exact = { readonly checked: number; readonly recall: number; readonly explained: number; readonly faithful: number; readonly invariant: number }

export function holdAgainst({ vacancies, persons, taste, list, sample }: Province, kept: Int32Array, width: number, k: number, people: number): Exact {
  const scores = scorer(vacancies, persons, taste)
  const every = Math.ceil(persons.count / 1000)
  let [checked, same, explained, faithful, invariant] = [0, 0, 0, 0, 0]
  const all = sample.slice(0, people).map((): number[] => [])
  for (let j = 0; j < vacancies.count; j += 1) {
    const scoreOf = scores(j)
    for (const [s, keys] of all.entries()) {
      const score = scoreOf(s * every)
      if (score >= 0) keys.push(keyOf(score, j))
    }
  }
  for (const [s, person] of sample.slice(0, people).entries()) {
    const p = s * every
    const best = sure(all[s])
      .sort((a, b) => b - a)
      .slice(0, k)
    const mine = Array.from(kept.subarray(p * width, p * width + k)).filter((key) => key >= 0)
    checked += best.length
    same += best.filter((key, i) => mine[i] === key).length
    for (const key of mine) {
      const vacancy = sure(list[vacancyIn(key)])
      const told = judge(person, vacancy)
      const again = recompute(JSON.parse(JSON.stringify(told)) as typeof told)
      explained += 1
      if (told.score === scoreIn(key) && again.verdict === told.verdict && again.standing === told.standing && again.wanted) faithful += 1
      const labelled = { ...person, category: 'mental', grade: 1, sex: 'f', age: 59, name: 'X' }
      if (JSON.stringify(judge(labelled, vacancy)) === JSON.stringify(told)) invariant += 1
    }
  }
  return { checked, recall: same / checked, explained, faithful: faithful / explained, invariant: invariant / explained }
}
