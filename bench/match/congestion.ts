/** What prices do to a market: hires and the loss of list score, beside plain best-fit lists. */
import { scanner, scoreIn, vacancyIn } from '../../src/match/pack/scan.ts'
import { pricedList } from '../../src/match/price/price.ts'
import { chanceFrom } from './chance.ts'
import { hires, mostHires } from './market-day.ts'
import { drawProvince } from './province.ts'
import { matchProvince } from './threads.ts'
import type { Model } from './world.ts'

export type Congestion = {
  readonly most: number
  readonly plain: number
  readonly priced: number
  readonly filled: number
  readonly loss: number
  readonly loss_in_front: number
}

export async function congestion(seed: number, persons: number, vacancies: number, model: Model, threads: number): Promise<Congestion> {
  const province = drawProvince(seed, persons, vacancies, model)
  const { openings } = province.vacancies
  const { candidates, prices } = await matchProvince(province, threads, 100)
  const scan = scanner(province.vacancies, province.persons, province.taste)
  const keys = new Int32Array(vacancies)
  const open = Array.from({ length: persons }, (_, p) => Int32Array.from(keys.subarray(0, scan(p, keys)), vacancyIn))
  const most = mostHires(open, openings)
  const outcome = (with_prices: Int32Array): { hired: number; mean: number; front: number } => {
    const sums = { all: 0, n: 0, front: 0, m: 0 }
    const lists = open.map((_, p) => {
      const list = pricedList(candidates, p, with_prices, 20)
      for (const [i, key] of list.entries()) {
        sums.all += scoreIn(key)
        sums.n += 1
        if (i < 5) {
          sums.front += scoreIn(key)
          sums.m += 1
        }
      }
      return list.slice(0, 5).map(vacancyIn)
    })
    return { hired: hires(lists, openings, chanceFrom(seed + 1)), mean: sums.all / sums.n, front: sums.front / sums.m }
  }
  const plain = outcome(new Int32Array(vacancies))
  const priced = outcome(prices)
  return {
    most,
    plain: plain.hired / most,
    priced: priced.hired,
    filled: priced.hired / most,
    loss: 1 - priced.mean / plain.mean,
    loss_in_front: 1 - priced.front / plain.front,
  }
}
