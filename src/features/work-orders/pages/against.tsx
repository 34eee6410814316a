import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Text } from '../../../ui/text.tsx'
import { compareWithMinimum } from '../rules/settle.ts'
import { moneyWords as words } from '../words/money.ts'

export type Settlement = { hours: number; total_fen: bigint; hourly_minimum_fen: bigint | null; minimum_document: string | null }

/** The total held against the hourly minimum wage: said whatever comes of it. */
export function Against({ voice, settlement: { hours, total_fen, hourly_minimum_fen, minimum_document } }: { voice: Voice; settlement: Settlement }): VNode {
  const found = compareWithMinimum(total_fen, hours, hourly_minimum_fen)
  if (!('minimum_fen' in found)) return <Text quiet>{voice.say(words[found.how])}</Text>
  const told = { hours, minimum: voice.money(found.minimum_fen), document: minimum_document ?? '' }
  if (found.how === 'enough')
    return (
      <Text>
        <Mixed voice={voice} text={voice.say(words.enough, told)} />
      </Text>
    )
  return (
    <Inset>
      <Tag tone="bad">{voice.say(words.below_tag)}</Tag>
      <br />
      <Mixed voice={voice} text={voice.say(words.below, { ...told, hourly: voice.money(found.hourly_fen), short: voice.money(found.short_fen) })} />
    </Inset>
  )
}
