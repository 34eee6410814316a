/** A proposed change: what it changes, and the second person's answer. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { changePhrase, type Change } from '../../../plan/diff.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Lead, Link, List, Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'
import { state, type Proposal } from './proposal-state.tsx'

export type ProposalProps = {
  voice: Voice
  at: string
  proposal: Proposal
  /** undefined when the plan is new */
  changes?: readonly { change: Change; scheme?: Phrase | undefined }[] | undefined
  title: Phrase
  asked?: { form: Form; typed: Typed; faults: Faults } | undefined
}

export const ProposalPage = ({ voice, at, proposal, changes, title, asked }: ProposalProps): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.proposal)}>
      {voice.say(title)}
    </Heading>
    <Lead>
      {state(voice, proposal)}{' '}
      <Mixed
        voice={voice}
        text={voice.say(words.proposed_by, { name: proposal.proposed_by_name ?? words.command_line, at: voice.instant(proposal.proposed_at) })}
      />
    </Lead>
    <Inset>
      <Mixed voice={voice} text={proposal.note} />
    </Inset>
    {proposal.answer && proposal.seconded_at ? (
      <Inset>
        <Mixed
          voice={voice}
          text={`${proposal.answer} — ${voice.say(words.answered_by, { name: proposal.seconded_by_name ?? '', at: voice.instant(proposal.seconded_at) })}`}
        />
      </Inset>
    ) : null}
    <Heading level={2}>{voice.say(words.changes)}</Heading>
    {changes === undefined ? (
      <Text>{voice.say(words.new_plan, { title })}</Text>
    ) : changes.length === 0 ? (
      <Text>{voice.say(words.no_changes)}</Text>
    ) : (
      <List
        items={changes.map(({ change, scheme }) => (
          <>
            <Mixed voice={voice} text={voice.say(changePhrase(change))} />
            {scheme ? <span class="tx-basis">{voice.say(words.concerns, { scheme })}</span> : null}
          </>
        ))}
      />
    )}
    <Text>
      <Link href={`${at}/rehearsal`}>{voice.say(words.rehearse)}</Link>
    </Text>
    {asked ? <FormPage voice={voice} action={at} form={asked.form} typed={asked.typed} faults={asked.faults} button={voice.say(words.decide)} /> : null}
  </>
)
