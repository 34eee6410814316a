/** By which way somebody is told, and why. Pure; tested by a table. */
import type { Phrase } from '../../../kit/say.ts'
import { reasons, type Reason } from '../words/reasons.ts'
import { channels, type Channel, type MessageKind, type Needs, type Open } from './needs.ts'
import { mayPhone } from './phone.ts'

export type Choice = { readonly channel: Channel; readonly reason: Reason; readonly says: Phrase }

/** Why a way is not gone; undefined: it can be. A letter always can. */
export function barrier(channel: Channel, needs: Needs, kind: MessageKind, open: Open): Reason | undefined {
  if (channel === 'letter') return undefined
  if (needs.passed_over.includes(channel)) return 'given_up'
  if (channel === 'email') return open.email ? (needs.email ? (needs.easy_read ? 'easy_read' : undefined) : 'no_email') : 'no_way'
  if (channel === 'sms' && !open.sms) return 'no_way'
  if (channel === 'voice' && !mayPhone(needs)) return 'cannot_be_phoned'
  if (needs.phone === null) return 'no_phone'
  if (needs.phone === 'neighbour' || needs.phone === 'village') return 'not_their_phone'
  if (channel === 'sms') return needs.easy_read ? 'easy_read' : undefined
  return kind === 'decision' && !needs.easy_read && needs.communication !== 'voice' && needs.disability_category !== 'visual' ? 'in_writing' : undefined
}

/** The ways that suit a need, the best first; a call only for whom reading is hard, or who asked. */
function suiting({ communication, disability_category, easy_read, wish }: Needs): readonly (readonly [Channel, Reason])[] {
  if (communication === 'sign_language' || communication === 'captions')
    return [
      ['sms', 'reads_texts'],
      ['email', 'reads_texts'],
    ]
  if (easy_read) return [['voice', 'easy_read']]
  if (communication === 'voice') return [['voice', 'asked_for_voice'], ...written]
  if (communication === 'large_print') return [['letter', 'large_print']]
  if (disability_category === 'visual') return [...written, ['voice', 'hardly_sees']]
  return wish === 'voice' ? [...written, ['voice', 'wished']] : written
}
const written: readonly (readonly [Channel, Reason])[] = [
  ['sms', 'soonest'],
  ['email', 'soonest'],
]

/**
 * The way for a message: what the person wishes where nothing stands against it, else what suits their need, at last the
 * letter. The reason says why; when the wish was not followed, it says what stood against it.
 */
export function channelFor(needs: Needs, kind: MessageKind, open: Open): Choice {
  const chosen = (channel: Channel, reason: Reason): Choice => ({ channel, reason, says: reasons[reason] })
  const against = needs.wish === null ? undefined : barrier(needs.wish, needs, kind, open)
  if (needs.wish !== null && against === undefined) return chosen(needs.wish, 'wished')
  const found = suiting(needs).find(([channel]) => barrier(channel, needs, kind, open) === undefined)
  if (found) return chosen(found[0], against ?? found[1])
  return chosen('letter', against ?? whyLetter(needs, kind, open))
}

/** A letter because of what stands against the nearest way. */
function whyLetter(needs: Needs, kind: MessageKind, open: Open): Reason {
  const against = needs.passed_over.length > 0 ? 'given_up' : barrier('sms', needs, kind, open)
  return against === undefined || against === 'no_way' ? 'letter_last' : against
}

export const isChannel = (text: string): text is Channel => channels.some((one) => one === text)
