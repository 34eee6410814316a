/** Ranking the cases that wait for a decision, keeping the list, and holding decisions to it. */
import { createHash } from 'node:crypto'
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import { areaOf } from '../../kit/role.ts'
import { sure } from '../../kit/sure.ts'
import { rank } from '../../plan/rank.ts'
import { rankReasons } from '../../plan/rank-told.ts'
import type { Facts } from '../../plan/facts.ts'
import { caseIn, type Case } from '../applications/acts.ts'
import { factsOf, type FactSource } from '../applications/facts.ts'
import { roundOf } from '../applications/store/passed.ts'
import { casesAt } from '../applications/store/turns.ts'
import { programmeById, type Programme } from '../programmes/acts.ts'
import { takenOf } from './taken.ts'
import type { RankedCase, RankedList } from './list.ts'
import { isRanked } from './rules.ts'
import { insertRanking, placeOf } from './store.ts'
import { sayings } from './words.ts'

/** The order of a scheme's waiting cases as of today. The actor must see the whole city. */
export async function rankNow(act: Act, programme: Programme, scheme: string, sources: readonly FactSource[]): Promise<RankedList> {
  const { plan, id: plan_version_id } = programme
  const review = sure(plan.schemes[scheme]).review
  const stage_index = review.length - 1
  const waiting = await casesAt(act.db, areaOf(act.city.division), { plan_version_id, scheme, stage_index })
  const facts = new Map<string, Facts>()
  for (const { id } of waiting) facts.set(String(id), await factsOf(act, await caseIn(act, id), sources))
  const taken = await takenOf(act, plan_version_id, plan, scheme, sources)
  const { order, granted, amounts } = rank(plan, scheme, facts, act.today, taken)
  const numbers = new Map(waiting.map((one) => [String(one.id), one.number]))
  const within = new Set(granted)
  const cases = order.map((id, at): RankedCase => {
    const amount_fen = String(amounts.get(id) ?? 0n)
    return {
      application_id: Number(id),
      number: numbers.get(id) ?? '',
      place: at + 1,
      is_within: within.has(id),
      amount_fen,
      why: rankReasons(plan, scheme, sure(facts.get(id)), act.today),
    }
  })
  return { plan: plan.plan, scheme, ranked_on: act.today, taken: taken.places, cases }
}

/** Keeps the list of today with its hash; decisions follow it. Returns its id. */
export async function keepRanking(act: Act, plan_version_id: number, scheme: string, sources: readonly FactSource[]): Promise<number> {
  const list = await rankNow(act, await programmeById(act, plan_version_id), scheme, sources)
  if (list.cases.length === 0) throw new Refusal(409, sayings.none_waiting)
  const content = JSON.stringify(list)
  const row = { plan_version_id, scheme, division: act.actor.division, ranked_on: act.today, content, ranked_by: accountOf(act), ranked_at: act.now }
  const places = []
  for (const { application_id, place, is_within, amount_fen } of list.cases)
    places.push({ application_id, place, is_within, amount_fen: BigInt(amount_fen), round: await roundOf(act.db, application_id) })
  return insertRanking(act.db, { ...row, sha256: createHash('sha256').update(content).digest('hex') }, places)
}

/** Refuses (409) to grant a case of a scheme with limited places or money that is not within its newest list. */
export async function mustBeWithin(act: Act, { application, scheme }: Case): Promise<void> {
  if (!isRanked(scheme)) return
  const place = await placeOf(act.db, application.id, await roundOf(act.db, application.id))
  if (!place) throw new Refusal(409, sayings.not_ranked)
  if (!place.is_within) throw new Refusal(409, sayings.beyond, { place: place.place })
}
