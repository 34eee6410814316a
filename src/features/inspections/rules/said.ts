/** Where a matter stands, and what the body said, as a page shows it. */
import type { Voice } from '../../../kit/say.ts'
import type { Tone } from '../../../ui/tag.tsx'
import { sanctionWords as words } from '../words/sanctions.ts'
import type { Stage } from './sanctions.ts'

export const stageTones: Record<Stage, Tone> = { heard: 'waiting', to_decide: 'waiting', imposed: 'bad', dropped: 'plain' }
type Answered = { readonly received_on: string | null; readonly text: string | null; readonly on_paper: boolean | null }

/** The answer, with how and when it came; or that there is none yet, or none within the days. */
export const answerSaid = (voice: Voice, { received_on, text, on_paper }: Answered, stage: Stage): string =>
  received_on === null
    ? voice.say(stage === 'heard' ? words.no_answer : words.silent)
    : voice.say(on_paper ? words.on_paper : words.answered, { day: voice.day(received_on), text: text ?? '' })
