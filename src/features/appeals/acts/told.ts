/** What a case's page and letter say of appeals. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { Case } from '../../applications/acts.ts'
import { appealsOfCase } from '../store.ts'
import { words } from '../words/shown.ts'
import { appealable, askHere, bodyOf } from './against.ts'

/** Where to turn, until when, on what ground; or that the plan names no way. Empty while nothing is decided. */
export async function routeOf(act: Act, at: Case, voice: Voice): Promise<string[]> {
  const [against] = await appealable(act, at)
  if (!against) return []
  if (against.ends_on === null) return [voice.say(words.no_route, { body: askHere(act) })]
  const { appeal } = at.scheme
  return [
    voice.say(words.route, { day: voice.day(against.ends_on), body: bodyOf(act, at) }),
    ...(appeal?.ground ? [voice.say(words.on_ground, { ground: appeal.ground })] : []),
    ...(appeal?.assumed ? [voice.say(words.assumed, { reason: appeal.assumed })] : []),
  ]
}

export type Told = {
  readonly at: Temporal.Instant
  readonly what: Phrase
  readonly values: Record<string, string | Phrase>
  readonly note?: string | undefined
}
/** The appeals of a case, for its story. What one says is read on its own page. */
export async function appealStory(act: Act, application: number): Promise<Told[]> {
  return (await appealsOfCase(act.db, application)).flatMap((row) => [
    { at: row.filed_at, what: words.story_filed, values: { receipt: row.receipt } },
    ...(row.answered_at
      ? [{ at: row.answered_at, what: words.story_answered, values: { outcome: words[(row.outcome ?? 'stands') as 'stands'] }, note: row.reason ?? undefined }]
      : []),
    ...(row.withdrawn_at ? [{ at: row.withdrawn_at, what: words.story_withdrawn, values: { receipt: row.receipt } }] : []),
  ])
}
