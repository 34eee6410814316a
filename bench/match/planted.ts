/**
 * Worlds whose truth is known: true functions and true demands are drawn, and an observer writes them down with mistakes.
 * What a wrong block does to a person is invisible outside such a world.
 */
import { usualFor } from '../../src/match/accommodations.ts'
import { axisIds, levels, purposes, type AxisId, type Level, type Use } from '../../src/match/axes.ts'
import { judge } from '../../src/match/judge.ts'
import type { Person, Reading } from '../../src/match/person.ts'
import type { Demand, Vacancy } from '../../src/match/vacancy.ts'
import { sure } from '../../src/kit/sure.ts'
import type { Chance } from './chance.ts'
import { chanceFrom } from './chance.ts'
import { trades } from './trades.ts'
import { drawAbilities, drawDemands, drawPerson, drawVacancy } from './world.ts'

/**
 * Demands by trade, scattered at random, or from the prior of occupations; in `inflated` every demand is written a level
 * too high; in `insistent` what is inflated is called essential as well.
 */
export const worlds = ['trades', 'scattered', 'prior', 'inflated', 'insistent'] as const
export type World = (typeof worlds)[number]
export type Planted = {
  readonly feasible: number
  readonly blocked: number
  readonly infeasible: number
  readonly passed: number
  readonly open: number
  readonly questions: number
}

const step = (chance: Chance, level: Level): Level => sure(levels[Math.min(5, Math.max(0, level + chance.one([-1, 1])))])

/** 20 % of items off by one, 15 % missing. */
function observePerson(chance: Chance, person: Person): Person {
  const abilities: Partial<Record<AxisId, Reading>> = {}
  for (const axis of axisIds) {
    const reading = person.abilities[axis]
    if (!reading || chance.happens(0.15)) continue
    const level = chance.happens(0.2) ? step(chance, reading.lo) : reading.lo
    abilities[axis] = { ...reading, lo: level, hi: level }
  }
  return { ...person, abilities }
}

/** 20 % of items off by one, 10 % inflated by a level, as employers do. */
function observeDemand(chance: Chance, demand: Demand, world: World): Demand {
  const level = chance.happens(0.2) ? step(chance, demand.level) : demand.level
  if (world !== 'inflated' && !chance.happens(0.1)) return { ...demand, level }
  return { ...demand, level: sure(levels[Math.min(5, level + 1)]), essential: world === 'insistent' ? 'yes' : demand.essential }
}

function trueDemands(chance: Chance, world: World, drafts: readonly (readonly Demand[])[]): Demand[] {
  if (world === 'prior' || world === 'insistent')
    return chance.one(drafts).map((each) => ({ ...each, essential: chance.happens(0.4) ? 'yes' : 'no', admits: each.admits.filter(() => chance.happens(0.5)) }))
  if (world !== 'scattered')
    return drawDemands(chance, chance.one(trades)).map((each) =>
      each.essential === 'unknown' ? { ...each, essential: chance.happens(0.5) ? 'yes' : 'no' } : each,
    )
  return Array.from({ length: 3 + chance.below(6) }, () => {
    const axis = chance.one(axisIds)
    const use = { axis, purpose: chance.one<string>(purposes[axis]) } as Use
    return {
      ...use,
      level: sure(levels[1 + chance.below(4)]),
      essential: chance.happens(0.7) ? 'yes' : 'no',
      admits: usualFor(use).filter(() => chance.happens(0.5)),
    }
  })
}

/** Whether a person can do a job in truth: every essential demand is met, by themselves or with what the employer admits. */
const canDo = (person: Person, vacancy: Vacancy): boolean =>
  judge(person, vacancy).lines.every(({ essential, state }) => essential !== 'yes' || state === 'ok' || state === 'with')

/** Counts over so many pairs. `drafts`: demands of occupations, for the world drawn from the prior. */
export function plant(seed: number, world: World, pairs: number, drafts: readonly (readonly Demand[])[]): Planted {
  const chance = chanceFrom(seed)
  const town = { x: 0, y: 0, spread: 3 }
  const counts = { feasible: 0, blocked: 0, infeasible: 0, passed: 0, open: 0, questions: 0 }
  for (let n = 0; n < pairs; n += 1) {
    const drawn = drawPerson(chance, n, town, 'mixed')
    const exact = drawAbilities(chance, 0)
    const person: Person = { ...drawn, bears: {}, abilities: Object.fromEntries(Object.entries(exact).map(([axis, each]) => [axis, { ...each, hi: each.lo }])) }
    const vacancy = { ...drawVacancy(chance, n, town), law: [], has: {}, demands: trueDemands(chance, world, drafts) }
    const told = judge(observePerson(chance, person), { ...vacancy, demands: vacancy.demands.map((each) => observeDemand(chance, each, world)) })
    const able = canDo(person, vacancy)
    counts[able ? 'feasible' : 'infeasible'] += 1
    if (able && told.verdict === 'blocked') counts.blocked += 1
    if (!able && (told.verdict === 'ok' || told.verdict === 'with')) counts.passed += 1
    if (told.verdict !== 'blocked') {
      counts.open += 1
      counts.questions += told.questions.length
    }
  }
  return counts
}
