import type { VNode } from 'preact'
import type { Phrase, Voice } from '../../kit/say.ts'
import type { Verdict } from '../../plan/judge.ts'
import { AmountRows } from '../../ui/amounts.tsx'
import { Inset, Notification, Panel } from '../../ui/blocks.tsx'
import { ButtonLink, ButtonRow, PostButton } from '../../ui/button.tsx'
import { Mixed, PersonName } from '../../ui/mixed.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { Heading, Lead, Link, List, Text } from '../../ui/text.tsx'
import { Timeline, type TimelineProps } from '../../ui/timeline.tsx'
import { VerdictView } from '../../ui/verdict-view.tsx'
import { stateWords, words as moveWords } from '../applications/words.ts'
import type { State } from '../applications/flow.ts'
import { FollowView } from './follow-view.tsx'
import type { Followed } from './where.ts'
import { Others, type Other } from './others.tsx'
import { words } from './words.ts'

export type CaseAction = {
  says: string
  post?: { action: string; hidden?: Record<string, string> }
  href?: string
  weight?: 'primary' | 'secondary' | 'warning'
}
export type CaseProps = {
  voice: Voice
  at: string
  scheme: Phrase
  number: string | null
  state: State
  who: { name: string; pinyin?: string | undefined; place: Phrase }
  /** whose turn it is and until when, in words */
  turn: string
  note?: string | undefined
  /** the decision stands no more: what is said in place of the state */
  overruled?: string | undefined
  actions: readonly CaseAction[]
  /** where it is withdrawn; a quiet link, never a button */
  withdraw?: string | undefined
  followed: Followed
  story: TimelineProps['days']
  answers: readonly { label: string; value: string }[]
  documents: readonly { id: number; title: string; file_name: string }[]
  verdict?: Verdict | undefined
  others: readonly Other[]
  city: string
  award: readonly { item: string; basis: string; amount_fen: bigint }[]
  plaque?: { number: string; href: string } | undefined
  receipt?: { heading: string; next: string } | undefined
  /** where its letter is, but for how it ends: .pdf or .docx */
  letter?: { href: string; says: Phrase } | undefined
  /** where to turn with a decision */
  route: readonly VNode[]
  said?: string | undefined
  /** what is to be mended, item by item */
  remarks: readonly string[]
  /** what an officer needs beside the case */
  desk?: VNode | undefined
}

const tones: Record<State, Tone> = {
  draft: 'plain',
  submitted: 'waiting',
  in_review: 'waiting',
  to_publish: 'waiting',
  on_notice: 'info',
  to_visit: 'waiting',
  to_decide: 'waiting',
  to_second: 'waiting',
  returned: 'bad',
  granted: 'good',
  refused: 'bad',
  withdrawn: 'plain',
}

/** A case: title, where it is and who has it until when, the next action, then the story, what was declared, papers, checks, money. */
export function CasePage(props: CaseProps): VNode {
  const { voice, at } = props
  return (
    <>
      {props.receipt ? (
        <Panel voice={voice} heading={props.receipt.heading} reference={props.number ?? undefined}>
          <p>{props.receipt.next}</p>
        </Panel>
      ) : null}
      {props.said ? <Notification voice={voice} kind="success" heading={props.said} /> : null}
      <Heading level={props.receipt ? 2 : 1} size="l" caption={`${voice.say(props.scheme)} · ${props.number ?? voice.say(stateWords.draft)}`}>
        <PersonName voice={voice} name={props.who.name} pinyin={props.who.pinyin} />
      </Heading>
      <Lead>
        <Tag tone={props.overruled ? 'bad' : tones[props.state]}>{props.overruled ?? voice.say(stateWords[props.state])}</Tag> {props.turn}
      </Lead>
      {props.note ? (
        <Inset>
          <Mixed voice={voice} text={props.note} />
        </Inset>
      ) : null}
      {props.remarks.length > 0 ? <List items={props.remarks} /> : null}
      <Actions actions={props.actions} />
      <FollowView voice={voice} followed={props.followed} number={props.number ?? ''} />
      {props.desk ?? null}
      {props.letter ? (
        <Text>
          <Link href={`${props.letter.href}.pdf`}>{voice.say(words.as_pdf, { letter: props.letter.says })}</Link> ·{' '}
          <Link href={`${props.letter.href}.docx`}>{voice.say(words.as_word, { letter: props.letter.says })}</Link>
        </Text>
      ) : null}
      {props.route.length > 0 ? <List items={props.route} /> : null}
      {props.award.length > 0 ? <AmountRows voice={voice} caption={voice.say(words.money)} rows={props.award} /> : null}
      {props.plaque ? (
        <Text>
          {voice.say(words.plaque)}: <Link href={props.plaque.href}>{props.plaque.number}</Link>
        </Text>
      ) : null}
      {props.withdraw ? (
        <Text>
          <Link href={props.withdraw}>{voice.say(moveWords.withdraw)}</Link>
        </Text>
      ) : null}
      <Heading level={2}>{voice.say(words.story)}</Heading>
      <Timeline voice={voice} days={props.story} />
      <Heading level={2}>{voice.say(words.answers)}</Heading>
      <SummaryList
        voice={voice}
        rows={[{ key: voice.say(words.place), value: voice.say(props.who.place) }, ...props.answers.map(({ label, value }) => ({ key: label, value }))]}
      />
      <Heading level={2}>{voice.say(words.documents)}</Heading>
      {props.documents.length === 0 ? (
        <Text quiet>{voice.say(words.no_documents)}</Text>
      ) : (
        <List
          items={props.documents.map(({ id, title, file_name }) => (
            <Link href={`${at}/documents/${id}`}>
              {title}
              {voice.locale === 'en' ? ' (' : '（'}
              <Mixed voice={voice} text={file_name} />
              {voice.locale === 'en' ? ')' : '）'}
            </Link>
          ))}
        />
      )}
      {props.verdict ? (
        <>
          <Heading level={2}>{voice.say(words.checks)}</Heading>
          <VerdictView voice={voice} verdict={props.verdict} />
          <Others voice={voice} city={props.city} others={props.others} />
        </>
      ) : null}
    </>
  )
}

const Actions = ({ actions }: { actions: readonly CaseAction[] }): VNode | null =>
  actions.length === 0 ? null : (
    <ButtonRow>
      {actions.map(({ says, post, href, weight }) =>
        post ? (
          <PostButton action={post.action} hidden={post.hidden} weight={weight}>
            {says}
          </PostButton>
        ) : (
          <ButtonLink href={href ?? ''} weight={weight}>
            {says}
          </ButtonLink>
        ),
      )}
    </ButtonRow>
  )
