/** Recognition: a granted case of a scheme that recognises hangs a plaque. */
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Role } from '../../kit/role.ts'
import { termEnd } from '../applications/rules.ts'
import type { Effect } from '../applications/acts.ts'
import { organisationById } from '../organisations/store.ts'
import { personById } from '../persons/store.ts'
import { standingFlow, type Standing, type StandingMove } from './flow.ts'
import { restoreFormer, tellStanding } from './acts/settling.ts'
import * as store from './store.ts'
import { sayings, standingWords } from './words.ts'

/** Enters a granted body into the plaque register. A sole trader stands there by trading name only, unless the owner consented to more. */
export const recognise: Effect = async (act, { application, scheme, programme }) => {
  const category = scheme.recognises
  if (category === undefined || application.organisation_id === null) return
  // a case that was sent back and is granted again keeps its plaque and number
  const former = await store.recognitionOf(act.db, application.id)
  if (former) return restoreFormer(act, former)
  const organisation = await organisationById(act.db, application.organisation_id)
  if (!organisation) throw new Error('a recognised organisation must be in the area of whoever grants')
  const validFor = programme.plan.recognitions[category]?.valid_for
  await store.insertRecognition(act.db, {
    application_id: application.id,
    plan_version_id: programme.id,
    category,
    organisation_id: organisation.id,
    plaque_number: await store.nextPlaqueNumber(act.db, platePrefix(act, category)),
    shown_name: organisation.kind === 'individual_business' ? organisation.trading_name : organisation.name,
    shown_owner: organisation.owner_name_public ? await ownerName(act, organisation.owner_person_id) : null,
    division: application.division,
    valid_from: act.today,
    valid_to: validFor ? termEnd(act.today, validFor, act.tools.calendar) : null,
    recognised_at: act.now,
  })
}

/** 1401-MASSAGE_SHOP-2018-: the city, the category, the year. */
const platePrefix = (act: Act, category: string): string =>
  `${act.city.division.slice(0, 4)}-${category.toUpperCase().replaceAll('_', '')}-${act.today.slice(0, 4)}-`

async function ownerName(act: Act, person: number | null): Promise<string | null> {
  return person === null ? null : ((await personById(act.db, person))?.name ?? null)
}

/** The moves open from a standing to a role. */
export const standingMoves = (standing: Standing, role: string): StandingMove[] =>
  (Object.keys(standingFlow) as StandingMove[]).filter((move) => standingFlow[move].from.includes(standing) && standingFlow[move].by.includes(role as Role))

/** Proposes to suspend, reinstate or withdraw; refuses 409 where the plaque's standing does not allow it or another change waits. */
export async function proposeStanding(act: Act, recognition: number, given: { move: StandingMove; reason: string; clause: string | null }): Promise<void> {
  const plaque = await store.plaqueById(act.db, recognition)
  if (!plaque) throw new Refusal(404, sayings.gone)
  const standing = plaque.standing as Standing
  if (!standingMoves(standing, act.actor.role).includes(given.move))
    throw new Refusal(409, sayings.not_from_here, { standing: standingWords[standing], move: standingFlow[given.move].says })
  if (await store.openChange(act.db, recognition)) throw new Refusal(409, sayings.one_waits)
  await store.insertChange(act.db, { recognition_id: recognition, division: plaque.division, ...given, proposed_by: accountOf(act), proposed_at: act.now })
}

/** Another person agrees, and the change takes effect and the holder is told; or does not, with a reason. The proposer cannot. */
export async function secondStanding(act: Act, recognition: number, second: { agreed: boolean; note: string | null }): Promise<void> {
  const plaque = await store.plaqueById(act.db, recognition)
  const change = await store.openChange(act.db, recognition)
  if (!plaque || !change) throw new Refusal(409, sayings.seconded)
  if (change.proposed_by === accountOf(act)) throw new Refusal(403, sayings.another)
  if (!second.agreed && !second.note) throw new Refusal(422, sayings.say_why)
  await store.insertSecond(act.db, { standing_change_id: change.id, ...second, seconded_by: accountOf(act), seconded_at: act.now })
  if (!second.agreed) return
  const { from, to } = standingFlow[change.move as StandingMove]
  if (!(await store.changeStanding(act.db, recognition, from, to as Standing, act.today))) throw new Refusal(409, sayings.seconded)
  await tellStanding(act, plaque, to as Standing, change)
}
