/** One demand against one person: what state it is in, and thanks to what. */
import { accommodationIds, accommodations, type AccommodationId, type Effect } from './accommodations.ts'
import { ordinary, type Level, type Use } from './axes.ts'
import type { Arrangement, Line, Offered, State } from './explanation.ts'
import type { Interval, Reading } from './person.ts'
import { sure } from '../kit/sure.ts'
import type { Demand, Vacancy } from './vacancy.ts'

export const unknown: Interval = { lo: 0, hi: 5 }
const most = (a: Level, b: Level): Level => (a > b ? a : b)

/** What the person can do, with their own aid where it helps. */
export const baseOf = (own: Interval, aided: Interval | null): Interval => (aided ? { lo: most(own.lo, aided.lo), hi: most(own.hi, aided.hi) } : own)

/** What an accommodation does to this use; undefined when it does nothing to it. */
export const effectOn = (use: Use, id: AccommodationId): Effect | undefined =>
  accommodations[id].lifts.find((lift) => lift.use.axis === use.axis && lift.use.purpose === use.purpose)?.effect

/** The level reached with an accommodation; a bump goes up to ordinary and takes nothing away. */
export function lifted(level: Level, effect: Effect, essential: Demand['essential']): Level {
  switch (effect.kind) {
    case 'floor':
      return most(level, effect.level)
    case 'bump':
      return most(level, Math.min(ordinary, level + effect.by) as Level)
    case 'remove':
      return most(level, ordinary)
    case 'share':
      return essential === 'no' ? most(level, ordinary) : level
  }
}

/** What may take this demand's place here: admitted for it, standing there already, or agreed. */
export function offeredFor(demand: Demand, vacancy: Pick<Vacancy, 'provides' | 'willing'>): Offered[] {
  const allowed = new Set([...demand.admits, ...vacancy.provides, ...vacancy.willing])
  return accommodationIds.flatMap((id) => {
    const effect = allowed.has(id) ? effectOn(demand, id) : undefined
    return effect ? [{ id, effect, in_place: vacancy.provides.includes(id) }] : []
  })
}

/** State by the two ends of what the person can do, and the accommodation that carries it. */
export function stateOf(base: Interval, demand: Pick<Demand, 'level' | 'essential'>, offered: readonly Offered[]): { state: State; thanks: Offered | null } {
  const need = Math.min(ordinary, demand.level)
  if (base.lo >= need) return { state: 'ok', thanks: null }
  const thanks = cheapest(offered.filter(({ effect }) => lifted(base.lo, effect, demand.essential) >= need))
  if (thanks) return { state: 'with', thanks }
  if (demand.essential === 'no') return { state: 'soft', thanks: null }
  const gap = need - Math.max(base.hi, ...offered.map(({ effect }) => lifted(base.hi, effect, demand.essential)))
  if (gap <= 0 || demand.essential === 'unknown') return { state: 'ask', thanks: null }
  return { state: gap === 1 ? 'trial' : 'blocked', thanks: null }
}

/** What stands there already, else the cheapest, else the quickest, else the first of the list. */
const cheapest = (offered: readonly Offered[]): Offered | null =>
  offered.toSorted(
    (a, b) =>
      Number(b.in_place) - Number(a.in_place) ||
      accommodations[a.id].cost - accommodations[b.id].cost ||
      accommodations[a.id].lead_days - accommodations[b.id].lead_days,
  )[0] ?? null

/** The line of an explanation for one demand. */
export function lineOf(demand: Demand, reading: Reading | undefined, vacancy: Pick<Vacancy, 'provides' | 'willing'>): Line {
  const { lo, hi } = reading ?? unknown
  const aided = reading?.aided ?? null
  const base = baseOf({ lo, hi }, aided)
  const offered = offeredFor(demand, vacancy)
  const { state, thanks } = stateOf(base, demand, offered)
  const { axis, purpose, level, essential } = demand
  return {
    ...({ axis, purpose } as Use),
    level,
    essential,
    own: [lo, hi],
    aided: aided ? [aided.lo, aided.hi] : null,
    source: reading?.source ?? null,
    offered,
    state,
    arrangement: thanks ? arrangementOf(thanks, base.hi >= Math.min(ordinary, level)) : null,
    skill: level > ordinary && base.hi < level,
  }
}

function arrangementOf({ id, in_place }: Offered, if_needed: boolean): Arrangement {
  const { cost, payer, lead_days } = sure(accommodations[id])
  return { id, in_place, cost: in_place ? 0 : cost, payer: in_place ? 'nobody' : payer, lead_days: in_place ? 0 : lead_days, if_needed }
}
