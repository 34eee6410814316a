/** A referral: begun by an officer with the person's consent, moved by whoever's turn it is. */
import { accountOf, type Act } from '../../kit/act.ts'
import type { Answers } from '../../kit/form.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Explanation } from '../../match/explanation.ts'
import type { VacancyRow } from '../vacancies/store.ts'
import { tellAbout, tellReferred } from './acts/telling.ts'
import { referralFlow, type MoveName, type State } from './flow.ts'
import { mustAllow, standsOpen } from './rules.ts'
import type { Shown } from './rules/shown.ts'
import * as store from './store.ts'
import { sayings } from './words.ts'

/** A referral the actor may see; refuses 404 otherwise. */
export async function referralIn(act: Act, id: number): Promise<store.ReferralRow> {
  const row = await store.referralById(act.db, id)
  if (!row) throw new Refusal(404, sayings.gone)
  return row
}

export type ReferralGiven = {
  readonly person: { readonly id: number; readonly division: string }
  readonly vacancy: VacancyRow
  readonly shown: Shown
  readonly consent_how: string
  readonly explanation: Explanation | null
}

/** Refers a person to an open vacancy. What the employer will see is fixed now, and sealed; both sides are told. Returns the id. */
export async function refer(act: Act, { person, vacancy, shown, consent_how, explanation }: ReferralGiven): Promise<number> {
  if (vacancy.state !== 'open') throw new Refusal(409, sayings.closed)
  const id = await store.insertReferral(act.db, {
    vacancy_id: vacancy.id,
    person_id: person.id,
    organisation_id: vacancy.organisation_id,
    division: person.division,
    state: 'referred',
    since: act.now,
    consent_how,
    consented_on: act.today,
    shown_sealed: act.tools.cipher.seal(JSON.stringify(shown), 'referral.shown'),
    explanation: explanation && JSON.stringify(explanation),
    standing: explanation?.standing ?? null,
    referred_by: accountOf(act),
    referred_at: act.now,
  })
  await tellReferred(act, await referralIn(act, id))
  return id
}

/** Makes a move, with what its form said. Refuses 403 and 409; of two at once one wins and the other is told. */
export async function moveReferral(act: Act, row: store.ReferralRow, move: MoveName, answers: Answers, placement_id: number | null = null): Promise<void> {
  mustAllow(move, row.state, act.actor)
  if (!standsOpen(move, row.vacancy_state)) throw new Refusal(409, sayings.closed_since)
  const to = referralFlow[move].to as State
  if (!(await store.moveIfStill(act.db, row.id, row.state, to, act.now))) throw new Refusal(409, sayings.not_from_here, { state: { zh: '…', en: '…' } })
  const { note = '', ...told } = answers
  const made = { made_by: act.actor.account, made_as: act.actor.role, made_at: act.now }
  await store.insertMove(act.db, { referral_id: row.id, move, told: JSON.stringify(told), note: String(note), placement_id, ...made })
  await tellAbout(act, row, move, answers)
}
