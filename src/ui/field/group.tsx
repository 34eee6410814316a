/** What every field has: a label, a hint, an error beside it, and the ids that bind them. */
import type { ComponentChildren, VNode } from 'preact'
import type { Field, Typed } from '../../kit/form.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import { words } from '../words.ts'

export type FieldProps = {
  voice: Voice
  /** the key in the form's table, and what is sent */
  name: string
  field: Field
  /** as typed, whatever became of it; never put back into a password's box */
  typed?: Typed[string]
  fault?: Phrase | undefined
  /** the label is the page's heading: a page of one question */
  heading?: boolean | undefined
  /** where one page holds the same name twice; else the name */
  id?: string | undefined
}

export const idOf = ({ id, name }: FieldProps): string => id ?? name

/** What the program adds to the hint a form gives: how to write a day, that several may be chosen. */
export function hintsOf({ voice, field }: FieldProps): string[] {
  const hints = field.hint ? [voice.say(field.hint)] : []
  if (field.kind === 'day') hints.push(voice.say(words.day_example))
  if (field.kind === 'choices') hints.push(voice.say(words.all_that_apply))
  return hints
}

/** The attributes that bind an input to its hint and its error. */
export function boundTo(props: FieldProps, ...more: string[]): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const id = idOf(props)
  const ids = [hintsOf(props).length ? `${id}-hint` : '', props.fault ? `${id}-error` : '', ...more].filter(Boolean)
  return { ...(ids.length ? { 'aria-describedby': ids.join(' ') } : {}), ...(props.fault ? { 'aria-invalid': 'true' as const } : {}) }
}

export const typedText = ({ typed }: FieldProps): string => (typeof typed === 'string' ? typed : (typed?.[0] ?? ''))

export const LabelText = ({ voice, field }: FieldProps): VNode => (
  <>
    {voice.say(field.label)}
    {field.optional ? <span class="tx-optional"> {voice.say(words.optional)}</span> : null}
  </>
)

export function HintAndError(props: FieldProps): VNode {
  const { voice, fault } = props
  const hints = hintsOf(props)
  const id = idOf(props)
  return (
    <>
      {hints.length ? (
        <div id={`${id}-hint`} class="govuk-hint">
          {hints.length === 1 ? hints[0] : hints.map((hint) => <div>{hint}</div>)}
        </div>
      ) : null}
      {fault ? (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{voice.say(words.error)}</span>
          {voice.say(fault)}
        </p>
      ) : null}
    </>
  )
}

export const groupClass = (fault: unknown): string => (fault ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group')

/** A field of one box: label, hint, error, then the box. */
export function BoxGroup({ of: props, children, class: extra = '' }: { of: FieldProps; children: ComponentChildren; class?: string }): VNode {
  const label = (
    <label class={`govuk-label govuk-label--${props.heading ? 'l' : 's'}`} for={idOf(props)}>
      <LabelText {...props} />
    </label>
  )
  return (
    <div class={`${groupClass(props.fault)}${extra && ` ${extra}`}`}>
      {props.heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      <HintAndError {...props} />
      {children}
    </div>
  )
}
