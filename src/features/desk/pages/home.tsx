/** The desk: queues with their counts, covers, reminders, what was done to many at once. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow, PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { words } from '../words/shown.ts'

export type QueueLine = { name: string; href: string; count: number; late: number; next: string; whose: string; forget?: string | undefined }
export type HomeProps = {
  voice: Voice
  at: string
  queues: readonly QueueLine[]
  covers: readonly string[]
  bulks: readonly { href: string; says: string }[]
  messages: readonly { said: string; at: Temporal.Instant }[]
  lateness: boolean
}

export const HomePage = ({ voice, at, queues, covers, bulks, messages, lateness }: HomeProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.desk)}
    </Heading>
    <Lead>{voice.say(words.desk_lead)}</Lead>
    {covers.map((said) => (
      <Inset>
        <Mixed voice={voice} text={said} />
      </Inset>
    ))}
    <ButtonRow>
      <ButtonLink href={`${at}/desk/cover`} weight="secondary">
        {voice.say(words.cover)}
      </ButtonLink>
      {lateness ? (
        <ButtonLink href={`${at}/desk/lateness`} weight="secondary">
          {voice.say(words.lateness)}
        </ButtonLink>
      ) : null}
    </ButtonRow>
    <DataTable
      caption={voice.say(words.queue)}
      captionHidden
      rows={queues}
      columns={[
        {
          head: voice.say(words.queue),
          names: true,
          cell: ({ href, name }) => (
            <Link href={href}>
              <Mixed voice={voice} text={name} />
            </Link>
          ),
        },
        { head: voice.say(words.waiting), numeric: true, cell: ({ count }) => voice.count(count) },
        { head: voice.say(words.late), numeric: true, cell: ({ late }) => voice.count(late) },
        { head: voice.say(words.next), cell: ({ next }) => next },
        {
          head: voice.say(words.whose),
          cell: ({ whose, forget, name }) => (
            <>
              {whose}
              {forget ? (
                <PostButton action={forget} weight="secondary">
                  {voice.say(words.forget)}
                  <span class="govuk-visually-hidden"> {name}</span>
                </PostButton>
              ) : null}
            </>
          ),
        },
      ]}
    />
    {bulks.length > 0 ? (
      <>
        <Heading level={2}>{voice.say(words.bulk_acts)}</Heading>
        <List
          items={bulks.map(({ href, says }) => (
            <Link href={href}>{says}</Link>
          ))}
        />
      </>
    ) : null}
    <Heading level={2}>{voice.say(words.messages)}</Heading>
    {messages.length === 0 ? <Text quiet>{voice.say(words.no_messages)}</Text> : null}
    {messages.map(({ said, at: sent }) => (
      <Inset>
        <Mixed voice={voice} text={said} />
        <br />
        <span class="tx-quiet">{voice.instant(sent)}</span>
      </Inset>
    ))}
  </>
)
