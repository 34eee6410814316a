import type { ComponentChildren, VNode } from 'preact'
import type { Faults, Form, Typed } from '../kit/form.ts'
import type { Voice } from '../kit/say.ts'
import { Button, ButtonRow, HiddenValues } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldInput } from './field.tsx'
import { keptForm } from './kept-form.ts'
import { Heading, Lead } from './text.tsx'
import { words } from './words.ts'

export type FormPageProps = {
  voice: Voice
  /** without one, and with a single field, the field's label is the heading */
  heading?: string | undefined
  caption?: ComponentChildren
  lead?: ComponentChildren
  action: string
  form: Form
  typed?: Typed | undefined
  faults?: Faults | undefined
  /** the primary button's verb */
  button: string
  /** other buttons or links beside it */
  beside?: ComponentChildren
  /** where the form is kept as one types */
  keep?: string | undefined
  /** when it was last kept, as `voice.time` says it */
  saved?: string | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  /** a drawing above a field, by the field's name */
  pictures?: Readonly<Record<string, VNode>> | undefined
  /** stands on a page that has its heading already */
  within?: boolean | undefined
  /** the form carries files */
  files?: boolean | undefined
  /** more of the form, after its fields */
  children?: ComponentChildren
}

/** One question group on a page: faults first, then heading, fields, the saved line, one primary button. */
export function FormPage(props: FormPageProps): VNode {
  const { voice, form, typed = {}, faults = {}, keep } = props
  const fields = Object.entries(form)
  const single = !props.heading && !props.within && fields.length === 1
  return (
    <>
      <ErrorSummary voice={voice} form={form} faults={faults} />
      {props.heading ? (
        <Heading level={1} size="l" caption={props.caption}>
          {props.heading}
        </Heading>
      ) : null}
      {props.lead ? <Lead>{props.lead}</Lead> : null}
      <form
        id={keep ? keptForm : undefined}
        method="post"
        action={props.action}
        noValidate
        enctype={props.files ? 'multipart/form-data' : undefined}
        data-keep={keep}
        data-failed={keep ? voice.say(words.not_saved) : undefined}
      >
        <HiddenValues values={props.hidden ?? {}} />
        {fields.map(([name, field]) => (
          <>
            {props.pictures?.[name] ?? null}
            <FieldInput voice={voice} name={name} field={field} typed={typed[name]} fault={faults[name]} heading={single} />
          </>
        ))}
        {props.children ?? null}
        {keep ? <SavedLine voice={voice} saved={props.saved} /> : null}
        <ButtonRow>
          <Button>{props.button}</Button>
          {props.beside ?? null}
        </ButtonRow>
      </form>
    </>
  )
}

/** "Saved 14:32", said aloud when it changes; and the place where it is said loudly that it is not. */
export const SavedLine = ({ voice, saved }: { voice: Voice; saved?: string | undefined }): VNode => (
  <>
    <p class="tx-unsaved" role="alert" data-unsaved hidden />
    <p class="tx-saved" aria-live="polite" data-saved>
      {saved ? voice.say(words.saved_at, { time: saved }) : null}
    </p>
  </>
)
