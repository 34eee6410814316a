import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldInput } from '../../../ui/field.tsx'
import { Mixed, PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading, Lead, List } from '../../../ui/text.tsx'
import { phoneOwners } from '../../persons/record/options.ts'
import type { Holder } from '../acts/holder.ts'
import { callForm } from '../form.ts'
import { deskWords } from '../words/desk.ts'
import { callWords as words } from '../words/told.ts'

export type CallProps = { voice: Voice; action: string; holder: Holder; whom: string; said: readonly string[]; night: boolean; typed: Typed; faults: Faults }

/** Whom to ring, at which number, what to say; then how it went. */
export const CallPage = ({ voice, action, typed, faults, ...facts }: CallProps): VNode => (
  <>
    <ErrorSummary voice={voice} form={callForm} faults={faults} />
    <Heading level={1} size="l">
      {voice.say(words.heading)}
    </Heading>
    <Lead>{voice.say(facts.night ? words.quiet : words.say_first)}</Lead>
    <Facts voice={voice} {...facts} />
    <form method="post" action={action} noValidate>
      {Object.entries(callForm).map(([name, field]) => (
        <FieldInput voice={voice} name={name} field={field} typed={typed[name]} fault={faults[name]} />
      ))}
      <Button>{voice.say(words.save)}</Button>
    </form>
  </>
)

function Facts({ voice, holder: { record, name, name_latin }, whom, said }: Pick<CallProps, 'voice' | 'holder' | 'whom' | 'said'>): VNode {
  const guardian = whom === 'guardian'
  const who = guardian ? <Mixed voice={voice} text={record.guardian_name ?? ''} /> : <PersonName voice={voice} name={name} pinyin={name_latin} />
  return (
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(deskWords.who), value: who },
        { key: voice.say(words.number), value: (guardian ? record.guardian_phone : record.phone) ?? '—' },
        { key: voice.say(words.whose), value: voice.say(guardian ? phoneOwners.guardian : phoneOwners[(record.phone_owner ?? 'own') as 'own']) },
        {
          key: voice.say(words.say),
          value: (
            <List
              items={said.map((one) => (
                <Mixed voice={voice} text={one} />
              ))}
            />
          ),
        },
      ]}
    />
  )
}
