/** A changed plan is proposed by one person and published by another. */
import { createHash } from 'node:crypto'
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { PlanFault } from '../../plan/read.ts'
import { publishPlan, readUnderLaw } from './acts.ts'
import * as store from './store.ts'
import { sayings } from './words.ts'

/** Proposes a plan text, if it has no faults and is not the present version. Returns the proposal's id, or the faults. */
export async function proposePlan(act: Act, text: string, note: string): Promise<{ id: number } | { faults: readonly PlanFault[] }> {
  const read = await readUnderLaw(act, text)
  if ('faults' in read) return read
  const sha256 = createHash('sha256').update(text).digest('hex')
  if ((await store.latestOf(act.db, read.plan.plan))?.sha256 === sha256) throw new Refusal(422, sayings.same)
  const row = { plan: read.plan.plan, source: text, sha256, note, proposed_by: act.actor.account, proposed_at: act.now }
  return { id: await store.insertProposal(act.db, row) }
}

/** Another person agrees, and the plan is published; or does not, with a reason. The proposer cannot. */
export async function secondPlan(act: Act, id: number, second: { agreed: boolean; note: string | null }): Promise<void> {
  const proposal = await store.proposalById(act.db, id)
  if (!proposal) throw new Refusal(404, sayings.gone)
  if (proposal.agreed !== null) throw new Refusal(409, sayings.answered)
  if (proposal.proposed_by === accountOf(act)) throw new Refusal(403, sayings.another)
  if (!second.agreed && !second.note) throw new Refusal(422, sayings.say_why)
  const published = second.agreed ? await publishPlan(act, proposal.source, `${proposal.plan}/plan.yaml`) : undefined
  // a text that could be read when it was proposed can be read still, unless the program has changed since
  if (published && 'faults' in published) throw new Refusal(409, published.faults[0]?.says ?? sayings.gone)
  await store.insertSecond(act.db, {
    plan_proposal_id: id,
    ...second,
    plan_version_id: published?.id ?? null,
    seconded_by: accountOf(act),
    seconded_at: act.now,
  })
}
