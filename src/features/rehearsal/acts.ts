/** A changed plan, tried on last year's cases and on everybody in the register before it is published. Changes nothing. */
import type { Act } from '../../kit/act.ts'
import { dayOf, type Day } from '../../kit/day.ts'
import type { Fen } from '../../kit/money.ts'
import { Refusal } from '../../kit/refusal.ts'
import { computeAward } from '../../plan/award.ts'
import type { Facts } from '../../plan/facts.ts'
import { judge, type Answer } from '../../plan/judge.ts'
import type { Plan } from '../../plan/shape.ts'
import { caseIn } from '../applications/acts.ts'
import { factsOf, ofPerson, type FactSource } from '../applications/facts.ts'
import { readUnderLaw, versionBefore } from '../programmes/acts.ts'
import { proposalById } from '../programmes/store.ts'
import { sayings } from '../programmes/words.ts'
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
export type Counted = Record<Answer, number>
export type Rehearsal = {
  readonly before: Plan
  readonly after: Plan
  readonly day: Day
  readonly cases: readonly Tried[]
  /** persons looked at, out of how many; and what the register alone says of each scheme for persons */
  readonly persons: { readonly looked: number; readonly all: number }
  readonly schemes: readonly { readonly scheme: string; readonly before?: Counted | undefined; readonly after?: Counted | undefined }[]
}
export const limits = { cases: 5000, persons: 100_000 } as const

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
  const names = [
    ...new Set([before, after].flatMap((plan) => Object.entries(plan.schemes).flatMap(([name, scheme]) => (scheme.for === 'person' ? [name] : [])))),
  ]
  const counted = (plan: Plan) => new Map(names.filter((name) => plan.schemes[name]).map((name) => [name, { met: 0, not_met: 0, unknown: 0 } as Counted]))
  const [was, is] = [counted(before), counted(after)]
  let looked = 0
  for (let id = 0; ;) {
    const persons = await store.personsAfter(act.db, id, every, 2000)
    for (const person of persons) {
      const facts: Facts = { place: { division: person.division.slice(0, 6) }, person: ofPerson(person) }
      for (const [name, count] of was) count[judge(before, name, facts, day).answer] += 1
      for (const [name, count] of is) count[judge(after, name, facts, day).answer] += 1
    }
    looked += persons.length
    const last = persons.at(-1)
    if (!last) break
    id = last.id
    // others are served between two batches
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { persons: { looked, all }, schemes: names.map((scheme) => ({ scheme, before: was.get(scheme), after: is.get(scheme) })) }
}
