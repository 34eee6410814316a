/** What stands on a case's page once it is decided. */
import { inCity, type Visit } from '../../kit/door/route.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import type { Case } from '../applications/acts.ts'
import { decisionRevoked } from '../revocations/acts/told.ts'
import { words as revoking } from '../revocations/words/shown.ts'
import type { CaseAction } from './pages.tsx'

export const revokedNote = (voice: Voice, { day, reason, clause }: { day: string; reason: string; clause: string }): string =>
  voice.say(revoking.revoked_on, { day: voice.day(day), reason, clause })

/** What can still be done about a decision that stands. */
export async function afterDecision(visit: Visit, { application }: Case, interest: Phrase | undefined): Promise<CaseAction[]> {
  const decided = application.state === 'granted' || application.state === 'refused'
  if (!decided || (await decisionRevoked(visit, application))) return []
  const officer = visit.actor.role === 'district_officer' || visit.actor.role === 'city_officer'
  const href = inCity(visit, `/cases/${application.id}/revoke`)
  return officer && !interest ? [{ says: visit.voice.say(revoking.revoke_this), href, weight: 'warning' }] : []
}
