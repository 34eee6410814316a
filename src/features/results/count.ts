/** Results: every target of a plan, counted from evidenced records, by district, with a forecast that speaks plainly. */
import type { Act, Tools } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { atOnce } from '../../kit/db.ts'
import { settleWhen } from '../../plan/judge.ts'
import type { Plan, Target } from '../../plan/shape.ts'
import { countAwards } from '../funds/store.ts'
import { countHouseholds, type Standing } from '../households/store.ts'
import { countPlacements } from '../jobs/store.ts'
import { countRecognitions } from '../recognition/store.ts'
import { countCompletions } from '../training/store.ts'
import { newestRecords } from './store.ts'

export type DistrictCount = { readonly district: string; readonly count: number }
export type Indicator = {
  readonly id: string
  readonly spec: Target
  readonly target: number | undefined
  readonly actual: number
  readonly districts: readonly DistrictCount[]
  /** what it will be at the end if it goes on as so far; undefined once the plan is over, or in its first month */
  readonly forecast: number | undefined
  readonly missed: boolean
}

/** The day as of which a plan's results stand: its last day once it is over, otherwise today. */
export const asOf = (plan: Plan, today: Day): Day => (plan.in_force.to !== undefined && plan.in_force.to < today ? plan.in_force.to : today)

/** All indicators of a plan, in its order, for a reader who sees the whole city. A sum's parts are counted once each. */
export async function indicatorsOf(act: Act, plan: Plan): Promise<Indicator[]> {
  const day = asOf(plan, act.today)
  const over = day !== act.today
  const ids = Object.keys(plan.targets).filter((id) => plan.targets[id]?.counts)
  const counts = await countedFor(act, plan, day, ids)
  const counted = new Map(ids.map((id, i) => [id, counts[i] ?? []]))
  const districtsOf = (id: string): readonly DistrictCount[] => {
    const own = counted.get(id)
    return own ?? together((plan.targets[id]?.sum_of ?? []).map(districtsOf))
  }
  return Object.entries(plan.targets).map(([id, spec]) => {
    const districts = districtsOf(id)
    const actual = districts.reduce((sum, row) => sum + row.count, 0)
    const forecast = over ? undefined : forecastOf(plan, day, actual)
    return { id, spec, target: spec.at_least, actual, districts, forecast, missed: over && spec.at_least !== undefined && actual < spec.at_least }
  })
}

type Kept = { readonly of: string; readonly at: Temporal.Instant; readonly counts: readonly (readonly DistrictCount[])[] }
/** Counts kept by house and plan: evidence is only ever added, so they hold until the newest record or the day changes. */
const kept = new WeakMap<Tools, WeakMap<Plan, Kept>>()
const keptSeconds = 60

/**
 * Counts a plan's targets, or gives what was counted when the same records were there. Two records written at the same
 * moment may become visible in the other order; therefore a count is kept for a minute at most.
 */
async function countedFor(act: Act, plan: Plan, day: Day, ids: readonly string[]): Promise<readonly (readonly DistrictCount[])[]> {
  const house = kept.get(act.tools) ?? new WeakMap<Plan, Kept>()
  kept.set(act.tools, house)
  const of = `${act.city.schema} ${day} ${await newestRecords(act.db)}`
  const known = house.get(plan)
  if (known?.of === of && known.at.until(act.now).total('seconds') < keptSeconds) return known.counts
  const counts = await atOnce(ids.map((id) => count(act, plan, plan.targets[id], day)))
  house.set(plan, { of, at: act.now, counts })
  return counts
}

function count(act: Act, plan: Plan, target: Target | undefined, day: Day): Promise<DistrictCount[]> {
  switch (target?.counts) {
    case 'recognitions_held':
      return countRecognitions(act.db, plan.plan, target.of ?? [], day)
    case 'awards_granted':
      return countAwards(act.db, plan.plan, target.of ?? [], day)
    case 'placements':
      return countPlacements(act.db, plan.plan, day, target.evidence)
    case 'courses_completed':
      return countCompletions(act.db, plan.plan, day)
    case 'household_links':
      return countHouseholds(act.db, plan.plan, day, householdCounts(plan, target, day))
    default:
      return Promise.resolve([])
  }
}

/** Which households a target counts: those for which its condition holds. */
export const householdCounts =
  (plan: Plan, { when }: Target, day: Day) =>
  ({ registered_poor, monitored }: Standing): boolean =>
    when === undefined || settleWhen(plan, when, { household: { registered_poor, monitored } }, day).answer === 'met'

function together(parts: readonly (readonly DistrictCount[])[]): DistrictCount[] {
  const sums = new Map<string, number>()
  for (const part of parts) for (const { district, count: n } of part) sums.set(district, (sums.get(district) ?? 0) + n)
  return [...sums].map(([district, n]) => ({ district, count: n }))
}

/** A straight line through what was reached so far. */
function forecastOf(plan: Plan, day: Day, actual: number): number | undefined {
  const { from, to } = plan.in_force
  if (to === undefined) return undefined
  const days = (a: Day, b: Day) => Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days + 1
  const elapsed = days(from, day)
  return elapsed < 30 ? undefined : Math.round((actual * days(from, to)) / elapsed)
}
