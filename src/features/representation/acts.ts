/** Recording who acts for a person, and ending it. */
import { accountOf, type Act } from '../../kit/act.ts'
import type { Day } from '../../kit/day.ts'
import type { Kept } from '../../kit/files.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Phrase } from '../../kit/say.ts'
import { accountByLogin, grantsOf } from '../accounts/store.ts'
import { tellHolder, tellPerson } from '../messages/acts.ts'
import { recordConsent } from '../persons/acts.ts'
import type { Person } from '../persons/store.ts'
import type { Ground } from './form.ts'
import * as store from './store.ts'
import { messages, sayings } from './words.ts'

/** The account that is to act; a fault where it cannot. */
export async function accountToAct(act: Act, person: Person, login: string): Promise<{ id: number; name: string } | Phrase> {
  const account = await accountByLogin(act.db, login)
  const applies = account && (await grantsOf(act.db, account.id, act.city.slug)).some(({ role }) => role === 'applicant')
  if (!account || !applies) return sayings.no_account
  if (account.id === person.account_id) return sayings.own
  return (await store.actingFor(act.db, person.id, act.today)).some(({ account_id }) => account_id === account.id) ? sayings.already : account
}

/** The relation of the guardian in the person's file; a fault where there is none, or it is not the holder of the account. */
export async function guardianRelation(act: Act, person: Person, name: string): Promise<{ relation: string } | Phrase> {
  const known = await store.guardianOf(act.db, person.id)
  if (!known?.guardian_name || !known.guardian_relation) return sayings.no_guardian
  if (known.guardian_name !== name) return sayings.not_the_guardian
  return { relation: known.guardian_relation }
}

export type Given = {
  readonly account_id: number
  readonly ground: Ground
  readonly relation: string
  readonly until_on: Day | null
  readonly consent_how: string | null
  readonly no_consent_why: string | null
  readonly paper: Kept | null
}

/** Records that an account acts for a person from now on; the person is told, so that they can stop it. */
export async function recordRepresentation(act: Act, person: Person, { consent_how, paper, ...given }: Given, name: string): Promise<void> {
  const consent_id = consent_how === null ? null : await recordConsent(act, person, 'filing_on_behalf', consent_how)
  const kept = { paper_sha256: paper?.sha256 ?? null, paper_media_type: paper?.media_type ?? null }
  await store.insertRepresentation(act.db, { ...given, ...kept, person_id: person.id, consent_id, recorded_by: accountOf(act), recorded_at: act.now })
  await (person.account_id === null
    ? tellPerson(act, person.id, null, messages.began, { name })
    : tellHolder(act, person.account_id, null, messages.began, { name }))
}

/** Ends it at once; the representative is told. Refuses 404 what does not stand. `by`: the person, or an officer. */
export async function endRepresentation(act: Act, person: number, id: number, by: 'revoked' | 'ended', reason: string): Promise<void> {
  const row = (await store.actingFor(act.db, person, act.today)).find((one) => one.id === id)
  if (!row) throw new Refusal(404, sayings.gone)
  await store.insertEnd(act.db, { representation_id: id, how: by, reason, recorded_by: accountOf(act), recorded_at: act.now })
  await tellHolder(act, row.account_id, null, messages.ended, { name: row.person_name })
}
