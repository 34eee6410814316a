/** Changing a plan file: the text, and what a check found. */
import type { VNode } from 'preact'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import type { Phrase, Voice } from '../../../kit/say.ts'
import type { PlanFault } from '../../../plan/read.ts'
import { Notification } from '../../../ui/blocks.tsx'
import { Button } from '../../../ui/button.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { List } from '../../../ui/text.tsx'
import { words } from '../words.ts'

export type EditProps = {
  voice: Voice
  city: string
  title: string
  form: Form
  typed: Typed
  faults: Faults
  /** what a check found: the plan's title and number of schemes, or its faults */
  found?: { title: Phrase; schemes: number } | { faults: readonly PlanFault[] } | undefined
}

export const EditPage = ({ voice, city, title, form, typed, faults, found }: EditProps): VNode => (
  <>
    {found && 'faults' in found ? (
      <Notification voice={voice} kind="important" heading={voice.say(words.faults, { n: found.faults.length })}>
        <List items={found.faults.map((fault) => faultLine(voice, fault))} />
      </Notification>
    ) : null}
    {found && 'title' in found ? <Notification voice={voice} kind="success" heading={voice.say(words.good, { title: found.title, n: found.schemes })} /> : null}
    <FormPage
      voice={voice}
      heading={title}
      action={`/${city}/plans/propose`}
      form={form}
      typed={typed}
      faults={faults}
      button={voice.say(words.propose)}
      beside={
        <Button weight="secondary" formAction={`/${city}/plans/check`}>
          {voice.say(words.check)}
        </Button>
      }
    >
      <div class="tx-checked" data-checks={`/${city}/plans/checked`} data-checks-field="source" aria-live="polite" />
    </FormPage>
  </>
)

/** “Line 12, column 5: …” */
export const faultLine = (voice: Voice, { line, column, says }: PlanFault): string =>
  voice.say(words.line, { line: String(line), column: String(column), says: voice.say(says) })
