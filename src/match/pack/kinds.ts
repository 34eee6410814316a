/**
 * Demands that can only be judged alike (same use, level, essentiality and accommodations on offer) are one kind. A kind
 * is judged once for each of the 36 intervals a person can have; a pair is then a row of look-ups.
 */
import { axisIds, levels, ordinary, type AxisId } from '../axes.ts'
import type { Offered } from '../explanation.ts'
import { offeredFor, stateOf } from '../judge-line.ts'
import type { Demand, Vacancy } from '../vacancy.ts'
import { losses, skillLoss, weightOf } from '../weigh.ts'
import { sure } from '../../kit/sure.ts'
import { bytes } from './columns.ts'

export const blocked = 255
export const intervals = 36
export const intervalOf = (lo: number, hi: number): number => lo * 6 + hi

export type Kind = Pick<Demand, 'axis' | 'purpose' | 'level' | 'essential'> & { readonly offered: readonly Offered[] }
export type Kinds = { readonly axis: Uint8Array; readonly loss: Uint8Array; readonly list: readonly Kind[] }

export const axisNumber = new Map<AxisId, number>(axisIds.map((axis, i) => [axis, i]))

/** Collects kinds; `of` gives the number of a demand's kind. */
export function kindBook(): { of: (demand: Demand, vacancy: Pick<Vacancy, 'provides' | 'willing'>) => number; list: Kind[] } {
  const numbers = new Map<string, number>()
  const list: Kind[] = []
  return {
    list,
    of: (demand, vacancy) => {
      const offered = offeredFor(demand, vacancy)
      const { axis, purpose, level, essential } = demand
      const key = `${axis} ${purpose} ${level} ${essential} ${offered.map(({ id }) => id).join()}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, list.length)
      list.push({ axis, purpose, level, essential, offered })
      return list.length - 1
    },
  }
}

/** Loss times weight for a kind and an interval; 255 blocks. */
export function lossOf(kind: Kind, lo: number, hi: number): number {
  const { state } = stateOf({ lo: sure(levels[lo]), hi: sure(levels[hi]) }, kind, kind.offered)
  if (state === 'blocked') return blocked
  return weightOf(kind.essential) * Math.max(losses[state], kind.level > ordinary && hi < kind.level ? skillLoss : 0)
}

export function packKinds(list: readonly Kind[]): Kinds {
  const axis = bytes(list.length)
  const loss = bytes(list.length * intervals)
  for (const [k, kind] of list.entries()) {
    axis[k] = sure(axisNumber.get(kind.axis))
    for (let lo = 0; lo < 6; lo += 1) for (let hi = lo; hi < 6; hi += 1) loss[k * intervals + intervalOf(lo, hi)] = lossOf(kind, lo, hi)
  }
  return { axis, loss, list }
}
