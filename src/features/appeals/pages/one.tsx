import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { PostButton } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import type { Row } from '../store.ts'
import { words } from '../words/shown.ts'
import { kindOf, StateTag } from './list.tsx'

export type OneProps = {
  voice: Voice
  city: string
  row: Row
  today: string
  body: Phrase
  what: Phrase
  asked?: { form: Form; typed: Typed; faults: Faults } | undefined
  mayWithdraw: boolean
}

/** One appeal: against what, to whom, by when, its text, and its answer or what this reader may do. */
export const AppealPage = ({ voice, city, row, today, body, what, asked, mayWithdraw }: OneProps): VNode => {
  const at = `/${city}/appeals/${row.id}`
  const pair = (key: Phrase, value: string | null | undefined) => (value ? [{ key: voice.say(key), value: <Mixed voice={voice} text={value} /> }] : [])
  return (
    <>
      <Heading level={1} size="l" caption={row.receipt}>
        {voice.say(kindOf(row))}
      </Heading>
      <Lead>
        <StateTag voice={voice} row={row} today={today} />
      </Lead>
      <SummaryList
        voice={voice}
        rows={[
          ...pair(words.against, voice.say(what)),
          ...pair(words.to, voice.say(body)),
          ...pair(words.way, voice.say(words[row.way as 'online'])),
          ...pair(words.received_on, voice.day(row.received_on)),
          ...pair(words.due, row.due_on ? voice.day(row.due_on) : voice.say(words.no_due)),
          ...pair(words.represented_by, row.represented_by),
          ...pair(words.text, row.text),
          ...pair(words.reason, row.reason),
          ...pair(words.paper_no, row.paper),
          ...pair(words.answered_on, row.answered_at ? voice.instant(row.answered_at) : null),
        ]}
      />
      <Text>
        <Link href={`/${city}/cases/${row.application_id}`}>{voice.say(words.case)}</Link>
        {row.outcome === null ? null : (
          <>
            {' · '}
            <Link href={`${at}/letter.pdf`}>{voice.say(words.letter)}</Link>
          </>
        )}
      </Text>
      {asked ? <FormPage voice={voice} action={at} form={asked.form} typed={asked.typed} faults={asked.faults} button={voice.say(words.answer)} /> : null}
      {mayWithdraw ? (
        <PostButton action={`${at}/withdraw`} weight="secondary">
          {voice.say(words.withdraw)}
        </PostButton>
      ) : null}
    </>
  )
}
