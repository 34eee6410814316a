import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading, Text } from '../../../ui/text.tsx'
import type { ContactRow } from '../store/attempts.ts'
import { contactWords as words } from '../words/attempts.ts'

export type ContactsProps = {
  voice: Voice
  city: string
  organisation: { id: number; name: string }
  contacts: readonly ContactRow[]
  form: Form
  typed: Typed
  faults: Faults
  mayEnter: boolean
}

/** Work with an employer is work: each talk is a row. */
export const ContactsPage = ({ voice, city, organisation: { id, name }, contacts, form, typed, faults, mayEnter }: ContactsProps): VNode => (
  <>
    <Heading level={1} size="l" caption={<Mixed voice={voice} text={name} />}>
      {voice.say(words.contacts)}
    </Heading>
    <ButtonRow>
      {mayEnter ? <ButtonLink href={`/${city}/vacancies/new?organisation=${id}`}>{voice.say(words.new_vacancy)}</ButtonLink> : null}
      <ButtonLink weight="secondary" href={`/${city}/organisations/${id}/policy`}>
        {voice.say(words.policy)}
      </ButtonLink>
    </ButtonRow>
    {contacts.length === 0 ? <Text quiet>{voice.say(words.none)}</Text> : null}
    {contacts.map(({ happened_on, way, said, recorded_by_name }) => (
      <Inset>
        {voice.say(words.line, { day: voice.day(happened_on), way: words[way as 'visit'], who: recorded_by_name ?? '—' })}
        <br />
        <Mixed voice={voice} text={said} />
      </Inset>
    ))}
    <Heading level={2}>{voice.say(words.record)}</Heading>
    <FormPage voice={voice} action={`/${city}/organisations/${id}/contacts`} form={form} typed={typed} faults={faults} button={voice.say(words.record)} />
  </>
)
