/** Entering vacancies and keeping them true. */
import type { Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Role } from '../../kit/role.ts'
import { mustStillStand } from '../organisations/acts/standing.ts'
import type { Organisation } from '../organisations/store.ts'
import { draft, type DemandGiven } from './acts/demand.ts'
import { vacancyFlow, type MoveName, type State } from './flow.ts'
import * as store from './store.ts'
import { sayings } from './words/sayings.ts'
import { stateWords } from './words/flow.ts'

export type VacancyGiven = {
  readonly title: string
  readonly duties?: string | undefined
  readonly occupation?: string | undefined
  readonly openings: number
  readonly wage_fen: bigint
  readonly hours: number
  readonly contract: string
  readonly at_home: boolean
  readonly has?: readonly string[] | undefined
  readonly law?: readonly string[] | undefined
  readonly provides?: readonly string[] | undefined
  readonly willing?: readonly string[] | undefined
  /** demands stated at once; what the occupation usually asks comes beside them */
  readonly demands?: readonly DemandGiven[] | undefined
}

/** Publishes a vacancy of an organisation, with a draft of its demands. Returns its id. */
export async function enterVacancy(act: Act, organisation: Pick<Organisation, 'id' | 'division' | 'trading_name'>, given: VacancyGiven): Promise<number> {
  await mustStillStand(act, organisation.id)
  const { demands = [], duties = '', occupation = '', has = [], law = [], provides = [], willing = [], ...row } = given
  const id = await store.insertVacancy(act.db, {
    ...row,
    duties,
    occupation,
    has: [...has],
    law: [...law],
    provides: [...provides],
    willing: [...willing],
    organisation_id: organisation.id,
    employer_name: organisation.trading_name,
    division: organisation.division,
    opened_at: act.now,
    confirmed_on: act.today,
    entered_by: act.actor.account,
  })
  await draft(act, id, occupation, demands)
  await note(act, id, 'open')
  return id
}

const note = (act: Act, vacancy_id: number, move: string, says = '') =>
  store.insertEvent(act.db, { vacancy_id, move, note: says, made_by: act.actor.account, made_as: act.actor.role, made_at: act.now })

/** A vacancy the reader may see; refuses 404 otherwise. */
export async function vacancyIn(act: Act, id: number): Promise<store.VacancyRow> {
  const vacancy = await store.vacancyById(act.db, id)
  if (!vacancy) throw new Refusal(404, sayings.gone)
  return vacancy
}

/** Makes a move of the flow: confirms, closes or opens again. Refuses 403 and 409. */
export async function moveVacancy(act: Act, vacancy: store.VacancyRow, move: MoveName, says = ''): Promise<void> {
  const { from, to, by } = vacancyFlow[move]
  if (!by.includes(act.actor.role as Role)) throw new Refusal(403, sayings.not_yours)
  const state = vacancy.state as State
  const fresh = to === 'open' ? act.today : undefined
  if (!from.includes(state) || !(await store.moveIfStill(act.db, vacancy.id, state, to as State, fresh)))
    throw new Refusal(409, sayings.not_from_here, { state: stateWords[state] })
  await note(act, vacancy.id, move, says)
}
