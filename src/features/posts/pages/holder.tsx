import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { nameSaid } from '../../persons/words.ts'
import { words } from '../words/shown.ts'

export type HolderProps = { voice: Voice; held: boolean; name: string | null; counted?: boolean | null }

/** Who holds a post, in words: a name, somebody outside the register, or nobody. */
export function HolderName({ voice, held, name, counted = true }: HolderProps): VNode {
  if (!held) return <Tag tone="waiting">{voice.say(words.vacant)}</Tag>
  if (name === null) return <span class="tx-quiet">{voice.say(words.other_holder)}</span>
  return (
    <>
      <Mixed voice={voice} text={nameSaid(voice, name)} />
      {counted === false ? <span class="tx-quiet"> · {voice.say(words.not_counted)}</span> : null}
    </>
  )
}
