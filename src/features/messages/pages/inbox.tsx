import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState, Inset } from '../../../ui/blocks.tsx'
import { PostButton } from '../../../ui/button.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { inboxWords as words } from '../words/inbox.ts'

export type Shown = { id: number; said: string; at: Temporal.Instant; read: boolean; href?: string | undefined }
export type InboxProps = {
  voice: Voice
  /** the inbox's own address */
  at: string
  messages: readonly Shown[]
  unread: number
  /** how the reader is told outside; nothing for officers */
  how?: { says: string; href: string } | undefined
}

/** Everything one was told, the newest first; unread ones say so. */
export const InboxPage = ({ voice, at, messages, unread, how }: InboxProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.inbox)}
    </Heading>
    <Lead>{unread > 0 ? voice.say(words.unread_count, { count: unread }) : voice.say(words.lead)}</Lead>
    {how ? (
      <Text>
        {how.says} <Link href={how.href}>{voice.say(words.change)}</Link>
      </Text>
    ) : null}
    {unread > 0 ? (
      <PostButton action={`${at}/read`} hidden={{ up_to: String(messages[0]?.id ?? 0) }} weight="secondary">
        {voice.say(words.read_all)}
      </PostButton>
    ) : null}
    {messages.length === 0 ? (
      <EmptyState heading={voice.say(words.inbox)} why={voice.say(words.none)} />
    ) : (
      messages.map((one) => <Message voice={voice} at={at} one={one} />)
    )}
  </>
)

const Message = ({ voice, at, one: { id, said, at: when, read, href } }: { voice: Voice; at: string; one: Shown }): VNode => (
  <Inset>
    {read ? null : (
      <>
        <Tag tone="info">{voice.say(words.unread)}</Tag>{' '}
      </>
    )}
    <Mixed voice={voice} text={said} />
    <br />
    <span class="tx-quiet">{voice.instant(when)}</span>
    {href ? (
      <>
        {' · '}
        <Link href={href} about={voice.instant(when)}>
          {voice.say(words.open_case)}
        </Link>
      </>
    ) : null}
    {read ? null : (
      <PostButton action={`${at}/read`} hidden={{ message: String(id) }} weight="secondary">
        {voice.say(words.read_this)}
        <span class="govuk-visually-hidden"> {voice.instant(when)}</span>
      </PostButton>
    )}
  </Inset>
)
