import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import { Mixed } from './mixed.tsx'
import { Link } from './text.tsx'
import { words } from './words.ts'

export type SummaryListProps = {
  voice: Voice
  rows: readonly {
    key: string
    value: ComponentChildren
    /** where it is changed; a screen reader hears "Change" and the key */
    change?: string | undefined
  }[]
}

/** What is known, as pairs; each with the way to change it where the reader may. */
export function SummaryList({ voice, rows }: SummaryListProps): VNode {
  const changeable = rows.some((row) => row.change)
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, change }) => (
        <div class={`govuk-summary-list__row${changeable && !change ? ' govuk-summary-list__row--no-actions' : ''}`}>
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{typeof value === 'string' ? <Mixed voice={voice} text={value} /> : value}</dd>
          {change ? (
            <dd class="govuk-summary-list__actions">
              <Link href={change} about={key}>
                {voice.say(words.change)}
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
