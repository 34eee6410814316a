/** Vacancies that are open and still carry a price lower it until it is nothing or somebody comes. */
import { rise, sit, type Hall } from './hall.ts'

/** While prices fall, gains only rise and offers only fall: the best few persons of one look stay the best until the next falls below what was left out. */
const remembered = 32

export function bidBack(hall: Hall, step: number): void {
  const { fair, price, gain } = hall
  const open: number[] = []
  const memory = remember(hall)
  const call = (v: number): void => {
    if ((hall.free[v] ?? 0) > 0 && (price[v] ?? 0) > 0) open.push(v)
  }
  for (let v = 0; v < fair.openings.length; v += 1) call(v)
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if ((hall.free[v] ?? 0) === 0 || (price[v] ?? 0) === 0) continue
    const { best, second, who, whoseWorth } = memory.bestOf(v)
    if (who < 0 || best <= step) {
      reprice(hall, v, 0)
      continue
    }
    const from = rise(hall, who)
    reprice(hall, v, Math.max(0, Math.min(price[v] ?? 0, second - step)))
    sit(hall, who, v, price[v] ?? 0, whoseWorth)
    gain[who] = whoseWorth - (price[v] ?? 0)
    call(v)
    if (from >= 0) call(from)
  }
}

type Best = { best: number; second: number; who: number; whoseWorth: number }

/** The two best offers for a vacancy from those who do not sit there. */
function remember(hall: Hall): { readonly bestOf: (v: number) => Best } {
  const { gain, back, scale, at } = hall
  const memory: ({ readonly places: Int32Array; readonly bound: number } | undefined)[] = []
  const offerAt = (b: number): number => (back.worth[b] ?? 0) * scale - (gain[back.person[b] ?? 0] ?? 0)

  const look = (v: number): { readonly places: Int32Array; readonly bound: number } => {
    const [start, end] = [back.starts[v] ?? 0, back.starts[v + 1] ?? 0]
    const places = new Int32Array(Math.min(remembered, end - start))
    const offers = new Float64Array(places.length)
    let [count, bound] = [0, -Infinity]
    for (let b = start; b < end; b += 1) {
      const offer = offerAt(b)
      if (count === places.length) {
        if (offer <= (offers[count - 1] ?? 0)) {
          if (offer > bound) bound = offer
          continue
        }
        bound = Math.max(bound, offers[count - 1] ?? 0)
        count -= 1
      }
      let i = count
      while (i > 0 && (offers[i - 1] ?? 0) < offer) {
        offers[i] = offers[i - 1] ?? 0
        places[i] = places[i - 1] ?? 0
        i -= 1
      }
      offers[i] = offer
      places[i] = b
      count += 1
    }
    return (memory[v] = { places, bound })
  }

  const choose = (v: number, places: Int32Array): Best => {
    const found: Best = { best: -Infinity, second: -Infinity, who: -1, whoseWorth: 0 }
    for (const b of places) {
      const p = back.person[b] ?? 0
      if (at[p] === v) continue
      const offer = offerAt(b)
      if (offer > found.best) {
        found.second = found.best
        found.best = offer
        found.who = p
        found.whoseWorth = (back.worth[b] ?? 0) * scale
      } else if (offer > found.second) found.second = offer
    }
    return found
  }

  return {
    bestOf: (v) => {
      const known = memory[v] ?? look(v)
      const found = choose(v, known.places)
      if (found.second >= known.bound) return found
      const again = look(v)
      const fresh = choose(v, again.places)
      // Where most of the remembered sit there already, what was left out still counts as the second.
      return fresh.best >= again.bound ? { ...fresh, second: Math.max(fresh.second, again.bound) } : all(v)
    },
  }

  function all(v: number): Best {
    return choose(
      v,
      Int32Array.from({ length: (back.starts[v + 1] ?? 0) - (back.starts[v] ?? 0) }, (_, i) => (back.starts[v] ?? 0) + i),
    )
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
