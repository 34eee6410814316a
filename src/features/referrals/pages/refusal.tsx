import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Link, Text } from '../../../ui/text.tsx'
import { refusalForm } from '../form.ts'
import type { ReferralRow } from '../store.ts'
import type { FollowRow } from '../store/refusals.ts'
import { refusalOutcomes, refusalReasons } from '../words/forms.ts'
import { pageWords as words } from '../words/pages.ts'
import { Why } from './why.tsx'

type Props = {
  voice: Voice
  city: string
  row: ReferralRow
  reason: string
  note: string
  follows: readonly FollowRow[]
  asked?: { typed: Typed; faults: Faults } | undefined
}

/** One refusal: the reason beside why the two fit, and what was said about it since. */
export const RefusalPage = ({ voice, city, row, reason, note, follows, asked }: Props): VNode => (
  <>
    <Heading level={1} size="l" caption={<Mixed voice={voice} text={`${row.title} · ${row.employer_name}`} />}>
      <PersonName voice={voice} name={row.name ?? ''} pinyin={row.name_latin ?? undefined} />
    </Heading>
    <Text>
      <Link href={`/${city}/referrals/${row.id}`}>{voice.say(words.referrals)}</Link>
    </Text>
    <SummaryList
      voice={voice}
      rows={[{ key: voice.say(words.reason), value: [reason ? voice.say(refusalReasons[reason as 'other']) : '—', note].filter(Boolean).join(' · ') }]}
    />
    <Why voice={voice} told={row.explanation} />
    {follows.length > 0 ? <Heading level={2}>{voice.say(words.taken_up)}</Heading> : null}
    {follows.map(({ happened_on, said, outcome, recorded_by_name }) => (
      <Inset>
        <strong>{voice.say(refusalOutcomes[outcome as 'going_on'])}</strong>
        <br />
        <Mixed voice={voice} text={said} />
        <br />
        <span class="tx-quiet">
          {voice.day(happened_on)} <Mixed voice={voice} text={recorded_by_name ?? ''} />
        </span>
      </Inset>
    ))}
    {asked ? (
      <>
        <Heading level={2}>{voice.say(words.take_up)}</Heading>
        <FormPage
          voice={voice}
          action={`/${city}/refusals/${row.id}`}
          form={refusalForm}
          typed={asked.typed}
          faults={asked.faults}
          button={voice.say(words.save)}
        />
      </>
    ) : null}
  </>
)
