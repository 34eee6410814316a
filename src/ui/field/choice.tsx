/** Fields answered by choosing. */
import type { VNode } from 'preact'
import type { Phrase } from '../../kit/say.ts'
import { Mixed } from '../mixed.tsx'
import { words } from '../words.ts'
import { BoxGroup, boundTo, groupClass, HintAndError, idOf, LabelText, typedText, type FieldProps } from './group.tsx'

type Choices = readonly (readonly [value: string, says: string])[]

/** The answers offered; `yes` and `no` where the question is one. */
function offered({ voice, field }: FieldProps): Choices {
  const options: Readonly<Record<string, Phrase>> = field.kind === 'yes_no' ? { yes: words.yes, no: words.no } : (field.options ?? {})
  return Object.entries(options).map(([value, says]) => [value, voice.say(says)])
}

/** One or several of a few, each with its own button to press. The first carries the field's id, so that the error summary leads to it. */
export function ButtonChoice(props: FieldProps & { several?: boolean }): VNode {
  const { name, typed, heading, several = false } = props
  const id = idOf(props)
  const kind = several ? 'checkboxes' : 'radios'
  const chosen = typeof typed === 'string' ? [typed] : (typed ?? [])
  const size = heading ? 'l' : 's'
  const { 'aria-describedby': describedBy } = boundTo(props)
  return (
    <div class={groupClass(props.fault)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
          {heading ? (
            <h1 class="govuk-fieldset__heading">
              <LabelText {...props} />
            </h1>
          ) : (
            <LabelText {...props} />
          )}
        </legend>
        <HintAndError {...props} />
        <div class={`govuk-${kind}${props.field.kind === 'yes_no' ? ` govuk-${kind}--inline` : ''}`}>
          {offered(props).map(([value, says], i) => {
            const own = i ? `${id}-${i + 1}` : id
            return (
              <div class={`govuk-${kind}__item`}>
                <input
                  class={`govuk-${kind}__input`}
                  id={own}
                  name={name}
                  type={several ? 'checkbox' : 'radio'}
                  value={value}
                  checked={chosen.includes(value)}
                />
                <label class={`govuk-label govuk-${kind}__label`} for={own}>
                  <Mixed voice={props.voice} text={says} />
                </label>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

/** One of many, in a list that opens; `empty` is what it says before anything is chosen. */
export function ListChoice(props: FieldProps & { empty?: string | undefined }): VNode {
  const { voice, name, fault, empty = voice.say(words.choose) } = props
  const chosen = typedText(props)
  return (
    <BoxGroup of={props}>
      <select
        class={fault ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={idOf(props)}
        name={name}
        autocomplete={props.field.autocomplete}
        {...boundTo(props)}
      >
        <option value="">{empty}</option>
        {offered(props).map(([value, says]) => (
          <option value={value} selected={value === chosen}>
            {says}
          </option>
        ))}
      </select>
    </BoxGroup>
  )
}
