/** What the second person decides on, said on the page where it is decided. */
import type { Visit } from '../../../kit/door/route.ts'
import { openDecision } from '../store.ts'
import { words } from '../words.ts'

/** The proposal of a case as the page's lead, and the words of its button; without a proposal the button alone. */
export async function proposedFor({ db, voice }: Visit, application: number): Promise<{ lead?: string; button: string }> {
  const proposed = await openDecision(db, application)
  const button = voice.say(words.second_send)
  if (!proposed) return { button }
  return {
    lead: voice.say(words.second_lead, { outcome: voice.say(proposed.outcome === 'grant' ? words.grant : words.refuse), reason: proposed.reason }),
    button,
  }
}
