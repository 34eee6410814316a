/** What belongs in the story beside moves: steps passed over, signatures, who stood aside. */
import type { Act } from '../../kit/act.ts'
import { atOnce } from '../../kit/db.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import { conflictsOf } from '../applications/store/interests.ts'
import { passedOverBy } from '../applications/store/passed.ts'
import type { Application } from '../applications/store.ts'
import { opinionStory } from '../opinions/acts/told.ts'
import { programmeById } from '../programmes/acts.ts'
import { appealStory } from '../appeals/acts/told.ts'
import { revocationStory } from '../revocations/acts/told.ts'
import { signaturesOf } from '../review/store/signatures.ts'
import { standingAside } from '../review/words/interest.ts'
import { signingWords } from '../review/words/signing.ts'
import { words } from './words.ts'

type Entry = { at: Temporal.Instant; what: string; who?: string; note?: string | undefined }

const judges: ReadonlySet<string> = new Set<Role>(['district_officer', 'city_officer', 'finance_officer'])

/** `inside`: officers see each other's names. Why one stood aside is told to those who judge cases, and to nobody else. */
export async function besidesMoves(act: Act, application: Application, voice: Voice, inside: boolean): Promise<Entry[]> {
  const [passed, signatures, conflicts, revoked, appeals, opinions] = await atOnce([
    passedOverBy(act.db, application.id),
    signaturesOf(act.db, application.id),
    judges.has(act.actor.role) ? conflictsOf(act.db, application.id) : Promise.resolve([]),
    revocationStory(act, application.id),
    appealStory(act, application.id),
    opinionStory(act, application.id, voice, inside),
  ])
  const { plan } = await programmeById(act, application.plan_version_id)
  const bodyOf = (body: string): Phrase => plan.bodies[body]?.title ?? roleWords[body as keyof typeof roleWords] ?? { zh: body, en: body }
  const comma = voice.locale === 'en' ? ', ' : '、'
  return [
    ...passed.map(({ title, because, passed_at }) => ({
      at: passed_at,
      what: voice.say(words.passed_over, { stage: title }),
      note: because.length > 0 ? voice.say(words.because, { facts: because.map((fact) => voice.say(fact)).join(comma) }) : undefined,
    })),
    ...signatures.map(({ body, agreed, note, paper, signed_at, signed_by_name }) => ({
      at: signed_at,
      what: voice.say(agreed ? signingWords.agreed_entry : signingWords.refused_entry, { body: bodyOf(body) }),
      who: inside ? signed_by_name : '',
      note: [note, inside ? paper : null].filter(Boolean).join(' · ') || undefined,
    })),
    ...revoked.map(({ at, what, of, by, note }) => ({ at, what: voice.fill(what, { what: of }), who: inside ? by : '', note })),
    ...[...appeals, ...opinions].map(({ at, what, values, note }) => ({ at, what: voice.fill(what, values), note })),
    ...conflicts.map(({ name, reason, declared_at }) => ({ at: declared_at, what: voice.say(standingAside.stood_aside, { reason }), who: name })),
  ]
}
