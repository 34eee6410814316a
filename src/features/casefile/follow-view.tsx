import type { VNode } from 'preact'
import type { Voice } from '../../kit/say.ts'
import { ButtonLink, ButtonRow, PostButton } from '../../ui/button.tsx'
import { Mixed } from '../../ui/mixed.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Heading, List, Text } from '../../ui/text.tsx'
import { followWords } from '../desk/rules/follow.ts'
import type { Followed } from './where.ts'

/** Where a case is, who has it, and how far it has come. */
export const FollowView = ({ voice, followed, number }: { voice: Voice; followed: Followed; number: string }): VNode => (
  <>
    {followed.where ? (
      <Text>
        <Mixed voice={voice} text={followed.where} />
      </Text>
    ) : null}
    {followed.holder ? (
      <Text>
        <Mixed voice={voice} text={followed.holder} />
      </Text>
    ) : null}
    {followed.limits.map(({ title, due_on }) => (
      <Text>
        {title}: {due_on}
      </Text>
    ))}
    {followed.actions.length > 0 ? (
      <ButtonRow>
        {followed.actions.map(({ says, post, href }) =>
          post ? (
            <PostButton action={post.action} weight="secondary">
              {says}
              <span class="govuk-visually-hidden"> {number}</span>
            </PostButton>
          ) : (
            <ButtonLink href={href ?? ''} weight="secondary">
              {says}
              <span class="govuk-visually-hidden"> {number}</span>
            </ButtonLink>
          ),
        )}
      </ButtonRow>
    ) : null}
    {followed.steps.length > 0 ? (
      <>
        <Heading level={2}>{voice.say(followWords.steps)}</Heading>
        <List
          numbered
          items={followed.steps.map(({ title, is, now }) => (
            <>
              {title} <Tag tone={now ? 'waiting' : 'plain'}>{is}</Tag>
            </>
          ))}
        />
      </>
    ) : null}
  </>
)
