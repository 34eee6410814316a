import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../kit/form.ts'
import type { Voice } from '../../kit/say.ts'
import { FormPage } from '../../ui/form-page.tsx'
import { Mixed } from '../../ui/mixed.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Heading } from '../../ui/text.tsx'
import { services } from './form.ts'
import type { Organisation } from './store.ts'
import { words } from './words.ts'

export const OrganisationFormPage = ({ voice, ...rest }: { voice: Voice; action: string; form: Form; typed?: Typed; faults?: Faults }): VNode => (
  <FormPage voice={voice} heading={voice.say(words.your_details)} button={voice.say(words.save)} {...rest} />
)

export const kindWord = (kind: string) => words[kind as 'company']

/** What is known of an organisation. */
export const OrganisationPage = ({ voice, organisation }: { voice: Voice; organisation: Organisation }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.organisation)}>
      <Mixed voice={voice} text={organisation.trading_name} />
    </Heading>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.name), value: organisation.name },
        { key: voice.say(words.kind), value: voice.say(kindWord(organisation.kind)) },
        ...(organisation.serves_as.length > 0
          ? [{ key: voice.say(words.serves_as), value: organisation.serves_as.map((one) => voice.say(services[one as 'shop'])).join(' · ') }]
          : []),
        { key: voice.say(words.credit_code), value: organisation.credit_code ?? '—' },
        { key: voice.say(words.staff_count), value: voice.count(organisation.staff_count) },
        { key: voice.say(words.disabled_staff_count), value: voice.count(organisation.disabled_staff_count) },
        { key: voice.say(words.opened_on), value: organisation.opened_on ? voice.day(organisation.opened_on) : '—' },
        { key: voice.say(words.address), value: organisation.address },
      ]}
    />
  </>
)
