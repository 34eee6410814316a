/** Vacancies that are open and still carry a price lower it until it is nothing or somebody comes. */
import { rise, sit, type Hall } from './hall.ts'

export function bidBack(hall: Hall, step: number): void {
  const { fair, worth, price, gain, back } = hall
  const open: number[] = []
  const call = (v: number): void => {
    if ((hall.free[v] ?? 0) > 0 && (price[v] ?? 0) > 0) open.push(v)
  }
  for (let v = 0; v < fair.openings.length; v += 1) call(v)
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if ((hall.free[v] ?? 0) === 0 || (price[v] ?? 0) === 0) continue
    let [best, second, who, whoseWorth] = [-Infinity, -Infinity, -1, 0]
    const end = back.starts[v + 1] ?? 0
    for (let b = back.starts[v] ?? 0; b < end; b += 1) {
      const p = back.person[b] ?? 0
      if (hall.at[p] === v) continue
      const offer = (worth[back.pair[b] ?? 0] ?? 0) - (gain[p] ?? 0)
      if (offer > second) {
        if (offer > best) {
          second = best
          best = offer
          who = p
          whoseWorth = worth[back.pair[b] ?? 0] ?? 0
        } else second = offer
      }
    }
    if (who < 0 || best <= step) {
      reprice(hall, v, 0)
      continue
    }
    const from = rise(hall, who)
    reprice(hall, v, Math.max(0, Math.min(price[v] ?? 0, second - step)))
    sit(hall, who, v, price[v] ?? 0)
    gain[who] = whoseWorth - (price[v] ?? 0)
    call(v)
    if (from >= 0) call(from)
  }
}

/** Lowers the price of every opening of a vacancy, which those who sit there gain. */
function reprice(hall: Hall, v: number, price: number): void {
  const less = (hall.price[v] ?? 0) - price
  for (let seat = hall.seats[v] ?? 0; seat < (hall.seats[v + 1] ?? 0); seat += 1) {
    const p = hall.sitting[seat] ?? -1
    if (p >= 0) hall.gain[p] = (hall.gain[p] ?? 0) + less
    hall.paid[seat] = price
  }
  hall.price[v] = price
}
