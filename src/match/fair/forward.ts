/** Persons without an opening bid for the one that gains them most, until everyone sits or has no gain in sitting. */
import { lowest, rise, sit, type Hall } from './hall.ts'

export function bidForward(hall: Hall, step: number): void {
  const { fair, scale, price } = hall
  const { starts, vacancy, worth } = fair
  const waiting: number[] = []
  for (let p = fair.persons - 1; p >= 0; p -= 1) if ((hall.at[p] ?? -1) < 0) waiting.push(p)
  for (let p = waiting.pop(); p !== undefined; p = waiting.pop()) {
    // Staying without is worth 0 to everyone.
    let [best, second, chosen, chosenWorth] = [0, 0, -1, 0]
    const end = starts[p + 1] ?? 0
    for (let k = starts[p] ?? 0; k < end; k += 1) {
      const v = vacancy[k] ?? 0
      const value = (worth[k] ?? 0) * scale - (price[v] ?? 0)
      if (value > second) {
        if (value > best) {
          second = best
          best = value
          chosen = v
          chosenWorth = (worth[k] ?? 0) * scale
        } else second = value
      }
    }
    hall.gain[p] = 0
    if (chosen < 0) continue
    if (hall.free[chosen] === 0) {
      const out = cheapestSitting(hall, chosen)
      rise(hall, out)
      waiting.push(out)
    }
    sit(hall, p, chosen, (price[chosen] ?? 0) + best - second + step)
    price[chosen] = lowest(hall, chosen)
    hall.gain[p] = chosenWorth - (price[chosen] ?? 0)
  }
  // Where an opening's price rose, its vacancy's lowest price may have too: what everyone gains is counted at the end.
  for (let p = 0; p < fair.persons; p += 1) {
    const v = hall.at[p] ?? -1
    if (v < 0) continue
    for (let k = starts[p] ?? 0; k < (starts[p + 1] ?? 0); k += 1) if (vacancy[k] === v) hall.gain[p] = (worth[k] ?? 0) * scale - (price[v] ?? 0)
  }
}

function cheapestSitting(hall: Hall, v: number): number {
  let [price, person] = [Infinity, -1]
  for (let seat = hall.seats[v] ?? 0; seat < (hall.seats[v + 1] ?? 0); seat += 1)
    if ((hall.paid[seat] ?? 0) < price) {
      price = hall.paid[seat] ?? 0
      person = hall.sitting[seat] ?? -1
    }
  return person
}
