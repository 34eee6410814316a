import type { Voice } from '../../../kit/say.ts'
import { followingWords as words } from '../words/following.ts'

/** What is to be done, as it was written; what the program itself wrote is said in the reader's language. */
export const toDoSaid = (voice: Voice, to_do: string): string => (to_do === words.ask_left.zh ? voice.say(words.ask_left) : to_do)
