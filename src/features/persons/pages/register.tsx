import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Heading } from '../../../ui/text.tsx'
import { personForm } from '../form.ts'
import type { Person } from '../store.ts'
import { words } from '../words.ts'
import { RightsOf } from './privacy.tsx'

export type PersonFormProps = { voice: Voice; action: string; form: Form; typed?: Typed; faults?: Faults; own: boolean }

/** A person's details: entered once, by oneself or by whoever registers. */
export const PersonFormPage = ({ voice, own, ...rest }: PersonFormProps): VNode => (
  <FormPage
    voice={voice}
    heading={voice.say(own ? words.your_details : words.register)}
    lead={own ? voice.say(words.your_details_lead) : undefined}
    button={voice.say(words.save)}
    {...rest}
  />
)

const communicationWord = (need: string) => personForm.communication.options[need as keyof typeof personForm.communication.options]

/** A person's own details: what is known, without any number, and what they may ask. */
export const PersonPage = ({ voice, city, person }: { voice: Voice; city: string; person: Person }): VNode => (
  <>
    <Heading level={1} size="l" caption={voice.say(words.person)}>
      <PersonName voice={voice} name={person.name} pinyin={person.name_latin} />
    </Heading>
    <SummaryList
      voice={voice}
      rows={[
        { key: voice.say(words.birth_on), value: voice.day(person.birth_on) },
        { key: voice.say(words.category), value: person.disability_category ? voice.say(words[person.disability_category as 'visual']) : '—' },
        { key: voice.say(words.grade), value: person.disability_grade === null ? '—' : voice.count(person.disability_grade) },
        { key: voice.say(words.valid_to), value: person.certificate_valid_to ? voice.day(person.certificate_valid_to) : '—' },
        { key: voice.say(words.village), value: person.village },
        { key: voice.say(words.communication), value: voice.say(communicationWord(person.communication)) },
      ]}
    />
    <RightsOf voice={voice} city={city} />
  </>
)
