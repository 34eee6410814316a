import type { VNode } from 'preact'
import type { Visit } from '../../../kit/door/route.ts'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, List } from '../../../ui/text.tsx'
import type { Case } from '../../applications/acts.ts'
import { opinionsCited } from '../../opinions/acts/told.ts'
import { words } from '../../opinions/words/shown.ts'

/** The opinions of experts, before whoever decides; nothing where none was given, or nothing is decided. */
export async function opinionsBefore(visit: Visit, { application }: Case, move: string): Promise<VNode | null> {
  const cited = move === 'propose' || move === 'second' ? await opinionsCited(visit, application.id, visit.voice) : []
  return cited.length === 0 ? null : (
    <>
      <Heading level={2} size="m">
        {visit.voice.say(words.opinions)}
      </Heading>
      <List
        items={cited.map((text) => (
          <Mixed voice={visit.voice} text={text} />
        ))}
      />
    </>
  )
}
