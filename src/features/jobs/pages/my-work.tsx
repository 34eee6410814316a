import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import { ownForm } from '../form/following.ts'
import type { OwnWork } from '../rules/own.ts'
import { followingWords as words, markWords } from '../words/following.ts'

/** What a worker is asked: the first question that stands has its form. */
export function MyWorkPage({ voice, at, work, typed, faults }: { voice: Voice; at: string; work: readonly OwnWork[]; typed: Typed; faults: Faults }): VNode {
  const asked = work.find(({ mark, answered }) => mark !== undefined && !answered)
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.my_work)}
      </Heading>
      <Lead>{voice.say(words.my_lead)}</Lead>
      {work.length === 0 ? <EmptyState heading={voice.say(words.my_work)} why={voice.say(words.my_none)} /> : null}
      {work.map((one) => (
        <>
          <Heading level={2}>
            <Mixed voice={voice} text={one.row.trading_name} />
          </Heading>
          {one.mark ? <Text>{voice.say(markWords[one.mark])}</Text> : <Text>{voice.say(words.my_early)}</Text>}
          {one.answered ? <Text>{voice.say(words.my_answered)}</Text> : null}
          {one === asked ? (
            <FormPage
              voice={voice}
              action={at}
              form={ownForm}
              typed={typed}
              faults={faults}
              button={voice.say(words.my_answer)}
              hidden={{ placement: String(one.row.id), mark: one.mark ?? '' }}
            />
          ) : null}
        </>
      ))}
    </>
  )
}
