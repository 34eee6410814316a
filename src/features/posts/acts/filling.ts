/** One person proposes who is to have a post, by the order; another confirms, and the post is theirs for its term. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { sure } from '../../../kit/sure.ts'
import { passedBy } from '../rules/order.ts'
import * as store from '../store/filling.ts'
import { holderOn, postById, type PostFile } from '../store/posts.ts'
import { endWait } from '../store/waiting.ts'
import { sayings } from '../words/said.ts'
import { orderFor } from './candidates.ts'
import { termFrom } from './first-day.ts'
import { beginHolding } from './holding.ts'
import { mustBePlaceable } from './placeable.ts'

export type Proposal = { readonly wait: number; readonly starts_on: Day; readonly reason: string | undefined }
export type Unexplained = { readonly names: string }

/**
 * Proposes somebody who waits. Returns whom that passes over when no reason was given, and then nothing is done.
 * Refuses 409 where the post is held or a proposal waits, 422 with the clause where a rule forbids the placement.
 */
export async function proposeHolder(act: Act, post_id: number, { wait, starts_on, reason }: Proposal): Promise<Unexplained | undefined> {
  const post = await vacantPost(act, post_id, starts_on)
  if (await store.openProposal(act.db, post_id)) throw new Refusal(409, sayings.proposal_waits)
  const { ordered, kept_out } = await orderFor(act, post.kind, post.division.slice(0, 6))
  const chosen = [...ordered, ...kept_out].find(({ wait_id }) => wait_id === wait)
  if (!chosen) throw new Refusal(409, sayings.not_waiting)
  mustBePlaceable(chosen, act.today)
  termFrom(act, post.kind, starts_on, chosen)
  const standing = sure(ordered.find(({ wait_id }) => wait_id === wait))
  const passed = passedBy(ordered, standing)
  if (passed.length > 0 && !reason) return { names: passed.map(({ name }) => name).join('、') }
  const order_seen = ordered.map(({ wait_id, place, could_be, facts, waiting_since }) => ({ wait_id, place, could_be, facts, waiting_since }))
  const row = { post_id, post_wait_id: wait, division: post.division, starts_on, order_seen, proposed_by: accountOf(act), proposed_at: act.now }
  const id = await store.insertProposal(act.db, row)
  for (const other of passed) await store.insertPassing(act.db, { post_proposal_id: id, post_wait_id: other.wait_id, reason: reason ?? '' })
  return undefined
}

/** A post that nobody holds on a day, locked; refuses 404, 409, and 422 before there was such a post. */
export async function vacantPost(act: Act, post_id: number, day: Day): Promise<PostFile> {
  await store.lockPost(act.db, post_id)
  const post = await postById(act.db, post_id)
  if (!post) throw new Refusal(404, sayings.no_post)
  if (day < post.opened_on) throw new Refusal(422, sayings.too_early)
  if (await holderOn(act.db, post_id, day)) throw new Refusal(409, sayings.taken)
  return post
}

/** Another person agrees, and the post is held from its day; or does not, with a reason. The rules are asked again: days may have passed. */
export async function secondHolder(act: Act, post_id: number, { agreed, note }: { agreed: boolean; note: string | null }): Promise<void> {
  await store.lockPost(act.db, post_id)
  const proposal = await store.openProposal(act.db, post_id)
  const post = await postById(act.db, post_id)
  if (!post) throw new Refusal(404, sayings.no_post)
  if (!proposal) throw new Refusal(409, sayings.nothing_waits)
  if (proposal.proposed_by === accountOf(act)) throw new Refusal(403, sayings.another)
  if (!agreed && !note) throw new Refusal(422, sayings.say_why)
  await store.insertSecond(act.db, { post_proposal_id: proposal.id, agreed, note, seconded_by: accountOf(act), seconded_at: act.now })
  if (!agreed) return
  const { ordered, kept_out } = await orderFor(act, post.kind, post.division.slice(0, 6))
  const chosen = [...ordered, ...kept_out].find(({ wait_id }) => wait_id === proposal.post_wait_id)
  if (!chosen) throw new Refusal(409, sayings.not_waiting)
  mustBePlaceable(chosen, act.today)
  const explained = (await store.passingsOf(act.db, post_id)).filter(({ post_proposal_id }) => post_proposal_id === proposal.id)
  const standing = sure(ordered.find(({ wait_id }) => wait_id === chosen.wait_id))
  const ahead = passedBy(ordered, standing).filter(({ wait_id }) => !explained.some(({ post_wait_id }) => post_wait_id === wait_id))
  if (ahead.length > 0) throw new Refusal(409, sayings.order_changed, { names: ahead.map(({ name }) => name).join('、') })
  const { starts_on, division } = proposal
  const term = termFrom(act, post.kind, starts_on, chosen)
  const by = { recorded_by: accountOf(act), recorded_at: act.now }
  const terms = { term_ends_on: term?.ends_on ?? null, term_rule: term?.rule ?? null }
  await beginHolding(act, { post_id, person_id: chosen.person_id, division, started_on: starts_on, ...terms, ...by })
  await endWait(act.db, { post_wait_id: chosen.wait_id, why: 'placed', ended_on: act.today, ...by })
}
