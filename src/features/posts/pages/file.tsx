import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import type { Candidate } from '../acts/candidates.ts'
import type { Ordered } from '../rules/order.ts'
import type { PassingRow, ProposalRow } from '../store/filling.ts'
import type { HoldingRow, StepRow } from '../store/leaving.ts'
import type { PostFile } from '../store/posts.ts'
import { fileWords as words } from '../words/file.ts'
import { kindWords, type PostKind } from '../words/kinds.ts'
import { Given } from './given.tsx'
import { Holdings } from './holdings.tsx'
import { PostSummary } from './summary.tsx'

export type PostProps = {
  voice: Voice
  at: string
  post: PostFile
  holdings: readonly HoldingRow[]
  held: HoldingRow | undefined
  next: Ordered<Candidate> | undefined
  steps: readonly StepRow[]
  proposals: readonly ProposalRow[]
  passings: readonly PassingRow[]
  account: number | null
  mayWrite: boolean
  typed: Typed
  faults: Faults
}

/** One post: what it is, who holds it and until when or who is next, how it was given, who held it before. */
export function PostPage(props: PostProps): VNode {
  const { voice, at, post, held, next, mayWrite, proposals } = props
  const waits = proposals.some(({ agreed }) => agreed === null)
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(kindWords[post.kind as PostKind])}>
        <Mixed voice={voice} text={post.title} />
      </Heading>
      <PostSummary voice={voice} post={post} held={held} next={next} />
      {mayWrite ? (
        <ButtonRow>
          {held ? (
            <>
              <ButtonLink href={`${at}/step`}>{voice.say(words.step)}</ButtonLink>
              <ButtonLink href={`${at}/exit`} weight="secondary">
                {voice.say(words.exit)}
              </ButtonLink>
            </>
          ) : (
            <>
              {waits ? null : <ButtonLink href={`${at}/order`}>{voice.say(words.fill)}</ButtonLink>}
              <ButtonLink href={`${at}/other`} weight="secondary">
                {voice.say(words.other)}
              </ButtonLink>
            </>
          )}
        </ButtonRow>
      ) : null}
      <Given {...props} />
      <Holdings voice={voice} holdings={props.holdings} steps={props.steps} />
    </>
  )
}
