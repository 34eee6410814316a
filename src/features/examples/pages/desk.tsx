import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState, Inset } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow, PostButton } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { paperForm } from '../form.ts'
import { stateOf } from '../rules.ts'
import type { Story } from '../store.ts'
import type { History } from '../store/history.ts'
import { stateWords, words } from '../words/shown.ts'
import { HistoryList } from './history.tsx'
import { TakingDown } from './taking-down.tsx'
import { OtherTongue, StoryBody, titleOf } from './story.tsx'

const stateTag = (voice: Voice, story: Story): VNode => {
  const state = stateOf(story)
  return <Tag tone={state === 'public' ? 'good' : state === 'waits' || state === 'agreed' ? 'plain' : 'bad'}>{voice.say(stateWords[state])}</Tag>
}

export const StoriesPage = ({ voice, at, stories }: { voice: Voice; at: string; stories: readonly Story[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.desk)}
    </Heading>
    <Lead>{voice.say(words.desk_lead)}</Lead>
    {stories.length === 0 ? (
      <EmptyState heading={voice.say(words.desk)} why={voice.say(words.desk_none)} />
    ) : (
      <DataTable
        caption={voice.say(words.desk)}
        captionHidden
        rows={stories}
        columns={[
          { head: voice.say(words.title), names: true, cell: (story) => <Link href={`${at}/${story.id}`}>{titleOf(voice, story)}</Link> },
          { head: voice.say(words.case), cell: ({ number }) => number ?? '' },
          { head: voice.say(words.state), cell: (story) => stateTag(voice, story) },
        ]}
      />
    )}
  </>
)

export type StoryProps = {
  voice: Voice
  at: string
  caseAt: string
  story: Story
  history: History
  /** an earlier text is public still */
  older: boolean
  public: boolean
  /** whose eyes read it */
  account: number | null
  writes: boolean
  publishes: boolean
  typed: Typed
  faults: Faults
}

/** One story at the desk: the text, how far it is, what this officer may do. */
export const StoryPage = ({ voice, at, caseAt, story, history, older, public: shown, account, writes, publishes, typed, faults }: StoryProps): VNode => (
  <>
    <Heading level={1} size="l" caption={<Link href={caseAt}>{story.number ?? voice.say(words.case)}</Link>}>
      {titleOf(voice, story)}
    </Heading>
    <Lead>
      {stateTag(voice, story)} {older ? voice.say(words.older_public) : ''}
    </Lead>
    <Inset>
      <StoryBody voice={voice} told={story} picture={`${at}/picture`} />
    </Inset>
    <Inset>
      <OtherTongue voice={voice} told={story} />
    </Inset>
    {writes ? (
      <ButtonRow>
        {publishes ? (
          <PostButton action={`${at}/publish`} hidden={{ seen: story.sha256 }}>
            {voice.say(words.publish)}
          </PostButton>
        ) : null}
        <ButtonLink href={`${caseAt}/story`} weight="secondary">
          {voice.say(words.rewrite)}
        </ButtonLink>
        {(story.agreed && story.taken_back_at === null) || older ? (
          <PostButton action={`${at}/take-back`} weight="warning">
            {voice.say(words.told_back)}
          </PostButton>
        ) : null}
      </ButtonRow>
    ) : null}
    {writes ? <TakingDown voice={voice} at={at} story={story} public={shown} account={account} typed={typed} faults={faults} /> : null}
    <Heading level={2}>{voice.say(words.history)}</Heading>
    <HistoryList voice={voice} history={history} />
    {writes && ['waits', 'declined', 'taken_back'].includes(stateOf(story)) ? (
      <>
        <Heading level={2}>{voice.say(words.enter_paper)}</Heading>
        <FormPage
          voice={voice}
          action={`${at}/paper`}
          form={paperForm}
          typed={typed}
          faults={faults}
          hidden={{ seen: story.sha256 }}
          button={voice.say(words.enter)}
        />
      </>
    ) : null}
    {writes ? null : <Text quiet>{voice.say(words.desk_lead)}</Text>}
  </>
)
