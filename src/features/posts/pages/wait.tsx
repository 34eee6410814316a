import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { ButtonLink, ButtonRow, PostButton } from '../../../ui/button.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import type { NeedRow, WaitRow } from '../store/waiting.ts'
import { knownWords, needWords } from '../words/facts.ts'
import { waitWords as words } from '../words/file.ts'
import { kindWords, type PostKind } from '../words/kinds.ts'

export type WaitProps = { voice: Voice; at: string; wait: WaitRow; needs: readonly NeedRow[]; mayWrite: boolean }

/** What is known of one person's need, each with its paper; what is unknown says so. */
export function WaitPage({ voice, at, wait, needs, mayWrite }: WaitProps): VNode {
  const said = (need: string): string => {
    const row = needs.find((one) => one.need === need)
    if (!row) return voice.say(knownWords.unknown)
    const known = voice.say(row.holds ? knownWords.yes : knownWords.no)
    return voice.say(words.paper, { known, day: voice.day(row.told_on), document: row.document })
  }
  return (
    <>
      <Heading level={1} size="l" caption={voice.say(kindWords[wait.kind as PostKind])}>
        <Mixed voice={voice} text={wait.name ?? ''} />
      </Heading>
      <Lead>
        {voice.say(words.since)} {voice.day(wait.waiting_since)}
      </Lead>
      <SummaryList voice={voice} rows={Object.entries(needWords).map(([need, says]) => ({ key: voice.say(says), value: said(need) }))} />
      {mayWrite ? (
        <ButtonRow>
          <ButtonLink href={`${at}/need`}>{voice.say(words.record)}</ButtonLink>
          <PostButton action={`${at}/withdraw`} weight="secondary">
            {voice.say(words.take_off)}
          </PostButton>
        </ButtonRow>
      ) : null}
    </>
  )
}
