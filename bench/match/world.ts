/** Made-up provinces: counties in a square, persons and vacancies around their towns. Nobody in them is real. */
import { usualFor } from '../../src/match/accommodations.ts'
import { axisIds, surroundings, type AxisId, type Level, type Surrounding, type Use } from '../../src/match/axes.ts'
import type { Person, Place, Reading, Wish } from '../../src/match/person.ts'
import type { Demand, Vacancy } from '../../src/match/vacancy.ts'
import { sure } from '../../src/kit/sure.ts'
import type { Chance } from './chance.ts'
import { trades, type Trade } from './trades.ts'

export const side = 395
const countyCount = 117
/** What persons weigh: all the wage, each something else, or some of both. */
export const models = ['mixed', 'common', 'own'] as const
export type Model = (typeof models)[number]

export type County = Place & { readonly spread: number }
export const countiesOf = (chance: Chance): County[] =>
  Array.from({ length: countyCount }, () => ({ x: chance.share() * side, y: chance.share() * side, spread: 8 + 14 * chance.share() }))

const near = (chance: Chance, county: County): Place => {
  const within = (at: number): number => Math.min(side, Math.max(0, at))
  return { x: within(county.x + county.spread * chance.bell()), y: within(county.y + county.spread * chance.bell()) }
}

/** Axes that go down together, and how often: about the mix of the second national sample survey. */
const troubles: readonly (readonly [number, readonly AxisId[]])[] = [
  [0.15, ['V1', 'V2', 'V3', 'C2']],
  [0.25, ['H1', 'H2', 'C1']],
  [0.03, ['C1', 'P1']],
  [0.18, ['B2', 'B3', 'B4', 'B5', 'B6']],
  [0.12, ['F1', 'F2', 'A1', 'B6', 'C3']],
  [0.09, ['M1', 'M2', 'M4', 'P2', 'C2', 'C3']],
  [0.08, ['M5', 'P1', 'E1', 'M3']],
  [0.1, ['V1', 'H1', 'B3', 'E1', 'F2']],
]

const clamp = (level: number): Level => Math.min(5, Math.max(0, Math.round(level))) as Level
const reading = (lo: Level, hi: Level): Reading => ({ lo, hi, source: 'worker', read_on: '2026-03-02' })

export function drawAbilities(chance: Chance, missing = 0.08): Partial<Record<AxisId, Reading>> {
  let at = chance.share()
  const low = new Set(sure(troubles.find(([share]) => (at -= share) < 0) ?? troubles[0])[1])
  const depth = chance.below(4)
  const abilities: Partial<Record<AxisId, Reading>> = {}
  for (const axis of axisIds) {
    if (chance.happens(missing)) continue
    const level = low.has(axis) ? clamp(depth + chance.bell() * 0.6) : clamp(3 + Math.max(-0.4, chance.bell() * 0.6))
    const wide = chance.happens(0.2) ? 1 : 0
    abilities[axis] = reading(level, clamp(level + wide))
  }
  return abilities
}

const likeable = ['4', '4-03', '4-04', '4-01', '6', '6-31', '5', '2', '3', '4-10']
export function drawPerson(chance: Chance, n: number, county: County, model: Model): Person {
  const weigh: Record<Wish, number> = { wage: 1, distance: 1, hours: 1, home: 1, sector: 1, stability: 1 }
  if (model === 'common' || (model === 'mixed' && chance.happens(0.5))) weigh.wage = 4
  else for (const kind of ['wage', 'distance', 'home', 'sector', 'stability'] as const) weigh[kind] = chance.below(5)
  const bears: Partial<Record<Surrounding, boolean>> = {}
  for (const each of surroundings) if (chance.happens(0.9)) bears[each] = !chance.happens(0.12)
  return {
    id: `p${n}`,
    abilities: drawAbilities(chance),
    bears,
    measures: chance.happens(0.2) ? { licence_small_car: chance.happens(0.7) } : {},
    wishes: {
      ...(chance.happens(0.7) ? { wage_min_fen: 10_000 * (20 + chance.below(18)) } : {}),
      ...(chance.happens(0.2) ? { hours_max: chance.one([20, 30, 40]) } : {}),
      reach_km: chance.one([5, 15, 15, 40]),
      home: chance.one(['no', 'ok', 'ok', 'ok', 'ok', 'only'] as const),
      likes: chance.happens(0.5) ? [chance.one(likeable)] : [],
      never: chance.happens(0.2) ? [chance.one(likeable)] : [],
      weights: weigh,
    },
    at: near(chance, county),
  }
}

const total = trades.reduce((sum, { share }) => sum + share, 0)
function drawTrade(chance: Chance): Trade {
  let at = chance.share() * total
  return sure(trades.find(({ share }) => (at -= share) < 0) ?? trades[0])
}

/** What the trade usually asks, each employer a little differently, with what they would accept instead. */
export function drawDemands(chance: Chance, trade: Trade): Demand[] {
  return trade.asks.split(' ').map((text) => {
    const [, axis, purpose, level, mark] = sure(/^(\w\d)\.(\w+?)(\d)([!?]?)$/.exec(text) ?? undefined)
    const use = { axis, purpose } as Use
    const essential = chance.happens(0.12) ? 'unknown' : mark === '!' ? 'yes' : mark === '?' ? 'unknown' : 'no'
    return {
      ...use,
      level: clamp(Number(level) + (chance.happens(0.15) ? chance.one([-1, 1]) : 0)),
      essential,
      admits: usualFor(use).filter(() => chance.happens(0.5)),
    }
  })
}

export function drawVacancy(chance: Chance, n: number, county: County): Vacancy {
  const trade = drawTrade(chance)
  const wage = trade.wage * (0.8 + 0.5 * chance.share())
  const has: Partial<Record<Surrounding, boolean>> = {}
  for (const each of surroundings) if (chance.happens(0.9)) has[each] = trade.has.includes(each) ? chance.happens(0.8) : chance.happens(0.03)
  const openings = chance.one([1, 1, 1, 1, 1, 2, 2, 3, 4])
  return {
    id: `v${String(n).padStart(6, '0')}`,
    occupation: trade.occupation,
    openings,
    wage_fen: 10_000 * Math.round(wage / 100),
    hours: chance.one([20, 40, 40, 40, 44, 48]),
    contract: chance.one(['open_ended', 'fixed_term', 'fixed_term', 'task']),
    ...(chance.happens(trade.home) ? {} : { at: near(chance, county) }),
    demands: drawDemands(chance, trade),
    has,
    law: trade.has === 'law' ? ['small_car'] : [],
    provides: [],
    willing: [],
    sheet: 'employer',
  }
}
