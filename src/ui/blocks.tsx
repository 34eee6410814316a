/** Blocks that stand by themselves: details, inset, notification, receipt, empty list. */
import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import { Heading, Link } from './text.tsx'
import { words } from './words.ts'

/** What only some readers need, behind a question they may ask. */
export const Details = ({ summary, open, children }: { summary: string; open?: boolean | undefined; children: ComponentChildren }): VNode => (
  <details class="govuk-details" open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)

export const Inset = ({ children }: { children: ComponentChildren }): VNode => <div class="govuk-inset-text">{children}</div>

export type NotificationProps = {
  voice: Voice
  /** `success` answers what the reader just did and takes the focus; `important` is there for everyone */
  kind: 'success' | 'important'
  heading: string
  children?: ComponentChildren
  /** where one page has two */
  id?: string | undefined
}
export function Notification({ voice, kind, heading, children, id = 'notification' }: NotificationProps): VNode {
  const done = kind === 'success'
  return (
    <div
      class={`govuk-notification-banner${done ? ' govuk-notification-banner--success' : ''}`}
      role={done ? 'alert' : 'region'}
      aria-labelledby={`${id}-title`}
      {...(done ? { tabIndex: -1, 'data-takes-focus': true } : {})}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={`${id}-title`}>
          {voice.say(done ? words.success : words.important)}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{heading}</p>
        {children ?? null}
      </div>
    </div>
  )
}

/** The receipt of something handed in: what happened, the number, what comes next. */
export const Panel = ({
  voice,
  heading,
  reference,
  level = 1,
  children,
}: {
  voice: Voice
  heading: string
  reference?: string | undefined
  level?: 1 | 2 | 3 | undefined
  children?: ComponentChildren
}): VNode => {
  const Tag = `h${level}` as const
  return (
    <div class="govuk-panel govuk-panel--confirmation">
      <Tag class="govuk-panel__title">{heading}</Tag>
      <div class="govuk-panel__body">
        {reference ? (
          <p>
            {voice.say(words.receipt)} <strong class="tx-receipt">{reference}</strong>
          </p>
        ) : null}
        {children ?? null}
      </div>
    </div>
  )
}

/** An empty list says why it is empty and what to do next. */
export const EmptyState = ({
  heading,
  why,
  next,
  level = 2,
}: {
  heading: string
  why: string
  next?: { href: string; text: string } | undefined
  level?: 2 | 3 | undefined
}): VNode => (
  <div class="tx-empty">
    <Heading level={level} size="m">
      {heading}
    </Heading>
    <p class="govuk-body">{why}</p>
    {next ? (
      <p class="govuk-body">
        <Link href={next.href}>{next.text}</Link>
      </p>
    ) : null}
  </div>
)
