import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { deskWords as words } from '../words/desk.ts'
import { callColumns, failingColumns, wrongColumns, type Row } from './desk-columns.tsx'

export type DeskProps = {
  voice: Voice
  at: string
  counts: Record<'letter' | 'voice' | 'machine' | 'wrong', number>
  mayPrint: boolean
  batches: readonly { id: number; made_at: Temporal.Instant }[]
  calls: readonly Row[]
  wrong: readonly Row[]
  failing: readonly Row[]
}

/** What somebody must do so that messages arrive. */
export const DeskPage = (props: DeskProps): VNode => {
  const { voice, at, counts, calls, wrong, failing } = props
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.messages)}
      </Heading>
      <Lead>{voice.say(words.lead)}</Lead>
      <Part voice={voice} heading={voice.say(words.wrong)} none={voice.say(words.no_wrong)} rows={wrong} columns={wrongColumns(voice, at)} />
      <Part voice={voice} heading={voice.say(words.calls)} none={voice.say(words.no_calls)} rows={calls} columns={callColumns(voice, at)} />
      {props.mayPrint ? <Letters {...props} /> : null}
      <Heading level={2}>{voice.say(words.machine)}</Heading>
      <Text>{voice.say(words.machine_count, { count: counts.machine })}</Text>
      {failing.length > 0 ? <DataTable caption={voice.say(words.failing)} rows={failing} columns={failingColumns(voice)} /> : null}
    </>
  )
}

type PartProps = { voice: Voice; heading: string; none: string; rows: readonly Row[]; columns: ReturnType<typeof callColumns> }
const Part = ({ heading, none, rows, columns }: PartProps): VNode => (
  <>
    <Heading level={2}>{heading}</Heading>
    {rows.length === 0 ? <Text quiet>{none}</Text> : <DataTable caption={heading} captionHidden rows={rows} columns={columns} />}
  </>
)

const Letters = ({ voice, at, counts, batches }: DeskProps): VNode => (
  <>
    <Heading level={2}>{voice.say(words.letters)}</Heading>
    {counts.letter === 0 ? (
      <Text quiet>{voice.say(words.no_letters)}</Text>
    ) : (
      <>
        <Text>{voice.say(words.letters_wait, { count: counts.letter })}</Text>
        <PostButton action={`${at}/messages/batches`}>{voice.say(words.print)}</PostButton>
      </>
    )}
    {batches.length > 0 ? (
      <>
        <Heading level={3}>{voice.say(words.batches)}</Heading>
        <List
          items={batches.map(({ id, made_at }) => (
            <Link href={`${at}/messages/batches/${id}`}>{voice.say(words.batch_of, { at: voice.instant(made_at) })}</Link>
          ))}
        />
      </>
    ) : null}
  </>
)
