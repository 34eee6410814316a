/** The conditions of a scheme as parts, in the order in which `judge` lists them. */
import { sure } from '../../kit/sure.ts'
import { testOf } from '../holds.ts'
import type { Judged } from '../judge.ts'
import type { Condition, Scheme } from '../shape.ts'
import type { Desk } from './desk.ts'
import { compiled, type Compiled } from './compiled.ts'
import { dayParts, ownPart } from './own-days.ts'
import { constant, made, unknown, type Part } from './part.ts'

/** `blank`: what `judge` says when nothing is known; conditions that look back stay as they are there, since rows hold no history. */
export function conditionParts(desk: Desk, scheme: Scheme, blank: readonly Judged[]): Compiled[] {
  const test = desk.plan.population?.[scheme.for]
  const first = [
    ...(test === undefined ? [] : [compiled('population', () => desk.test(test))]),
    ...(scheme.uses ?? []).flatMap((id) => condition(desk, scheme, id, sure(desk.plan.conditions[id]))),
    ...Object.entries(scheme.conditions).flatMap(([id, each]) => condition(desk, scheme, id, each)),
    ...dayParts(desk, scheme),
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
