/** One proposal to take money back, with its reckoning, and what its reader may do. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { answerSaid, stageTones } from '../../inspections/rules/said.ts'
import type { Stage } from '../../inspections/rules/sanctions.ts'
import { sanctionWords, stageWords } from '../../inspections/words/sanctions.ts'
import type { ClaimRow } from '../store/claims.ts'
import { claimWords as words } from '../words/claiming.ts'

export type Asked = { action: string; heading: string; form: Form; button: string; typed: Typed; faults: Faults }

export const ClaimPage = ({ voice, city, row, stage, asked }: { voice: Voice; city: string; row: ClaimRow; stage: Stage; asked: readonly Asked[] }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.claim)}>
      <Mixed voice={voice} text={row.trading_name} />
    </Heading>
    <Lead>
      <Tag tone={stageTones[stage]}>{voice.say(stageWords[stage])}</Tag>
    </Lead>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.months), value: row.months.join(' ') },
        { key: voice.say(words.sum), value: voice.say(row.reckoning) },
        { key: voice.say(words.note), value: row.note },
        { key: voice.say(sanctionWords.clause), value: row.clause },
        { key: voice.say(sanctionWords.answer_by), value: voice.day(row.answer_by) },
        { key: voice.say(sanctionWords.answer), value: answerSaid(voice, row, stage) },
        ...(row.why_not ? [{ key: voice.say(sanctionWords.why_not), value: row.why_not }] : []),
        ...(row.award_claim_id === null ? [] : [{ key: voice.say(sanctionWords.done), value: voice.say(words.decided) }]),
      ]}
    />
    {asked.map(({ action, heading, ...form }) => (
      <>
        <Heading level={2}>{heading}</Heading>
        <FormPage voice={voice} action={action} within {...form} />
      </>
    ))}
    <Text>
      <Link href={`/${city}/cases/${row.application_id}`}>{voice.say(sanctionWords.case)}</Link>
    </Text>
  </>
)
