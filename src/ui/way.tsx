import type { ComponentChildren, VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import { words } from './words.ts'

/** The way back, above the main part. It never loses what was typed. */
export const BackLink = ({ voice, href, children }: { voice: Voice; href: string; children?: ComponentChildren }): VNode => (
  <nav aria-label={voice.say(words.way_back)}>
    <a class="govuk-back-link" href={href}>
      {children ?? voice.say(words.back)}
    </a>
  </nav>
)

export type BreadcrumbsProps = { voice: Voice; steps: readonly { href: string; text: string }[] }

/** Where a page lies, from the city down; the page itself is not repeated. */
export const Breadcrumbs = ({ voice, steps }: BreadcrumbsProps): VNode => (
  <nav class="govuk-breadcrumbs" aria-label={voice.say(words.where)}>
    <ol class="govuk-breadcrumbs__list">
      {steps.map((step) => (
        <li class="govuk-breadcrumbs__list-item">
          <a class="govuk-breadcrumbs__link" href={step.href}>
            {step.text}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
