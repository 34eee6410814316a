import type { VNode } from 'preact'
import type { Faults, Form } from '../kit/form.ts'
import type { Voice } from '../kit/say.ts'
import { words } from './words.ts'

/** Every fault of a form, in the form's order, each leading to its field; nothing when there is none. It takes the focus (by script). */
export function ErrorSummary({ voice, form, faults }: { voice: Voice; form: Form; faults: Faults }): VNode | null {
  const names = [...Object.keys(form), ...Object.keys(faults).filter((name) => !(name in form))]
  const said = names.flatMap((name) => {
    const fault = faults[name]
    return fault ? [{ name, text: voice.say(fault) }] : []
  })
  if (!said.length) return null
  // A password never comes back to its box, so a form that asks for one cannot promise that all is there.
  const allKept = !Object.values(form).some(({ kind }) => kind === 'password' || kind === 'new_password')
  return (
    <div class="govuk-error-summary" tabIndex={-1} data-takes-focus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{voice.say(words.faults)}</h2>
        <div class="govuk-error-summary__body">
          {allKept ? <p>{voice.say(words.kept)}</p> : null}
          <ul class="govuk-list govuk-error-summary__list">
            {said.map(({ name, text }) => (
              <li>{name ? <a href={`#${name}`}>{text}</a> : text}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
