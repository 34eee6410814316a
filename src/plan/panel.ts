/** What a panel comes to: its quorum, the seats it needs, and the weighted sum or the votes, in exact numbers. */
import type { Day } from '../kit/day.ts'
import { sightOf } from './engine.ts'
import { add, floorOf, order, over, times, whole, zero, type Exact } from './exact.ts'
import type { Facts } from './facts.ts'
import { numberOf } from './figure.ts'
import { told, type Told } from './panel/told.ts'
import type { Figure } from './piece.ts'
import type { Plan, Stage } from './shape.ts'
import type { Sight } from './sight.ts'

export type { Told } from './panel/told.ts'
export type Panel = NonNullable<Stage['panel']>
/** What one member gave: points out of a hundred by criterion, a vote where the plan asks for one. */
export type Ballot = { readonly agrees: boolean | null; readonly points: Readonly<Record<string, number>> }
export type Outcome = { readonly carried: boolean; readonly told: readonly Told[] }

/** A figure up to 1 is a share of the seats, rounded up; above 1 it is a number of members. */
export function membersIn(sight: Sight, figure: Figure, seats: number): number {
  const value = numberOf(sight, figure) ?? whole(seats)
  const wanted = order(value, whole(1)) <= 0 ? times(value, whole(seats)) : value
  return -Number(floorOf({ n: -wanted.n, d: wanted.d }))
}

/** How many members must give their word; more than half of the seats where the plan says nothing. */
export const quorumOf = (plan: Plan, schemeId: string, panel: Panel, seats: number, day: Day): number =>
  panel.quorum === undefined ? Math.floor(seats / 2) + 1 : membersIn(sightOf(plan, {}, day, schemeId), panel.quorum, seats)

export const carriesBy = (panel: Panel): NonNullable<Panel['carries']> => panel.carries ?? (panel.scores ? 'average_score' : 'majority')
/** The criteria that members score; the others are figures of the case. */
export const scoredBy = (panel: Panel): string[] => Object.entries(panel.scores ?? {}).flatMap(([name, { by }]) => (by === undefined ? [name] : []))

/** Weighs what the members gave. Each criterion is the members' average, or the figure it names; the sum is weighted and held against the least. */
export function weigh(plan: Plan, schemeId: string, panel: Panel, ballots: readonly Ballot[], facts: Facts, day: Day): Outcome {
  const sight = sightOf(plan, facts, day, schemeId)
  const lines: Told[] = []
  const votes = carriesBy(panel) === 'average_score' ? undefined : countVotes(panel, ballots, lines)
  const score = panel.scores ? sumOf(sight, panel, ballots, lines) : undefined
  const least = panel.pass_at_least === undefined ? undefined : numberOf(sight, panel.pass_at_least)
  const reached = least === undefined || (score !== undefined && order(score, least) >= 0)
  if (panel.scores) lines.push(told.total(score, least))
  const carried = votes !== false && reached && (votes !== undefined || score !== undefined)
  return { carried, told: [...lines, told.outcome(carried)] }
}

function countVotes(panel: Panel, ballots: readonly Ballot[], lines: Told[]): boolean {
  const [yes, all] = [ballots.filter(({ agrees }) => agrees === true).length, ballots.length]
  const rule = carriesBy(panel)
  lines.push(told.votes(yes, all, rule))
  return rule === 'unanimous' ? all > 0 && yes === all : rule === 'two_thirds' ? all > 0 && yes * 3 >= all * 2 : yes * 2 > all
}

function sumOf(sight: Sight, panel: Panel, ballots: readonly Ballot[], lines: Told[]): Exact | undefined {
  let [sum, weights]: [Exact | undefined, Exact] = [zero, zero]
  for (const [name, { title, weight, by }] of Object.entries(panel.scores ?? {})) {
    const value = by === undefined ? averageOf(ballots, name) : numberOf(sight, by)
    const heavy = numberOf(sight, weight)
    lines.push(told.criterion(title, value, heavy))
    sum = sum && value && heavy ? add(sum, times(value, heavy)) : undefined
    weights = add(weights, heavy ?? zero)
  }
  return sum && weights.n > 0n ? over(sum, weights) : undefined
}
const averageOf = (ballots: readonly Ballot[], name: string): Exact | undefined =>
  ballots.length === 0
    ? undefined
    : over(
        ballots.reduce((sum, { points }) => add(sum, whole(points[name] ?? 0)), zero),
        whole(ballots.length),
      )
