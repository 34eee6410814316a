/** The least that opens a blocked job: the fewest accommodations, the cheapest of those; what none opens, found not essential. */
import { accommodationIds, accommodations, type AccommodationId } from './accommodations.ts'
import type { Use } from './axes.ts'
import type { Change, Line } from './explanation.ts'
import { baseOf, effectOn, stateOf } from './judge-line.ts'

const asUse = ({ axis, purpose }: Use): Use => ({ axis, purpose }) as Use

/** 0 when the accommodation leaves the line blocked, 1 when it opens a trial, 2 when it meets the demand. */
function opens(line: Line, id: AccommodationId): 0 | 1 | 2 {
  const effect = effectOn(line, id)
  if (!effect) return 0
  const base = baseOf({ lo: line.own[0], hi: line.own[1] }, line.aided ? { lo: line.aided[0], hi: line.aided[1] } : null)
  const { state } = stateOf(base, line, [...line.offered, { id, effect, in_place: false }])
  return state === 'blocked' ? 0 : state === 'with' ? 2 : 1
}

/** Changes that together open the job. Empty when no line blocks. */
export function smallestChanges(lines: readonly Line[]): Change[] {
  const blocked = lines.filter(({ state }) => state === 'blocked')
  const able = accommodationIds.filter((id) => blocked.some((line) => opens(line, id) > 0))
  const openable = blocked.filter((line) => able.some((id) => opens(line, id) > 0))
  const chosen = leastCover(openable, able)
  return [
    ...chosen.map((accommodation): Change => ({ kind: 'admit', accommodation, opens: openable.filter((line) => opens(line, accommodation) > 0).map(asUse) })),
    ...blocked.filter((line) => !openable.includes(line)).map((line): Change => ({ kind: 'not_essential', use: asUse(line) })),
  ]
}

/** Every subset is tried: a person is seldom blocked on more than a few items, each with a few accommodations. */
function leastCover(lines: readonly Line[], able: readonly AccommodationId[]): AccommodationId[] {
  let best: { set: AccommodationId[]; key: readonly [number, number, number] } | undefined
  const walk = (from: number, set: AccommodationId[]): void => {
    if (best && set.length > best.key[0]) return
    if (lines.every((line) => set.some((id) => opens(line, id) > 0))) {
      const full = lines.filter((line) => set.some((id) => opens(line, id) === 2)).length
      const key = [set.length, -full, set.reduce((sum, id) => sum + accommodations[id].cost, 0)] as const
      const least = best?.key ?? [Infinity, 0, 0]
      const at = key.findIndex((part, i) => part !== least[i])
      if (at >= 0 && (key[at] ?? 0) < (least[at] ?? 0)) best = { set: [...set], key }
      return
    }
    for (let i = from; i < able.length; i += 1) {
      const id = able[i]
      if (id) walk(i + 1, [...set, id])
    }
  }
  if (lines.length > 0) walk(0, [])
  return best?.set ?? []
}
