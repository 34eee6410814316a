/** What the public sees: the notices, and one of them. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { Content } from '../store.ts'
import { words } from '../words.ts'
import { LinesTable } from './lines.tsx'

export type NoticeRow = { id: number; title_zh: string; title_en: string; shown_from: string; shown_to: string; content: Content; sha256: string }

const shown = (voice: Voice, { shown_from, shown_to }: Pick<NoticeRow, 'shown_from' | 'shown_to'>): string =>
  voice.say(words.shown, { from: voice.day(shown_from), to: voice.day(shown_to) })

/** The notices open to the public. */
export const NoticesPage = ({ voice, city, notices }: { voice: Voice; city: string; notices: readonly NoticeRow[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.notices)}
    </Heading>
    <Lead>{voice.say(words.notices_lead)}</Lead>
    <Text>
      <Link href={`/${city}/objections/answers`}>{voice.say(words.look_up)}</Link>
    </Text>
    {notices.length === 0 ? (
      <EmptyState heading={voice.say(words.notices)} why={voice.say(words.none)} />
    ) : (
      notices.map((notice) => (
        <>
          <Heading level={2}>
            <Link href={`/${city}/notices/${notice.id}`}>{voice.say({ zh: notice.title_zh, en: notice.title_en })}</Link>
          </Heading>
          <Text>
            {shown(voice, notice)} · {voice.say(words.cases_shown, { n: notice.content.lines.length })}
          </Text>
        </>
      ))
    )}
  </>
)

/** One notice: what is shown, until when, and how to object. */
export const NoticePage = ({ voice, city, notice, items }: { voice: Voice; city: string; notice: NoticeRow; items: readonly number[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say({ zh: notice.title_zh, en: notice.title_en })}
    </Heading>
    <Lead>{shown(voice, notice)}</Lead>
    <LinesTable
      voice={voice}
      lines={notice.content.lines}
      more={{
        head: voice.say(words.object),
        cell: (line, i) => (
          <Link href={`/${city}/notices/${notice.id}/object/${items[i]}`} about={line.number}>
            {voice.say(words.object)}
          </Link>
        ),
      }}
    />
    <Text>
      {voice.say(words.print)}
      <Link href={`/${city}/notices/${notice.id}/poster.pdf`}>{voice.say(words.print_plain)}</Link>
      {' · '}
      <Link href={`/${city}/notices/${notice.id}/poster.pdf?print=large`}>{voice.say(words.print_large)}</Link>
      {' · '}
      <Link href={`/${city}/notices/${notice.id}/poster.pdf?print=easy`}>{voice.say(words.print_easy)}</Link>
    </Text>
    <Text>{voice.say(words.objections_to, { body: notice.content.objections_to })}</Text>
    <Text quiet>{voice.say(words.mask_why)}</Text>
    <Text quiet>
      {voice.say(words.proof)}
      <span class="tx-number">{notice.sha256.slice(0, 16)}…</span>
    </Text>
  </>
)
