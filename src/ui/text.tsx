import type { ComponentChildren, VNode } from 'preact'

type Level = 1 | 2 | 3 | 4 | 5 | 6
type Size = 'xl' | 'l' | 'm' | 's'
const sizes: Record<Level, Size> = { 1: 'xl', 2: 'l', 3: 'm', 4: 's', 5: 's', 6: 's' }

export type HeadingProps = {
  level?: Level | undefined
  /** how large it looks, where that is not what its level says */
  size?: Size | undefined
  /** a smaller line above: the scheme, the number */
  caption?: ComponentChildren
  id?: string | undefined
  children: ComponentChildren
}

/** A heading; its level is its place in the page's outline. */
export function Heading({ level = 1, size = sizes[level], caption, id, children }: HeadingProps): VNode {
  const Tag = `h${level}` as const
  return (
    <>
      {caption ? <p class="govuk-body tx-quiet tx-caption">{caption}</p> : null}
      <Tag class={`govuk-heading-${size}`} id={id}>
        {children}
      </Tag>
    </>
  )
}

/** The one sentence that says what a page is for. */
export const Lead = ({ children }: { children: ComponentChildren }): VNode => <p class="govuk-body-l">{children}</p>

/** A paragraph; `quiet` for what is only beside the point. */
export const Text = ({ quiet, children }: { quiet?: boolean | undefined; children: ComponentChildren }): VNode => (
  <p class={quiet ? 'govuk-body tx-quiet' : 'govuk-body'}>{children}</p>
)

export type LinkProps = {
  href: string
  /** what a screen reader adds, where several links read alike: "Change *name*" */
  about?: string | undefined
  children: ComponentChildren
}
export const Link = ({ href, about, children }: LinkProps): VNode => (
  <a class="govuk-link" href={href}>
    {children}
    {about ? <span class="govuk-visually-hidden"> {about}</span> : null}
  </a>
)

/** A plain list; `numbered` when the order matters. */
export function List({ items, numbered }: { items: readonly ComponentChildren[]; numbered?: boolean | undefined }): VNode | null {
  if (items.length === 0) return null
  const rows = items.map((item) => <li>{item}</li>)
  return numbered ? <ol class="govuk-list govuk-list--number">{rows}</ol> : <ul class="govuk-list govuk-list--bullet">{rows}</ul>
}
