/** Persons and vacancies drawn at random for the laws of the matching. */
import * as fc from 'fast-check'
import { accommodationIds } from '../../src/match/accommodations.ts'
import { axisIds, levels, purposes, surroundings, type AxisId, type Level, type Surrounding, type Use } from '../../src/match/axes.ts'
import { usualFor } from '../../src/match/accommodations.ts'
import type { Person, Reading, Wishes } from '../../src/match/person.ts'
import type { Demand, Vacancy } from '../../src/match/vacancy.ts'

const level = fc.constantFrom(...levels)
const interval = fc.tuple(level, level).map(([a, b]) => ({ lo: Math.min(a, b) as Level, hi: Math.max(a, b) as Level }))
const reading: fc.Arbitrary<Reading> = fc
  .tuple(interval, fc.option(interval, { nil: undefined, freq: 3 }))
  .map(([own, aided]) => ({ ...own, source: 'worker', read_on: '2026-03-02', ...(aided ? { aided: { ...aided, aid: 'own aid' } } : {}) }))

const some = <K extends string, V>(keys: readonly K[], value: fc.Arbitrary<V>): fc.Arbitrary<Partial<Record<K, V>>> =>
  fc
    .array(fc.option(value, { nil: undefined, freq: 4 }), { minLength: keys.length, maxLength: keys.length })
    .map((values) => Object.fromEntries(keys.flatMap((key, i) => (values[i] === undefined ? [] : [[key, values[i]]]))) as Partial<Record<K, V>>)

const sectors = ['4', '4-03', '4-04-05', '6', '6-02', '2-10'] as const
const occupations = ['4-03-01-02', '4-04-05-03', '4-03-02-05', '6-02-06-09', '6-31-05-00', '2-10-03-00', '4-10-04-02'] as const
const wishes: fc.Arbitrary<Wishes> = fc.record(
  {
    wage_min_fen: fc.integer({ min: 100_000, max: 300_000 }),
    hours_min: fc.constantFrom(0, 20),
    hours_max: fc.constantFrom(20, 40, 48),
    reach_km: fc.constantFrom(5, 15, 40),
    home: fc.constantFrom('no', 'ok', 'only'),
    likes: fc.subarray([...sectors]),
    never: fc.subarray([...sectors], { maxLength: 1 }),
    weights: fc.record({ wage: fc.integer({ min: 0, max: 5 }), distance: fc.integer({ min: 0, max: 5 }), stability: fc.integer({ min: 0, max: 5 }) }),
  },
  { requiredKeys: [] },
)
const place = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) }).map(({ x, y }) => ({ x: x / 10, y: y / 10 }))

export const persons: fc.Arbitrary<Person> = fc.record({
  id: fc.uuid(),
  abilities: some<AxisId, Reading>(axisIds, reading),
  bears: some<Surrounding, boolean>(surroundings, fc.boolean()),
  measures: fc.record(
    { licence_small_car: fc.boolean(), seeing_eyes: fc.constantFrom(0, 1, 2), better_eye: fc.constantFrom(4.5, 4.9, 5), sound_direction: fc.boolean() },
    { requiredKeys: [] },
  ),
  wishes,
  at: place,
})

const uses: readonly Use[] = axisIds.flatMap((axis) => purposes[axis].map((purpose) => ({ axis, purpose }) as Use))
export const demands: fc.Arbitrary<Demand> = fc
  .constantFrom(...uses)
  .chain((use) =>
    fc.record({ level, essential: fc.constantFrom('yes', 'no', 'unknown'), admits: fc.subarray(usualFor(use)) }).map((rest): Demand => ({ ...use, ...rest })),
  )

export const vacancies: fc.Arbitrary<Vacancy> = fc
  .record({
    id: fc.uuid(),
    occupation: fc.constantFrom(...occupations),
    openings: fc.integer({ min: 1, max: 4 }),
    wage_fen: fc.integer({ min: 150_000, max: 600_000 }),
    hours: fc.constantFrom(15, 20, 40, 44),
    contract: fc.constantFrom('open_ended', 'fixed_term', 'task'),
    demands: fc.array(demands, { maxLength: 7 }),
    has: some<Surrounding, boolean>(surroundings, fc.boolean()),
    law: fc.subarray(['small_car', 'food_handler'] as const),
    provides: fc.subarray([...accommodationIds], { maxLength: 2 }),
    willing: fc.subarray([...accommodationIds], { maxLength: 2 }),
    sheet: fc.constantFrom('prefilled', 'employer', 'site_visited'),
  })
  .chain((vacancy): fc.Arbitrary<Vacancy> => fc.option(place, { nil: undefined, freq: 5 }).map((at) => (at ? { ...vacancy, at } : vacancy)))
