import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { termPhrase } from '../../../plan/term.ts'
import type { Scheme, Stage } from '../../../plan/shape.ts'
import type { Verdict } from '../../../plan/judge.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { Heading, Lead, List, Text } from '../../../ui/text.tsx'
import { VerdictView } from '../../../ui/verdict-view.tsx'
import { pageWords as words } from '../words.ts'

/** What a scheme gives, wants, and how it goes: the same page for who reads and who applies. */
export const SchemePage = ({
  voice,
  scheme,
  programme,
  verdict,
  children,
}: {
  voice: Voice
  scheme: Scheme
  programme: string
  verdict: Verdict
  children?: ComponentChildren
}): VNode => (
  <>
    <Heading level={1} size="l" caption={programme}>
      {voice.say(scheme.title)}
    </Heading>
    <Lead>{voice.say(scheme.says)}</Lead>
    {scheme.assumed ? <Inset>{voice.say(words.assumed, { why: scheme.assumed })}</Inset> : null}
    {children}
    <Heading level={2}>{voice.say(words.conditions)}</Heading>
    <Text quiet>{voice.say(words.conditions_lead)}</Text>
    <VerdictView voice={voice} verdict={verdict} />
    <Heading level={2}>{voice.say(words.papers)}</Heading>
    <List items={Object.values(scheme.documents).map(({ title, hint }) => (hint ? voice.say(words.with_hint, { title, hint }) : voice.say(title)))} />
    <Heading level={2}>{voice.say(words.steps)}</Heading>
    <List numbered items={scheme.review.map((stage) => stageLine(voice, stage))} />
  </>
)

function stageLine(voice: Voice, { title, within, for: shown }: Stage): string {
  if (shown) return `${voice.say(title)}: ${voice.say(words.shown_for, { term: termPhrase(shown) })}`
  return within ? `${voice.say(title)}: ${voice.say(words.days, { term: termPhrase(within) })}` : voice.say(title)
}
