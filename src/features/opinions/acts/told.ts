/** What a case's page, its letter and its decision say of experts. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { stances } from '../form.ts'
import { questionsOf, type Question } from '../store.ts'
import { words } from '../words/shown.ts'

export const whoIsAsked = (voice: Voice, { expert_name, expert_body, expert_field }: Question): string =>
  voice.say(words.of_body, { name: expert_name, body: expert_body, field: expert_field })
export const stancePhrase = (stance: string | null): Phrase => stances[(stance ?? 'for') as keyof typeof stances]

/** Each opinion there is, in one sentence, for those who decide. */
export async function opinionsCited(act: Act, application: number, voice: Voice): Promise<string[]> {
  return (await questionsOf(act.db, application))
    .filter(({ how }) => how === 'answered')
    .map((one) =>
      [
        voice.say(words.cited, { who: whoIsAsked(voice, one), stance: stancePhrase(one.stance), grounds: one.reason ?? '' }),
        ...(one.conditions ? [voice.say(words.cited_conditions, { conditions: one.conditions })] : []),
      ].join(' '),
    )
}

export type Told = {
  readonly at: Temporal.Instant
  readonly what: Phrase
  readonly values: Record<string, string | Phrase>
  readonly note?: string | undefined
}
/** Experts in the story of a case. `inside`: who was asked, and what was answered; the applicant is told the field, and that an answer came. */
export async function opinionStory(act: Act, application: number, voice: Voice, inside: boolean): Promise<Told[]> {
  return (await questionsOf(act.db, application)).flatMap((one): Told[] => {
    const who = inside ? whoIsAsked(voice, one) : one.expert_field
    const asked = { at: one.asked_at, what: words.story_asked, values: { who }, ...(inside ? { note: one.question } : {}) }
    if (one.how === null || one.recorded_at === null) return [asked]
    const ended = { answered: inside ? words.story_answered : words.story_came, withdrawn: words.story_withdrawn, interested: words.story_interested }[
      one.how as 'answered'
    ]
    return [asked, { at: one.recorded_at, what: ended, values: { stance: stancePhrase(one.stance) }, ...(inside ? { note: one.reason ?? undefined } : {}) }]
  })
}
