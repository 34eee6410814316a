import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { EmptyState, Inset, Notification } from '../../../ui/blocks.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { stateWords } from '../../applications/words.ts'
import { words as revokedWords } from '../../revocations/words/shown.ts'
import { words as acting } from '../../representation/words.ts'
import { words } from '../words.ts'
import { Schemes, type OpenScheme } from './schemes.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'

export type MyCase = {
  id: number
  number: string | null
  title: Phrase
  state: keyof typeof stateWords
  revoked: boolean
  where: string
  of?: { name: string; pinyin: string } | undefined
}
export type MineProps = {
  voice: Voice
  city: string
  cases: readonly MyCase[]
  schemes: readonly OpenScheme[]
  messages: readonly { said: string; at: Temporal.Instant; href?: string | undefined }[]
  details: string
  confirmed: boolean
}

/** One's own cases, what one can apply for, and what one was told. */
export const MinePage = ({ voice, city, cases, schemes, messages, details, confirmed }: MineProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.mine)}
    </Heading>
    <Lead>{voice.say(words.mine_lead)}</Lead>
    {confirmed ? null : <Notification voice={voice} kind="important" heading={voice.say(words.not_confirmed)} />}
    {cases.length === 0 ? (
      <EmptyState heading={voice.say(words.mine)} why={voice.say(words.no_cases)} />
    ) : (
      <DataTable
        caption={voice.say(words.mine)}
        captionHidden
        rows={cases}
        columns={[
          {
            head: voice.say(words.programme),
            names: true,
            cell: ({ id, title, number, of }) => (
              <>
                <Link href={`/${city}/cases/${id}`}>
                  {voice.say(title)} <span class="tx-number tx-whole">{number ?? ''}</span>
                </Link>
                {of ? (
                  <span class="tx-basis">
                    <PersonName voice={voice} name={of.name} pinyin={of.pinyin} />
                  </span>
                ) : null}
              </>
            ),
          },
          {
            head: voice.say(words.stage),
            cell: ({ state, revoked, where }) => (
              <>
                <Tag tone={revoked || state === 'returned' ? 'bad' : state === 'granted' ? 'good' : 'waiting'}>
                  {voice.say(revoked ? revokedWords.revoked : stateWords[state])}
                </Tag>
                {where ? <span class="tx-basis">{where}</span> : null}
              </>
            ),
          },
        ]}
      />
    )}
    <Heading level={2}>{voice.say(words.apply)}</Heading>
    <Schemes voice={voice} city={city} schemes={schemes} />
    <Heading level={2}>{voice.say(words.messages)}</Heading>
    {messages.length === 0 ? (
      <Text quiet>{voice.say(words.no_messages)}</Text>
    ) : (
      messages.map(({ said, at, href }) => (
        <Inset>
          {href ? (
            <Link href={href}>
              <Mixed voice={voice} text={said} />
            </Link>
          ) : (
            <Mixed voice={voice} text={said} />
          )}
          <br />
          <span class="tx-quiet">{voice.instant(at)}</span>
        </Inset>
      ))
    )}
    <Text>
      <Link href={`/${city}/inbox`}>{voice.say(words.all_messages)}</Link> · <Link href={`/${city}${details}`}>{voice.say(words.details)}</Link> ·{' '}
      <Link href={`/${city}/account`}>{voice.say(words.account)}</Link>
      {details === '/person' ? (
        <>
          {' · '}
          <Link href={`/${city}/my-representatives`}>{voice.say(acting.yours)}</Link>
        </>
      ) : null}
    </Text>
  </>
)
