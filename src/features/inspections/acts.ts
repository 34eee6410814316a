/** Drawing the plaques to be inspected, and what is done about each. */
import { accountOf, type Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Phrase } from '../../kit/say.ts'
import { termEnd } from '../applications/rules.ts'
import { tellHolder } from '../messages/acts.ts'
import type { MessageKind } from '../messages/rules/needs.ts'
import type { Slots } from '../messages/store.ts'
import { organisationById } from '../organisations/store.ts'
import { programmeById, programmesToday } from '../programmes/acts.ts'
import { proposeStanding } from '../recognition/acts.ts'
import { plaquesHeld } from '../recognition/store.ts'
import { inspectionFlow, type MoveName, type State } from './flow.ts'
import { draw, mustAllow } from './rules.ts'
import * as store from './store.ts'
import { messages, sayings } from './words/said.ts'

/** The categories of the programmes in force that their plans want inspected, with the programme of each. */
export async function categoriesInspected(act: Act): Promise<Map<string, { programme: number; title: Phrase }>> {
  const all = (await programmesToday(act)).flatMap(({ id, plan }) =>
    Object.entries(plan.recognitions).flatMap(([name, { title, inspection }]) => (inspection ? [[name, { programme: id, title }] as const] : [])),
  )
  return new Map(all)
}

/** Opens a campaign: notes the frame, draws from it, tells every holder. Returns its id. Once a category and year. */
export async function openCampaign(act: Act, given: { category: string; share_percent: number; seed: string; due_on: Day }): Promise<number> {
  const inspected = (await categoriesInspected(act)).get(given.category)
  if (!inspected) throw new Refusal(422, sayings.not_inspected)
  if (given.due_on <= act.today) throw new Refusal(422, sayings.past_due)
  const held = await plaquesHeld(act.db, given.category, act.today)
  if (held.length === 0) throw new Refusal(422, sayings.no_plaques)
  const frame = held.map(({ plaque_number, division }) => ({ plaque_number, district: division.slice(0, 6) }))
  const drawn = new Set(draw(frame, given.seed, given.share_percent))
  const year = Number(act.today.slice(0, 4))
  const campaign = await store.insertCampaign(act.db, {
    plan_version_id: inspected.programme,
    ...given,
    year,
    frame,
    opened_by: accountOf(act),
    opened_at: act.now,
  })
  for (const plaque of held.filter(({ plaque_number }) => drawn.has(plaque_number))) {
    const { organisation_id, division, application_id, plaque_number } = plaque
    const row = { campaign_id: campaign, recognition_id: plaque.id, organisation_id, division, state: 'drawn', since: act.now, due_on: given.due_on }
    await store.insertInspection(act.db, row)
    await tell(act, { organisation_id, application_id }, messages.drawn, { number: plaque_number, day: given.due_on })
  }
  return campaign
}

export type Done = { note: string; visited_on?: Day | undefined }

/** Makes a move on an inspection. What is not put right in the end proposes the plaque's withdrawal, for another person to decide; unless the plan has a ladder of what follows. */
export async function inspect(act: Act, id: number, move: MoveName, done: Done): Promise<void> {
  const inspection = await store.inspectionById(act.db, id)
  if (!inspection) throw new Refusal(404, sayings.gone)
  const state = inspection.state as State
  mustAllow(move, state, act.actor)
  if (done.visited_on && done.visited_on > act.today) throw new Refusal(422, sayings.in_future)
  const { to } = inspectionFlow[move]
  const failure = (await programmeById(act, inspection.plan_version_id)).plan.recognitions[inspection.category]?.failure
  const due_on = to === 'to_put_right' && failure ? termEnd(act.today, failure.put_right_within, act.tools.calendar) : inspection.due_on
  if (!(await store.moveIfStill(act.db, id, state, to as State, act.now, due_on))) throw new Refusal(409, sayings.not_from_here, { state: { zh: '', en: '' } })
  await store.insertMove(act.db, {
    inspection_id: id,
    move,
    note: done.note,
    visited_on: done.visited_on ?? null,
    made_by: accountOf(act),
    made_as: act.actor.role,
    made_at: act.now,
  })
  if (to === 'failed' && !failure?.ladder)
    await proposeStanding(act, inspection.recognition_id, { move: 'withdraw', reason: done.note, clause: failure?.clause ?? null })
  if (to === 'to_put_right' || to === 'passed' || to === 'failed')
    await tell(act, inspection, to === 'failed' && failure?.ladder ? messages.failed_on_ladder : messages[to], {
      number: inspection.plaque_number,
      note: done.note,
      day: due_on,
    })
}

/** Tells the holder of a plaque what became of it at an inspection. */
export async function tell(act: Act, of: { organisation_id: number; application_id: number }, phrase: Phrase, slots: Slots, kind?: MessageKind): Promise<void> {
  const organisation = await organisationById(act.db, of.organisation_id)
  if (organisation?.account_id) await tellHolder(act, organisation.account_id, of.application_id, phrase, slots, kind)
}
