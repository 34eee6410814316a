import type { VNode } from 'preact'
import type { Voice } from '../../../kit/say.ts'
import { Button, HiddenValues } from '../../../ui/button.tsx'
import { Heading } from '../../../ui/text.tsx'
import { words } from '../words.ts'

/** One answer: its question, what was said, and the path that names it. */
export type Given = { readonly path: string; readonly label: string; readonly said: string }

/** What was answered, each with a button that asks it again. */
export const AnswersGiven = ({
  voice,
  action,
  given,
  hidden,
}: {
  voice: Voice
  action: string
  given: readonly Given[]
  hidden: Readonly<Record<string, string>>
}): VNode => (
  <>
    <Heading level={2}>{voice.say(words.answered)}</Heading>
    <form method="post" action={action}>
      <HiddenValues values={hidden} />
      <dl class="govuk-summary-list">
        {given.map(({ path, label, said }) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{label}</dt>
            <dd class="govuk-summary-list__value">{said}</dd>
            <dd class="govuk-summary-list__actions">
              <Button weight="secondary" name="go" value={path}>
                {voice.say(words.change)}
                <span class="govuk-visually-hidden"> {label}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </form>
  </>
)
