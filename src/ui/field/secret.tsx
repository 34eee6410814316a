import type { VNode } from 'preact'
import { words } from '../words.ts'
import { BoxGroup, boundTo, idOf, type FieldProps } from './group.tsx'

/** A password: pasted or typed, shown at a press (by script), and never sent back to the page. */
export function SecretBox(props: FieldProps & { fresh: boolean }): VNode {
  const { voice, name, field, fault, fresh } = props
  const id = idOf(props)
  return (
    <BoxGroup of={props} class="govuk-password-input">
      <div class="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          class={`govuk-input govuk-password-input__input${fault ? ' govuk-input--error' : ''}`}
          id={id}
          name={name}
          type="password"
          autocomplete={field.autocomplete ?? (fresh ? 'new-password' : 'current-password')}
          autocapitalize="none"
          spellcheck={false}
          {...boundTo(props)}
        />
        <button
          type="button"
          class="govuk-button govuk-button--secondary govuk-password-input__toggle"
          data-shows={id}
          data-show={voice.say(words.show_password)}
          data-hide={voice.say(words.hide_password)}
          aria-controls={id}
          hidden
        >
          {voice.say(words.show_password)}
        </button>
      </div>
    </BoxGroup>
  )
}
