/** A changed plan, tried on last year's cases and on everybody in the register before it is published. Changes nothing. */
import type { Act } from '../../kit/act.ts'
import { dayOf, type Day } from '../../kit/day.ts'
import type { Fen } from '../../kit/money.ts'
import { Refusal } from '../../kit/refusal.ts'
import { computeAward } from '../../plan/award.ts'
import type { Facts } from '../../plan/facts.ts'
import { judge } from '../../plan/judge.ts'
import { screenOf, type Screen } from '../../plan/screen/screen.ts'
import type { Plan } from '../../plan/shape.ts'
import { caseIn } from '../applications/acts.ts'
import { factsOf, type FactSource } from '../applications/facts.ts'
import { readUnderLaw, versionBefore } from '../programmes/acts.ts'
import { proposalById } from '../programmes/store.ts'
import { sayings } from '../programmes/words.ts'
import { countRegister, registerFrame, type Counted } from './register.ts'
import type { Outcome } from './rules.ts'
import * as store from './store.ts'

export type Tried = {
  readonly district: string
  readonly category: string
  readonly grade: string
  readonly sex: string
  readonly year: number
  readonly scheme: string
  readonly before: Outcome
  readonly after: Outcome
}
export type Rehearsal = {
  readonly before: Plan
  readonly after: Plan
  readonly day: Day
  readonly cases: readonly Tried[]
  /** persons looked at, out of how many; and what the register alone says of each scheme for persons */
  readonly persons: { readonly looked: number; readonly all: number }
  readonly schemes: readonly { readonly scheme: string; readonly before?: Counted | undefined; readonly after?: Counted | undefined }[]
}
export const limits = { cases: 5000, persons: 1_000_000 } as const

/**
 * Rehearses a proposal: both plans judge the same facts on the same day (the day from which the changed one holds, or
 * today), so that only the plan makes a difference. Refuses (404, 409) a proposal that is gone or has no present version.
 */
export async function rehearse(act: Act, proposal: number, sources: readonly FactSource[]): Promise<Rehearsal> {
  const { before, after } = await plansOf(act, proposal)
  const day = after.in_force.from > act.today ? after.in_force.from : laterFrom(after, act.today)
  const since = act.now.subtract({ hours: 365 * 24 })
  const cases: Tried[] = []
  for (const id of await store.casesSince(act.db, after.plan, since, limits.cases)) {
    const at = await caseIn(act, id)
    const facts = await factsOf(act, at, sources)
    const { scheme, division, submitted_at } = at.application
    cases.push({
      district: division.slice(0, 6),
      category: facts.person?.certificate?.category ?? '',
      grade: String(facts.person?.certificate?.grade ?? ''),
      sex: facts.person?.sex ?? '',
      year: Number(dayOf(submitted_at ?? act.now).slice(0, 4)),
      scheme,
      before: outcome(before, scheme, facts, day),
      after: outcome(after, scheme, facts, day),
    })
  }
  return { before, after, day, cases, ...(await tryRegister(act, before, after, day)) }
}

async function plansOf(act: Act, id: number): Promise<{ before: Plan; after: Plan }> {
  const proposal = await proposalById(act.db, id)
  if (!proposal) throw new Refusal(404, sayings.gone)
  const read = await readUnderLaw(act, proposal.source)
  if ('faults' in read) throw new Refusal(409, read.faults[0]?.says ?? sayings.gone)
  const before = await versionBefore(act, read.plan)
  if (!before) throw new Refusal(404, sayings.gone)
  return { before: before.plan, after: read.plan }
}

/** The last day on which a value of the changed plan begins, when that is still to come: only then does all of it hold. */
function laterFrom(plan: Plan, today: Day): Day {
  const begins = Object.values(plan.parameters).flatMap(({ values }) => values.flatMap(({ from }) => from ?? []))
  return begins.reduce((last, from) => (from > last ? from : last), today)
}

function outcome(plan: Plan, scheme: string, facts: Facts, day: Day): Outcome {
  const found = plan.schemes[scheme]
  if (!found) return undefined
  const { answer } = judge(plan, scheme, facts, day)
  const rows = found.award ? computeAward(plan, scheme, facts, day).rows : []
  const purses = new Map<string, Fen>()
  for (const { purse, amount_fen } of rows) purses.set(purse, (purses.get(purse) ?? 0n) + amount_fen)
  return { answer, total_fen: rows.reduce((sum, { amount_fen }) => sum + amount_fen, 0n), purses }
}

async function tryRegister(act: Act, before: Plan, after: Plan, day: Day): Promise<Pick<Rehearsal, 'persons' | 'schemes'>> {
  const all = await store.personCount(act.db)
  const every = Math.max(1, Math.ceil(all / limits.persons))
  const frame = registerFrame()
  const screens = [before, after].map(
    (plan) =>
      new Map(Object.entries(plan.schemes).flatMap(([name, each]) => (each.for === 'person' ? [[name, screenOf(plan, name, day, frame)] as const] : []))),
  )
  const { looked, counted } = await countRegister(
    act.db,
    frame,
    screens.flatMap((each) => [...each.values()]),
    every,
  )
  const [was = new Map(), is = new Map()] = screens
  const names = [...new Set([...was.keys(), ...is.keys()])]
  return { persons: { looked, all }, schemes: names.map((scheme) => ({ scheme, before: countIn(was, 0, scheme), after: countIn(is, was.size, scheme) })) }

  function countIn(of: ReadonlyMap<string, Screen>, first: number, scheme: string): Counted | undefined {
    const at = [...of.keys()].indexOf(scheme)
    return at < 0 ? undefined : counted[first + at]
  }
}
