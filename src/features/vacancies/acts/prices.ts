/** Prices of a city's vacancies, from everybody who consented. Nothing of anybody is shown by them. */
import type { Act } from '../../../kit/act.ts'
import { shortlist } from '../../../match/market.ts'
import { keyOf } from '../../../match/pack/scan.ts'
import { joinCandidates } from '../../../match/price/candidates.ts'
import { priceUnseen } from '../../../match/price/price.ts'
import { insertPrices, markPriced } from '../store/prices.ts'
import { marketsOf } from './markets.ts'

/** How many of a person's best are candidates for being raised. */
const width = 40

/** Prices today's market, once a day: whoever asks again the same day is answered at once. */
export async function priceVacancies(act: Act): Promise<void> {
  if (!(await markPriced(act.db, act.today, act.now))) return
  const { rows, markets, personCount } = await marketsOf(act, () => true)
  if (rows.length === 0 || personCount === 0) return
  const indexOf = new Map(rows.map(({ id }, j) => [String(id), j]))
  const kept = new Int32Array(personCount * width).fill(-1)
  let p = 0
  for (const market of markets)
    for (let i = 0; i < market.persons.length; i += 1, p += 1)
      shortlist(market, i, width).forEach(({ score, vacancy }, n) => (kept[p * width + n] = keyOf(score, indexOf.get(vacancy) ?? 0)))
  const prices = priceUnseen(
    joinCandidates(personCount, width, kept, []),
    rows.map(({ openings }) => openings),
  )
  await insertPrices(
    act.db,
    rows.flatMap(({ id }, j) => ((prices[j] ?? 0) > 0 ? [{ vacancy_id: id, priced_on: act.today, price: prices[j] ?? 0 }] : [])),
  )
}
