import type { VNode } from 'preact'
import type { Voice } from '../kit/say.ts'
import { words } from './words.ts'

export type PaginationProps = {
  voice: Voice
  previous?: string | undefined
  next?: string | undefined
  /** numbered pages, where they are counted; `null` stands for those left out */
  pages?: readonly ({ number: number; href: string; current?: boolean | undefined } | null)[] | undefined
}

/** The way through a long list; nothing when it is one page. */
export function Pagination({ voice, previous, next, pages = [] }: PaginationProps): VNode | null {
  if (!previous && !next && pages.length < 2) return null
  return (
    <nav class="govuk-pagination" aria-label={voice.say(words.pages)}>
      {previous ? (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={previous} rel="prev">
            <Arrow toward="prev" />
            <span class="govuk-pagination__link-title">{voice.say(words.previous_page)}</span>
          </a>
        </div>
      ) : null}
      {pages.length ? (
        <ul class="govuk-pagination__list">
          {pages.map((page) =>
            page ? (
              <li class={`govuk-pagination__item${page.current ? ' govuk-pagination__item--current' : ''}`}>
                <a
                  class="govuk-link govuk-pagination__link"
                  href={page.href}
                  aria-label={voice.say(words.page_number, { n: page.number })}
                  aria-current={page.current ? 'page' : undefined}
                >
                  {voice.count(page.number)}
                </a>
              </li>
            ) : (
              <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
            ),
          )}
        </ul>
      ) : null}
      {next ? (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={next} rel="next">
            <span class="govuk-pagination__link-title">{voice.say(words.next_page)}</span>
            <Arrow toward="next" />
          </a>
        </div>
      ) : null}
    </nav>
  )
}

const Arrow = ({ toward }: { toward: 'prev' | 'next' }): VNode => (
  <svg class={`govuk-pagination__icon govuk-pagination__icon--${toward}`} width="15" height="13" viewBox="0 0 15 13" aria-hidden="true" focusable="false">
    <path d={toward === 'prev' ? 'M7 0L0 6.5L7 13L8.4 11.6L4.2 7.5H15V5.5H4.2L8.4 1.4Z' : 'M8 0L15 6.5L8 13L6.6 11.6L10.8 7.5H0V5.5H10.8L6.6 1.4Z'} />
  </svg>
)
