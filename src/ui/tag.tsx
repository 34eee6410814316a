import type { ComponentChildren, VNode } from 'preact'

export type Tone = 'plain' | 'info' | 'waiting' | 'good' | 'bad'

/** Each tone has a shape of its own, so that a state is known without its colour. */
const shapes: Record<Tone, VNode> = {
  plain: <circle cx="6" cy="6" r="4.5" />,
  info: <circle class="tx-solid" cx="6" cy="6" r="4.5" />,
  waiting: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path class="tx-solid" d="M6 1.5a4.5 4.5 0 0 1 0 9z" />
    </>
  ),
  good: <path d="M1.5 6.5l3 3.5 6-8" />,
  bad: <path d="M2 2l8 8M10 2l-8 8" />,
}

export const Shape = ({ tone }: { tone: Tone }): VNode => (
  <svg class="tx-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    {shapes[tone]}
  </svg>
)

/** A state in words, with its shape. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone | undefined; children: ComponentChildren }): VNode => (
  <strong class={`govuk-tag tx-tag--${tone}`}>
    <Shape tone={tone} />
    {children}
  </strong>
)
