/** Who, when and why: the lines above a file's rows, and what its properties say. */
import type { Act } from '../../kit/act.ts'
import { roleWords, type Role } from '../../kit/role.ts'
import type { Voice } from '../../kit/say.ts'
import type { Properties } from '../../kit/sheet/write/given.ts'
import { words } from './words/said.ts'

export type Mark = {
  readonly id: number
  readonly title: string
  readonly reason: string
  readonly scope: string
  /** the file has columns that lie sealed, and they were opened */
  readonly sealed: boolean
  readonly revealed: boolean
}

const whoOf = ({ actor }: Act, voice: Voice): string =>
  voice.say(words.who, { name: actor.name, role: roleWords[actor.role as Role] ?? roleWords.administrator, place: actor.place })

/** The lines of a file's head. The first is also printed at the foot of each page. */
export const headOf = (act: Act, voice: Voice, { id, reason, scope, sealed, revealed }: Mark): string[] => [
  voice.say(words.head_who, { id: String(id), at: voice.instant(act.now), who: whoOf(act, voice) }),
  ...(reason ? [voice.say(words.head_why, { reason })] : []),
  voice.say(words.head_scope, { scope }),
  ...(sealed ? [voice.say(revealed ? words.head_revealed : words.head_masked)] : []),
]

export const propertiesOf = (act: Act, voice: Voice, mark: Mark): Properties => ({
  title: mark.title,
  creator: whoOf(act, voice),
  description: headOf(act, voice, mark).join(' '),
  created_at: act.now,
})
