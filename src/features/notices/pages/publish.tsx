/** What an officer sees before a notice stands: the choice and the preview. */
import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState, Inset } from '../../../ui/blocks.tsx'
import { Button } from '../../../ui/button.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import type { Content, Line } from '../store.ts'
import { words } from '../words.ts'
import { LinesTable } from './lines.tsx'

export type ToPublishProps = { voice: Voice; city: string; cases: readonly { id: number; line: Line }[]; chosen?: readonly number[]; fault?: string }

/** Choosing what to show together; the preview is the very content that will be posted. */
export const ToPublishPage = ({ voice, city, cases, fault }: ToPublishProps): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.to_publish)}
    </Heading>
    <Lead>{voice.say(words.to_publish_lead)}</Lead>
    {fault ? <Inset>{fault}</Inset> : null}
    {cases.length === 0 ? (
      <EmptyState heading={voice.say(words.to_publish)} why={voice.say(words.nothing_to_publish)} />
    ) : (
      <form method="post" action={`/${city}/to-publish/preview`}>
        <LinesTable
          voice={voice}
          lines={cases.map(({ line }) => line)}
          more={{
            head: voice.say(words.choose),
            cell: (line, i) => (
              <label class="govuk-label">
                <input type="checkbox" name="case" value={String(cases[i]?.id)} /> {voice.say(words.choose)}
                <span class="govuk-visually-hidden"> {line.number}</span>
              </label>
            ),
          }}
        />
        <Button>{voice.say(words.preview)}</Button>
      </form>
    )}
  </>
)

export const PreviewPage = ({ voice, city, content, cases }: { voice: Voice; city: string; content: Content; cases: readonly number[] }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(content.programme)}>
      {voice.say(words.preview)}
    </Heading>
    <LinesTable voice={voice} lines={content.lines} />
    <Text quiet>{voice.say(words.mask_why)}</Text>
    <form method="post" action={`/${city}/to-publish`}>
      {cases.map((id) => (
        <input type="hidden" name="case" value={String(id)} />
      ))}
      <Button>{voice.say(words.post)}</Button>
    </form>
  </>
)
