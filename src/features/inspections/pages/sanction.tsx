/** One matter: what was found, what would follow, what the body says, what was decided and done; and what the reader may do. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { stepSaid, type Stage } from '../rules/sanctions.ts'
import type { Row } from '../store/sanctions.ts'
import { sanctionWords as words, stageWords } from '../words/sanctions.ts'
import { answerSaid, stageTones } from '../rules/said.ts'

export type Asked = { action: string; heading: string; form: Form; button: string; typed: Typed; faults: Faults }
export type SanctionProps = {
  voice: Voice
  city: string
  row: Row
  stage: Stage
  found: Phrase
  /** officers see who decided */
  inside: boolean
  /** what was carried out, a line each */
  done: readonly string[]
  training: readonly string[]
  late: boolean
  asked: readonly Asked[]
}

export const SanctionPage = ({ voice, city, row, stage, found, inside, done, training, late, asked }: SanctionProps): VNode => (
  <>
    <Heading level={1} size="l" caption={row.plaque_number}>
      <Mixed voice={voice} text={row.shown_name} />
    </Heading>
    <Lead>
      <Tag tone={stageTones[stage]}>{voice.say(stageWords[stage])}</Tag> {late ? <Tag tone="bad">{voice.say(words.overdue)}</Tag> : null}
    </Lead>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.finding), value: voice.say(found) },
        { key: voice.say(words.what), value: row.note },
        { key: voice.say(words.follows), value: voice.say(stepSaid(row.step)) },
        { key: voice.say(words.clause), value: row.clause },
        { key: voice.say(words.answer_by), value: voice.day(row.answer_by) },
        { key: voice.say(words.answer), value: answerSaid(voice, row, stage) },
        ...(inside && row.seconded_at
          ? [{ key: voice.say(stageWords[stage]), value: voice.say(words.decided, { name: row.seconded_by_name ?? '', at: voice.instant(row.seconded_at) }) }]
          : []),
        ...(row.why_not ? [{ key: voice.say(words.why_not), value: row.why_not }] : []),
      ]}
    />
    {done.length > 0 ? <Heading level={2}>{voice.say(words.done)}</Heading> : null}
    <List items={done} />
    {training.length > 0 ? <Heading level={2}>{voice.say(words.proof)}</Heading> : null}
    <List
      items={training.map((text) => (
        <Mixed voice={voice} text={text} />
      ))}
    />
    {asked.map(({ action, heading, ...form }) => (
      <>
        <Heading level={2}>{heading}</Heading>
        <FormPage voice={voice} action={action} within {...form} />
      </>
    ))}
    <Text>
      <Link href={`/${city}/inspection/${row.inspection_id}`}>{voice.say(words.inspection)}</Link>
    </Text>
    {stage === 'imposed' ? (
      <Text>
        <Link href={`/${city}/cases/${row.application_id}`}>{voice.say(words.case)}</Link>
      </Text>
    ) : null}
  </>
)
