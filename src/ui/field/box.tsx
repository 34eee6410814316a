/** Fields answered by typing. */
import type { VNode } from 'preact'
import type { FieldKind } from '../../kit/form.ts'
import { words } from '../words.ts'
import { BoxGroup, boundTo, idOf, typedText, type FieldProps } from './group.tsx'

type BoxKind = Exclude<FieldKind, 'long_text' | 'yes_no' | 'choice' | 'choices' | 'password' | 'new_password'>
type BoxLook = {
  inputMode?: 'numeric' | 'decimal'
  autocomplete?: string
  autocapitalize?: 'characters' | 'none'
  spellcheck?: false
  width?: string
}

const code: BoxLook = { autocomplete: 'off', autocapitalize: 'characters', spellcheck: false, width: 'tx-middle' }
/** Numbers and days are typed as text, so that what cannot be read can be given back as it was typed. */
const looks: Record<BoxKind, BoxLook> = {
  text: {},
  number: { inputMode: 'numeric', width: 'tx-short' },
  money: { inputMode: 'decimal', width: 'tx-short' },
  day: { width: 'tx-middle' },
  credit_code: code,
  citizen_id: code,
  certificate_no: code,
  phone: { autocomplete: 'tel', width: 'tx-middle' },
  login: { autocomplete: 'username', autocapitalize: 'none', spellcheck: false, width: 'tx-middle' },
}
export const isBox = (kind: FieldKind): kind is BoxKind => kind in looks

export function TextBox(props: FieldProps & { kind: BoxKind }): VNode {
  const { voice, name, field, kind, fault } = props
  const { width = '', autocomplete, ...rest } = looks[kind]
  const id = idOf(props)
  const suffix = kind === 'money' ? `${id}-unit` : ''
  const all = {
    class: ['govuk-input', width, fault && 'govuk-input--error'].filter(Boolean).join(' '),
    id,
    name,
    value: typedText(props),
    autocomplete: field.autocomplete ?? autocomplete,
    ...rest,
    ...boundTo(props, suffix),
  }
  const input = kind === 'phone' ? <input type="tel" {...all} /> : <input type="text" {...all} />
  return (
    <BoxGroup of={props}>
      {suffix ? (
        <div class="govuk-input__wrapper">
          {input}
          <div class="govuk-input__suffix" id={suffix}>
            {voice.say(words.yuan)}
          </div>
        </div>
      ) : (
        input
      )}
    </BoxGroup>
  )
}

/** Several lines; where there is a limit it is said, counted by script, and never cuts what is typed. */
export function LongText(props: FieldProps): VNode {
  const { voice, name, field, fault } = props
  const id = idOf(props)
  const limit = field.max_length
  return (
    <BoxGroup of={props}>
      <textarea
        class={fault ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={id}
        name={name}
        rows={5}
        autocomplete={field.autocomplete}
        data-count={limit}
        {...boundTo(props, limit ? `${id}-count` : '')}
      >
        {typedText(props)}
      </textarea>
      {limit ? (
        <p class="tx-count-left" id={`${id}-count`} data-left={voice.say(words.characters_left)} data-over={voice.say(words.characters_over)}>
          {voice.say(words.at_most_characters, { n: limit })}
        </p>
      ) : null}
    </BoxGroup>
  )
}
