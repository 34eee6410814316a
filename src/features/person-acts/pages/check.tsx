/** Who is chosen, counted and shown, before anything is done. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Details } from '../../../ui/blocks.tsx'
import { HiddenValues } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { List } from '../../../ui/text.tsx'
import { words } from '../words.ts'

type Props = {
  voice: Voice
  at: string
  heading: string
  act: string
  chosen: readonly { id: number; name: string }[]
  form: Form
  typed: Typed
  faults: Faults
}

export const CheckPage = ({ voice, at, heading, act, chosen, ...rest }: Props): VNode => (
  <FormPage
    voice={voice}
    heading={heading}
    caption={voice.say(words.check)}
    lead={voice.say(words.check_lead)}
    action={`${at}/person-acts`}
    hidden={{ act }}
    button={voice.say(words.do_it, { count: chosen.length })}
    {...rest}
  >
    <Details summary={voice.say(words.who)} open={chosen.length <= 20}>
      <List
        items={chosen.map(({ name }) => (
          <Mixed voice={voice} text={name} />
        ))}
      />
    </Details>
    <HiddenValues values={{ person: chosen.map(({ id }) => String(id)) }} />
  </FormPage>
)
