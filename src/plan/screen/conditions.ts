/** The conditions of a scheme as parts, in the order in which `judge` lists them. */
import { sure } from '../../kit/sure.ts'
import { testOf } from '../holds.ts'
import type { Judged } from '../judge.ts'
import type { Figure } from '../piece.ts'
import type { Condition, Scheme } from '../shape.ts'
import { compared, several } from './combine.ts'
import { packedDay } from './days.ts'
import type { Desk } from './desk.ts'
import { namedFigure } from './figures.ts'
import { constant, isUnknown, made, of, Uncovered, unknown, type Part } from './part.ts'

/** Without a part, a condition is left to the interpreter. */
export type Compiled = { readonly id: string; readonly part: Part | undefined }

/** `blank`: what `judge` says when nothing is known; conditions that look back stay as they are there, since rows hold no history. */
export function conditionParts(desk: Desk, scheme: Scheme, blank: readonly Judged[]): Compiled[] {
  const test = desk.plan.population?.[scheme.for]
  const first = [
    ...(test === undefined ? [] : [compiled('population', () => desk.test(test))]),
    ...(scheme.uses ?? []).flatMap((id) => condition(desk, scheme, id, sure(desk.plan.conditions[id]))),
    ...Object.entries(scheme.conditions).flatMap(([id, each]) => condition(desk, scheme, id, each)),
    ...days(desk, scheme),
  ]
  const last = ownPart(desk, scheme)
  const past = blank.slice(first.length, blank.length - last.length).map(({ id, answer }) => {
    if (answer !== 'unknown') throw new RangeError(`${id} answers without a history`)
    return { id, part: unknown('bool') }
  })
  const all = [...first, ...past, ...last]
  if (all.some(({ id }, at) => id !== blank[at]?.id)) throw new RangeError('the conditions are not those that judge lists')
  return all
}
function compiled(id: string, part: () => Part): Compiled {
  try {
    return { id, part: of('bool', part()) }
  } catch (error) {
    if (error instanceof Uncovered) return { id, part: undefined }
    throw error
  }
}

function condition(desk: Desk, scheme: Scheme, id: string, each: Condition): Compiled[] {
  const { from, to } = each
  if ((from !== undefined && desk.day < from) || (to !== undefined && to < desk.day)) return []
  const part = (): Part => {
    const routes = Object.values(scheme.routes ?? {}).filter((route) => route.instead_of.includes(id))
    const ways = routes.map((route) => desk.test(route.when))
    // rows hold nobody’s judgement
    return another(ways, each.judged_by ? unknown('bool') : desk.test(testOf(each)))
  }
  return [compiled(id, part)]
}
/** The first other way in that is met stands in a condition's place; what is only not known does not. */
function another(ways: readonly Part[], own: Part): Part {
  if (ways.some((way) => way.constant === 1)) return constant('bool', 1)
  const open = ways.filter((way) => way.constant === undefined)
  if (open.length === 0) return own
  return made('bool', (row) => {
    for (const way of open) if (way.ask(row) === 1) return 1
    return own.ask(row)
  })
}

function days(desk: Desk, scheme: Scheme): Compiled[] {
  const dayAt = (figure: Figure): Part => {
    const part = typeof figure === 'number' ? unknown('day') : namedFigure(desk, figure)
    return part.kind === 'day' ? part : unknown('day')
  }
  const cutOffs = Object.entries(scheme.cut_offs ?? {}).map(([id, { event, from, to }]) =>
    compiled(id, () => {
      const on = dayAt(event)
      const ends = [
        from === undefined ? [] : [compared(on, 'at_least', constant('day', packedDay(from)))],
        to === undefined ? [] : [compared(on, 'at_most', constant('day', packedDay(to)))],
      ].flat()
      if (isUnknown(on) || ends.length > 0) return isUnknown(on) ? unknown('bool') : several(ends, 'all')
      throw new Uncovered(id)
    }),
  )
  const orders = Object.entries(scheme.order ?? {}).map(([id, { earlier, later }]) => compiled(id, () => compared(dayAt(earlier), 'at_most', dayAt(later))))
  return [...cutOffs, ...orders]
}

/** Own money is known only from an application: where rows hold none the answer stays open, else the interpreter works it out. */
function ownPart(desk: Desk, scheme: Scheme): Compiled[] {
  if (!scheme.award?.own_part) return []
  return [
    compiled('own_part', () => {
      if (isUnknown(desk.fact('costs.own_invested_fen'))) return unknown('bool')
      throw new Uncovered('own_part')
    }),
  ]
}
