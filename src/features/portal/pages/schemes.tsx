import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Link, List } from '../../../ui/text.tsx'

export type OpenScheme = { href: string; title: Phrase; says: Phrase }
/** What one can apply for now, each with the way in. */
export const Schemes = ({ voice, city, schemes }: { voice: Voice; city: string; schemes: readonly OpenScheme[] }): VNode => (
  <List
    items={schemes.map(({ href, title, says }) => (
      <>
        <Link href={`/${city}${href}`}>{voice.say(title)}</Link>
        <br />
        {voice.say(says)}
      </>
    ))}
  />
)
