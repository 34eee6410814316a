import type { VNode } from 'preact'
import type { Faults, Typed } from '../../../kit/form.ts'
import { roleWords, type Role } from '../../../kit/role.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import { Button, HiddenValues } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonCards } from '../../../ui/person-cards.tsx'
import { Heading, Lead, Link, Text } from '../../../ui/text.tsx'
import { Notification } from '../../../ui/blocks.tsx'
import { signInForm } from '../form.ts'
import { words } from '../words.ts'
import { FindPeople, PagesOfPeople, type Found } from './finder.tsx'

export type DemoPerson = { id: number; name: string; name_latin: string; role: Role; area: Phrase; what: Phrase }

export type SignInProps = {
  voice: Voice
  city: string
  /** where to go afterwards */
  go: string
  /** what was typed before the session was found to be over, as JSON */
  kept?: string | undefined
  typed?: Typed
  faults?: Faults
  people?: readonly DemoPerson[]
  /** which of them, where they can be looked for */
  found?: Found | undefined
}

/** The way in: in a demonstration city its people as cards, and always the form. */
export function SignInPage({ voice, city, go, kept, typed, faults, people = [], found }: SignInProps): VNode {
  const finding = { voice, at: `/${city}/sign-in`, go }
  const hidden = { go, ...(kept === undefined ? {} : { kept }) }
  return (
    <>
      {kept === undefined ? null : (
        <Notification voice={voice} kind="important" heading={voice.say(words.kept)}>
          <p>{voice.say(words.kept_not_files)}</p>
        </Notification>
      )}
      {people.length === 0 && !found ? null : (
        <>
          <Heading level={1} size="l">
            {voice.say(words.people_title)}
          </Heading>
          <Lead>{voice.say(words.people_lead)}</Lead>
          {found ? <FindPeople {...finding} found={found} /> : null}
          <PersonCards
            voice={voice}
            action={`/${city}/enter`}
            people={people.map((person) => ({
              name: person.name,
              pinyin: person.name_latin,
              role: roleWords[person.role],
              area: voice.say(person.area),
              what: voice.say(person.what),
              hidden: { ...hidden, account: String(person.id) },
            }))}
          />
          {found ? <PagesOfPeople {...finding} found={found} /> : null}
        </>
      )}
      {people.length === 0 && !found ? null : <Heading level={2}>{voice.say(words.own_login)}</Heading>}
      <FormPage
        voice={voice}
        heading={people.length === 0 && !found ? voice.say(words.sign_in) : undefined}
        action={`/${city}/sign-in`}
        form={signInForm}
        typed={typed}
        faults={faults}
        hidden={hidden}
        button={voice.say(words.sign_in)}
      />
      <Text>
        <Link href={`/${city}/register`}>{voice.say(words.register)}</Link>
      </Text>
    </>
  )
}

/** After signing in again in mid-form: what was typed is put back where it belongs, with one press. */
export function GoOnPage({ voice, action, fields }: { voice: Voice; action: string; fields: Readonly<Record<string, string | readonly string[]>> }): VNode {
  return (
    <>
      <Heading level={1} size="l">
        {voice.say(words.signed_in)}
      </Heading>
      <Lead>{voice.say(words.kept)}</Lead>
      <form method="post" action={action}>
        <HiddenValues values={fields} />
        <Button>{voice.say(words.go_on)}</Button>
      </form>
    </>
  )
}
