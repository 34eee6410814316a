import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Heading, Lead, Text } from '../../../ui/text.tsx'
import { standingFlow, type Standing, type StandingMove } from '../flow.ts'
import { standingWords, words } from '../words.ts'

export type Change = {
  move: string
  reason: string
  clause: string | null
  proposed_at: Temporal.Instant
  proposed_by_name: string
  agreed: boolean | null
  note: string | null
  seconded_by_name: string | null
}
export type StandingProps = {
  voice: Voice
  at: string
  number: string
  name: string
  standing: Standing
  changes: readonly Change[]
  /** what this reader may fill in now: a proposal, or the second person's answer */
  asked?: { form: Form; button: string; typed: Typed; faults: Faults } | undefined
  waits: boolean
}

/** A plaque's standing, what happened to it, and what this reader may do about it. */
export const StandingPage = ({ voice, at, number, name, standing, changes, asked, waits }: StandingProps): VNode => (
  <>
    <Heading level={1} size="l" caption={number}>
      <Mixed voice={voice} text={name} />
    </Heading>
    <Lead>
      <Tag tone={standing === 'valid' ? 'good' : 'bad'}>{voice.say(standingWords[standing])}</Tag> {waits ? voice.say(words.waits) : ''}
    </Lead>
    <Text quiet>{voice.say(words.standing_lead)}</Text>
    <Heading level={2}>{voice.say(words.history)}</Heading>
    {changes.length === 0 ? <Text quiet>{voice.say(words.no_history)}</Text> : changes.map((change) => <Told voice={voice} change={change} />)}
    {asked ? <FormPage voice={voice} action={at} form={asked.form} typed={asked.typed} faults={asked.faults} button={asked.button} /> : null}
  </>
)

const Told = ({ voice, change }: { voice: Voice; change: Change }): VNode => (
  <Inset>
    <Mixed
      voice={voice}
      text={voice.say(words.proposed_by, {
        name: change.proposed_by_name,
        move: standingFlow[change.move as StandingMove].says,
        reason: change.reason,
        clause: change.clause ?? '',
      })}
    />
    {change.agreed === null ? null : (
      <>
        <br />
        <Mixed
          voice={voice}
          text={voice.say(change.agreed ? words.agreed_by : words.disagreed_by, { name: change.seconded_by_name ?? '', note: change.note ?? '' })}
        />
      </>
    )}
    <br />
    <span class="tx-quiet">{voice.instant(change.proposed_at)}</span>
  </Inset>
)
