/** What came of an act on many, person by person. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'

export type Done = { id: number; name: string; name_latin: string; outcome: 'done' | 'refused' | 'waits' | 'undone'; why: string }
type Props = { voice: Voice; at: string; heading: string; items: readonly Done[]; undo?: string | undefined; undone?: string | undefined }
const tones = { done: 'good', refused: 'bad', waits: 'waiting', undone: 'plain' } as const

export const ProgressPage = ({ voice, at, heading, items, undo, undone }: Props): VNode => {
  const count = (outcome: Done['outcome']) => items.filter((item) => item.outcome === outcome).length
  const left = count('waits')
  return (
    <>
      <Heading level={1} size="l" caption={<Link href={`${at}/persons`}>{voice.say(words.persons)}</Link>}>
        {heading}
      </Heading>
      <Lead>{voice.say(words.progress, { done: count('done') + count('undone'), refused: count('refused'), left })}</Lead>
      {left > 0 ? <Text>{voice.say(words.under_way)}</Text> : null}
      {undone ? <Text>{undone}</Text> : null}
      {undo ? (
        <PostButton action={undo} weight="secondary">
          {voice.say(words.undo)}
        </PostButton>
      ) : null}
      <DataTable
        caption={voice.say(words.outcome)}
        captionHidden
        rows={items}
        columns={[
          {
            head: voice.say(words.who),
            names: true,
            cell: ({ id, name, name_latin }) => (
              <Link href={`${at}/persons/${id}`}>
                <PersonName voice={voice} name={name} pinyin={name_latin} />
              </Link>
            ),
          },
          {
            head: voice.say(words.outcome),
            cell: ({ outcome, why }) => (
              <>
                <Tag tone={tones[outcome]}>{voice.say(words[outcome])}</Tag> {why}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
