/** What stands on a case's page once it is decided. */
import type { VNode } from 'preact'
import { inCity, type Visit } from '../../kit/door/route.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import { Link } from '../../ui/text.tsx'
import { isLate, isOfTheApplicant } from '../appeals/acts.ts'
import { routeOf } from '../appeals/acts/told.ts'
import { stateOf } from '../appeals/rules.ts'
import { appealsOfCase } from '../appeals/store.ts'
import { appealable, type Against } from '../appeals/acts/against.ts'
import { words as appealing } from '../appeals/words/shown.ts'
import { storyLink } from '../examples/acts/offered.ts'
import { words as obligations } from '../obligations/words/shown.ts'
import type { Case } from '../applications/acts.ts'
import { decisionRevoked } from '../revocations/acts/told.ts'
import { words as revoking } from '../revocations/words/shown.ts'
import type { CaseAction } from './pages.tsx'

export const revokedNote = (voice: Voice, { day, reason, clause }: { day: string; reason: string; clause: string }): string =>
  voice.say(revoking.revoked_on, { day: voice.day(day), reason, clause })

/** What can still be done about a decision that stands. */
export async function afterDecision(visit: Visit, at: Case, interest: Phrase | undefined): Promise<CaseAction[]> {
  const { application } = at
  const decided = application.state === 'granted' || application.state === 'refused'
  if (!decided) return []
  const mine = isOfTheApplicant({ application }, visit.actor.account)
  const before = await appealsOfCase(visit.db, application.id)
  const untried = (one: Against) => !before.some((row) => row[one.of] === one.id && stateOf(row) !== 'withdrawn')
  const inTime = (await appealable(visit, at)).some((one) => untried(one) && !isLate(one, visit.today))
  const lodges = mine ? inTime : ['district_officer', 'city_officer', 'commissioner'].includes(visit.actor.role)
  const appeal = {
    says: visit.voice.say(mine ? appealing.appeal : appealing.enter),
    href: inCity(visit, `/cases/${application.id}/appeal`),
    weight: 'secondary',
  } as const
  return [...(lodges ? [appeal] : []), ...(await revokable(visit, at, interest))]
}

async function revokable(visit: Visit, { application }: Case, interest: Phrase | undefined): Promise<CaseAction[]> {
  if (await decisionRevoked(visit, application)) return []
  const officer = visit.actor.role === 'district_officer' || visit.actor.role === 'city_officer'
  const href = inCity(visit, `/cases/${application.id}/revoke`)
  return officer && !interest ? [{ says: visit.voice.say(revoking.revoke_this), href, weight: 'warning' }] : []
}

/** Where to turn with the decision, and the appeals there are. */
export async function routeShown(visit: Visit, at: Case): Promise<VNode[]> {
  const [route, appeals] = [await routeOf(visit, at, visit.voice), await appealsOfCase(visit.db, at.application.id)]
  const links = appeals.map(({ id, receipt }) => <Link href={inCity(visit, `/appeals/${id}`)}>{visit.voice.say(appealing.story_filed, { receipt })}</Link>)
  const watched =
    at.application.state === 'granted' &&
    at.scheme.afterwards?.obligations &&
    ['organisation', 'district_officer', 'city_officer', 'auditor'].includes(visit.actor.role)
  const months = <Link href={inCity(visit, `/cases/${at.application.id}/obligations`)}>{visit.voice.say(obligations.obligations)}</Link>
  const story = await storyLink(visit, at.application)
  return [...route.map((line) => <>{line}</>), ...links, ...(watched ? [months] : []), ...(story ? [<Link href={story.href}>{story.says}</Link>] : [])]
}
