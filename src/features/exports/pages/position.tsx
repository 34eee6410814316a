import type { VNode } from 'preact'
import type { FieldProps } from '../../../ui/field.tsx'
import { words as uiWords } from '../../../ui/words.ts'

/** A column's place in a file: a short box in a table's cell, named for a screen reader by its column. */
export function PositionBox({ voice, name, field, typed, fault }: FieldProps): VNode {
  return (
    <>
      <label class="govuk-visually-hidden" for={name}>
        {voice.say(field.label)}
      </label>
      {fault ? (
        <p id={`${name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{voice.say(uiWords.error)}</span>
          {voice.say(fault)}
        </p>
      ) : null}
      <input
        class={`govuk-input govuk-input--width-2${fault ? ' govuk-input--error' : ''}`}
        type="text"
        inputMode="numeric"
        id={name}
        name={name}
        value={typeof typed === 'string' ? typed : ''}
        autocomplete="off"
        {...(fault ? { 'aria-describedby': `${name}-error`, 'aria-invalid': 'true' as const } : {})}
      />
    </>
  )
}
