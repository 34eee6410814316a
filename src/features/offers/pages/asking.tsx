import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Voice } from '../../../kit/say.ts'
import { Inset } from '../../../ui/blocks.tsx'
import { Button, PostButton } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { Text } from '../../../ui/text.tsx'
import { words } from '../words.ts'

type Tally = { readonly fits: number; readonly may: number; readonly not: number }
export type AskingProps = {
  voice: Voice
  action: string
  form: Form
  typed: Typed
  faults: Faults
  /** what was answered before, and what was asked */
  hidden: Readonly<Record<string, string>>
  family: boolean
  tally: Tally | undefined
}

/** Who asks, and where. */
export const FirstPage = ({
  voice,
  action,
  form,
  typed,
  faults,
  register,
}: Omit<AskingProps, 'hidden' | 'family' | 'tally'> & { register: boolean }): VNode => (
  <>
    <FormPage
      voice={voice}
      heading={voice.say(words.offers)}
      lead={voice.say(words.lead)}
      action={action}
      form={form}
      typed={typed}
      faults={faults}
      button={voice.say(words.next)}
    />
    {register ? (
      <PostButton action={action} name="go" value="register" weight="secondary">
        {voice.say(words.from_register)}
      </PostButton>
    ) : null}
    <Inset>{voice.say(words.not_kept)}</Inset>
  </>
)

/** One group of questions, and how far what is known decides. */
export const QuestionPage = ({ voice, action, form, typed, faults, hidden, family, tally }: AskingProps): VNode => (
  <FormPage
    voice={voice}
    heading={voice.say(words.questions)}
    caption={voice.say(words.offers)}
    lead={
      <>
        {family ? voice.say(words.for_family) : null} {voice.say(words.skip)}
      </>
    }
    action={action}
    form={form}
    typed={typed}
    faults={faults}
    hidden={hidden}
    button={voice.say(words.next)}
    beside={
      <Button weight="secondary" name="go" value="show">
        {voice.say(words.show)}
      </Button>
    }
  >
    {tally ? <Text quiet>{voice.say(words.so_far, tally)}</Text> : null}
  </FormPage>
)
