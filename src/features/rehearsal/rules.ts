/** Who gains and who loses when one plan takes another's place: pure counting. */
import type { Fen } from '../../kit/money.ts'
import type { Answer } from '../../plan/judge.ts'

/** What a case comes to under a plan. `undefined` stands for a scheme that the plan does not have. */
export type Outcome = { readonly answer: Answer; readonly total_fen: Fen; readonly purses: ReadonlyMap<string, Fen> } | undefined
export type Effect = 'gains' | 'loses' | 'same'

/** Compares two outcomes: what is refused, or no longer offered, is worth nothing; else the amounts decide. */
export function effectOf(before: Outcome, after: Outcome): Effect {
  const [was, is] = [worth(before), worth(after)]
  return is > was ? 'gains' : is < was ? 'loses' : 'same'
}
/** A plaque without money is worth something, and an open question is not a refusal. */
const worth = (outcome: Outcome): Fen => (outcome === undefined || outcome.answer === 'not_met' ? -1n : outcome.total_fen)

export type Tally = Record<Effect, number>
/** Counts effects by a property. */
export function tallied<T>(all: readonly T[], by: (one: T) => string, effect: (one: T) => Effect): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const one of all) {
    const tally = tallies.get(by(one)) ?? { gains: 0, loses: 0, same: 0 }
    tally[effect(one)] += 1
    tallies.set(by(one), tally)
  }
  return new Map([...tallies].sort(([a], [b]) => a.localeCompare(b)))
}

/** What is paid, by purse and year, where nothing stands against it. */
export function costs(all: readonly { readonly year: number; readonly before: Outcome; readonly after: Outcome }[]) {
  const sums = new Map<string, { purse: string; year: number; before_fen: Fen; after_fen: Fen }>()
  const add = (year: number, outcome: Outcome, side: 'before_fen' | 'after_fen'): void => {
    if (outcome === undefined || outcome.answer === 'not_met') return
    for (const [purse, fen] of outcome.purses) {
      const sum = sums.get(`${purse} ${year}`) ?? { purse, year, before_fen: 0n, after_fen: 0n }
      sum[side] += fen
      sums.set(`${purse} ${year}`, sum)
    }
  }
  for (const { year, before, after } of all) {
    add(year, before, 'before_fen')
    add(year, after, 'after_fen')
  }
  return [...sums.values()].sort((a, b) => a.year - b.year || a.purse.localeCompare(b.purse))
}
