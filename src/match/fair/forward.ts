/** Persons without an opening bid for the one that gains them most, until everyone sits or has no gain in sitting. */
import { lowest, rise, sit, type Hall } from './hall.ts'

/** While persons bid, prices only rise: the best few vacancies of one look stay the best until the next falls below what was left out. */
const remembered = 12

export function bidForward(hall: Hall, step: number): void {
  const { fair, price } = hall
  const { vacancy, worth } = fair
  const waiting: number[] = []
  for (let p = fair.persons - 1; p >= 0; p -= 1) if ((hall.at[p] ?? -1) < 0) waiting.push(p)
  const choose = chooser(hall)
  for (let p = waiting.pop(); p !== undefined; p = waiting.pop()) {
    const { pair, best, second } = choose(p)
    hall.gain[p] = 0
    if (pair < 0) continue
    const v = vacancy[pair] ?? 0
    if (hall.free[v] === 0) {
      const out = cheapestSitting(hall, v)
      rise(hall, out)
      waiting.push(out)
    }
    sit(hall, p, v, (price[v] ?? 0) + best - second + step, (worth[pair] ?? 0) * hall.scale)
    price[v] = lowest(hall, v)
  }
  // Where an opening's price rose, its vacancy's lowest price may have too: what everyone gains is counted at the end.
  for (let p = 0; p < fair.persons; p += 1) {
    const v = hall.at[p] ?? -1
    if (v >= 0) hall.gain[p] = (hall.worthThere[p] ?? 0) - (price[v] ?? 0)
  }
}

type Choice = { pair: number; best: number; second: number }

/** Best and second-best pair of a person; staying without is worth 0 to everyone. */
function chooser({ fair, price, scale }: Hall): (p: number) => Choice {
  const { starts, vacancy, worth, slack } = fair
  const places = new Int32Array(fair.persons * remembered)
  const counts = new Int32Array(fair.persons).fill(-1)
  const bounds = new Float64Array(fair.persons)
  const values = new Float64Array(remembered)
  const found: Choice = { pair: -1, best: 0, second: 0 }

  const look = (p: number): void => {
    const [from, end] = [p * remembered, starts[p + 1] ?? 0]
    let [count, bound, least] = [0, 0, 0]
    for (let k = starts[p] ?? 0; k < end; k += 1) {
      const whole = (worth[k] ?? 0) * scale
      if (whole + slack * scale <= least) {
        bound = Math.max(bound, whole + slack * scale)
        break
      }
      const value = whole - (price[vacancy[k] ?? 0] ?? 0)
      if (value <= least) {
        if (value > bound) bound = value
        continue
      }
      if (count === remembered) {
        count -= 1
        bound = Math.max(bound, values[count] ?? 0)
      }
      let i = count
      while (i > 0 && (values[i - 1] ?? 0) < value) {
        values[i] = values[i - 1] ?? 0
        places[from + i] = places[from + i - 1] ?? 0
        i -= 1
      }
      values[i] = value
      places[from + i] = k
      count += 1
      if (count === remembered) least = values[count - 1] ?? 0
    }
    counts[p] = count
    bounds[p] = bound
  }

  const choose = (p: number): void => {
    let [pair, best, second] = [-1, 0, 0]
    const from = p * remembered
    for (let i = from; i < from + (counts[p] ?? 0); i += 1) {
      const k = places[i] ?? 0
      const value = (worth[k] ?? 0) * scale - (price[vacancy[k] ?? 0] ?? 0)
      if (value > best) {
        second = best
        best = value
        pair = k
      } else if (value > second) second = value
    }
    found.pair = pair
    found.best = best
    found.second = second
  }

  return (p) => {
    if ((counts[p] ?? -1) >= 0) choose(p)
    if ((counts[p] ?? -1) < 0 || found.second < (bounds[p] ?? 0)) {
      look(p)
      choose(p)
    }
    return found
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
