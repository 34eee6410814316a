/** The state of an auction: who sits where, at what price, and the pairs seen from either side. */
import { inBands, type Ordered } from './order.ts'
import type { Fair } from './problem.ts'

export type Hall = {
  readonly fair: Ordered
  /** by which every worth is multiplied */
  readonly scale: number
  /** lowest price of an opening of each vacancy */
  readonly price: Float64Array
  /** vacancy of each person, or -1, and which of its openings */
  readonly at: Int32Array
  readonly seat: Int32Array
  /** what a person's place is worth to them, and what they gain there after its price */
  readonly worthThere: Float64Array
  readonly gain: Float64Array
  /** openings of vacancy v are those from seats[v] up to seats[v + 1]: their persons, or -1, and their prices */
  readonly seats: Int32Array
  readonly sitting: Int32Array
  readonly paid: Float64Array
  readonly free: Int32Array
  /** pairs of each vacancy: the persons and the worths */
  readonly back: { readonly starts: Uint32Array; readonly person: Uint32Array; readonly worth: Int32Array }
  /** Begins a finer round: only those who are within a step of their best stay seated. */
  readonly release: (step: number) => void
}

export function openHall(fair: Fair, scale: number): Hall {
  const count = fair.openings.length
  const seats = new Int32Array(count + 1)
  for (let v = 0; v < count; v += 1) seats[v + 1] = (seats[v] ?? 0) + (fair.openings[v] ?? 0)
  const hall: Hall = {
    fair: inBands(fair),
    scale,
    price: Float64Array.from(fair.openings, (openings) => (openings > 0 ? 0 : Infinity)),
    at: new Int32Array(fair.persons).fill(-1),
    seat: new Int32Array(fair.persons).fill(-1),
    worthThere: new Float64Array(fair.persons),
    gain: new Float64Array(fair.persons),
    seats,
    sitting: new Int32Array(seats[count] ?? 0).fill(-1),
    paid: new Float64Array(seats[count] ?? 0),
    free: Int32Array.from(fair.openings),
    back: turned(fair, count),
    release: (step) => release(hall, step),
  }
  return hall
}

function turned({ persons, starts, vacancy, worth }: Fair, count: number): Hall['back'] {
  const back = { starts: new Uint32Array(count + 1), person: new Uint32Array(vacancy.length), worth: new Int32Array(vacancy.length) }
  for (const v of vacancy) back.starts[v + 1] = (back.starts[v + 1] ?? 0) + 1
  for (let v = 0; v < count; v += 1) back.starts[v + 1] = (back.starts[v + 1] ?? 0) + (back.starts[v] ?? 0)
  const next = back.starts.slice()
  for (let p = 0; p < persons; p += 1)
    for (let k = starts[p] ?? 0; k < (starts[p + 1] ?? 0); k += 1) {
      const v = vacancy[k] ?? 0
      const place = next[v] ?? 0
      next[v] = place + 1
      back.person[place] = p
      back.worth[place] = worth[k] ?? 0
    }
  return back
}

/** Takes a person from their opening, which keeps the vacancy's lowest price. */
export function rise(hall: Hall, p: number): number {
  const v = hall.at[p] ?? -1
  if (v < 0) return -1
  const seat = hall.seat[p] ?? 0
  hall.sitting[seat] = -1
  hall.paid[seat] = hall.price[v] ?? 0
  hall.free[v] = (hall.free[v] ?? 0) + 1
  hall.at[p] = -1
  return v
}

/** Puts a person into a free opening of the vacancy, at a price; `worth` is what it is worth to them, times the scale. */
export function sit(hall: Hall, p: number, v: number, paid: number, worth: number): void {
  let seat = hall.seats[v] ?? 0
  while (hall.sitting[seat] !== -1) seat += 1
  hall.sitting[seat] = p
  hall.paid[seat] = paid
  hall.free[v] = (hall.free[v] ?? 0) - 1
  hall.at[p] = v
  hall.seat[p] = seat
  hall.worthThere[p] = worth
}

/** The lowest price of a vacancy's openings. A vacancy without openings is beyond price. */
export function lowest(hall: Hall, v: number): number {
  let price = Infinity
  for (let seat = hall.seats[v] ?? 0; seat < (hall.seats[v + 1] ?? 0); seat += 1) price = Math.min(price, hall.paid[seat] ?? 0)
  return price
}

function release(hall: Hall, step: number): void {
  const { fair, scale, price } = hall
  for (let p = 0; p < fair.persons; p += 1) {
    const v = hall.at[p] ?? -1
    if (v < 0) continue
    const here = (hall.worthThere[p] ?? 0) - (price[v] ?? 0)
    let best = 0
    for (let k = fair.starts[p] ?? 0; k < (fair.starts[p + 1] ?? 0); k += 1) {
      const whole = (fair.worth[k] ?? 0) * scale
      if (whole + fair.slack * scale <= best) break
      best = Math.max(best, whole - (price[fair.vacancy[k] ?? 0] ?? 0))
    }
    if (here >= best - step) {
      hall.gain[p] = here
      hall.paid[hall.seat[p] ?? 0] = price[v] ?? 0
    } else {
      rise(hall, p)
      hall.gain[p] = 0
    }
  }
}
