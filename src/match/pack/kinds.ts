/**
 * All a vacancy asks on one axis is a kind. Vacancies that ask the same of an axis, with the same accommodations on offer,
 * share it; a kind is judged once for each of the 36 intervals a person can have, and a pair is then a few look-ups.
 */
import { accommodationIds, type AccommodationId } from '../accommodations.ts'
import { axisIds, levels, ordinary, type AxisId, type Use } from '../axes.ts'
import type { Offered } from '../explanation.ts'
import { effectOn, offeredFor, stateOf } from '../judge-line.ts'
import type { Demand, Vacancy } from '../vacancy.ts'
import { losses, skillLoss, weightOf } from '../weigh.ts'
import { sure } from '../../kit/sure.ts'
import { bytes, shorts, words } from './columns.ts'

export const blocked = 65_535
export const intervals = 36
export const intervalOf = (lo: number, hi: number): number => lo * 6 + hi

type Ask = Use & Pick<Demand, 'level' | 'essential'> & { readonly offered: readonly Offered[] }
export type Kind = { readonly axis: number; readonly asks: readonly Ask[] }
export type Kinds = {
  readonly axis: Uint8Array
  readonly loss: Uint16Array
  /** for a highest level of 0 and of 1: which accommodations, one bit each, would alone open what blocks */
  readonly opens: Uint32Array
}
const most = 65_535

/** Collects kinds; `of` gives a vacancy's kinds by number, one for each axis it asks anything of. */
export type KindBook = { readonly list: Kind[]; readonly of: (vacancy: Pick<Vacancy, 'demands' | 'provides' | 'willing'>) => number[] }

export function kindBook(): KindBook {
  const numbers = new Map<string, number>()
  const list: Kind[] = []
  const numberOf = (axis: AxisId, demands: readonly Demand[], vacancy: Pick<Vacancy, 'provides' | 'willing'>): number => {
    const asks = demands.map((demand): Ask => {
      const { axis: own, purpose, level, essential } = demand
      return { ...({ axis: own, purpose } as Use), level, essential, offered: offeredFor(demand, vacancy) }
    })
    const key = `${axis} ${asks.map(({ purpose, level, essential, offered }) => `${purpose}${level}${essential}${offered.map(({ id, effect }) => id + effect.kind).join()}`).join(';')}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (list.length === most) throw new RangeError(`more than ${most} kinds of demand in one pack`)
    numbers.set(key, list.length)
    list.push({ axis: axisIds.indexOf(axis), asks })
    return list.length - 1
  }
  return {
    list,
    of: (vacancy) => {
      const byAxis = new Map<AxisId, Demand[]>()
      for (const demand of vacancy.demands) byAxis.set(demand.axis, [...(byAxis.get(demand.axis) ?? []), demand])
      return [...byAxis].map(([axis, demands]) => numberOf(axis, demands, vacancy))
    },
  }
}

/** Loss times weight for all that is asked of an axis, and an interval; 65,535 blocks. */
export function lossOf({ asks }: Kind, lo: number, hi: number): number {
  let sum = 0
  for (const ask of asks) {
    const { state } = stateOf({ lo: sure(levels[lo]), hi: sure(levels[hi]) }, ask, ask.offered)
    if (state === 'blocked') return blocked
    sum += weightOf(ask.essential) * Math.max(losses[state], ask.level > ordinary && hi < ask.level ? skillLoss : 0)
  }
  return sum
}

/** An axis on which nothing is lost with the ordinary level in hand, skill aside. */
export const asksSkill = ({ asks }: Kind): boolean => asks.some(({ level }) => level > ordinary)

export function packKinds(list: readonly Kind[]): Kinds {
  const axis = bytes(list.length)
  const loss = shorts(list.length * intervals)
  for (const [k, kind] of list.entries()) {
    axis[k] = kind.axis
    for (let lo = 0; lo < 6; lo += 1) for (let hi = lo; hi < 6; hi += 1) loss[k * intervals + intervalOf(lo, hi)] = lossOf(kind, lo, hi)
  }
  const opens = words(list.length * 2)
  for (const [k, kind] of list.entries())
    for (const hi of [0, 1]) {
      if (loss[k * intervals + intervalOf(0, hi)] !== blocked) continue
      opens[k * 2 + hi] = accommodationIds.reduce((bits, id, x) => (lossOf(withMore(kind, id), 0, hi) === blocked ? bits : bits | (1 << x)), 0)
    }
  return { axis, loss, opens }
}

/** The kind as it would be if an accommodation were agreed as well. */
const withMore = (kind: Kind, id: AccommodationId): Kind => ({
  ...kind,
  asks: kind.asks.map((ask) => {
    const effect = effectOn(ask, id)
    return effect ? { ...ask, offered: [...ask.offered, { id, effect, in_place: false }] } : ask
  }),
})
