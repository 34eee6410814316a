/** Prices of a city's vacancies, from everybody who consented. Nothing of anybody is shown by them. */
import type { Act } from '../../../kit/act.ts'
import { takeTop } from '../../../match/pack/top.ts'
import { joinCandidates } from '../../../match/price/candidates.ts'
import { priceUnseen } from '../../../match/price/price.ts'
import { insertPrices, markPriced } from '../store/prices.ts'
import { marketsOf } from './markets.ts'

/** How many of a person's best are candidates for being raised. */
const width = 40

/** Prices today's market, once a day: whoever asks again the same day is answered at once. */
export async function priceVacancies(act: Act): Promise<void> {
  if (!(await markPriced(act.db, act.today, act.now))) return
  const { rows, part, personCount, townships } = await marketsOf(act, () => true)
  if (rows.length === 0 || personCount === 0) return
  const kept = new Int32Array(personCount * width).fill(-1)
  const keys = new Int32Array(Math.max(rows.length, 2 * width + 8))
  for await (const here of townships()) for (const p of here) kept.set(keys.subarray(0, takeTop(keys, part.scan(p, keys, width), width)), p * width)
  const prices = priceUnseen(
    joinCandidates(personCount, width, kept, []),
    rows.map(({ openings }) => openings),
  )
  await insertPrices(
    act.db,
    rows.flatMap(({ id }, j) => ((prices[j] ?? 0) > 0 ? [{ vacancy_id: id, priced_on: act.today, price: prices[j] ?? 0 }] : [])),
  )
}
