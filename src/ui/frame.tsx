/** The frame of every page: a whole HTML document around what a page has to say. */
import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Phrase, Voice } from '../kit/say.ts'
import { Header } from './header.tsx'
import { Link } from './text.tsx'
import { words } from './words.ts'

export type NavLink = { href: string; text: string; current?: boolean | undefined; count?: number | undefined }
/** Several links under one word, to be unfolded. */
export type NavPart = { title: string; links: readonly NavLink[] }
export type Frame = {
  voice: Voice
  /** what this page is, without the name of the house */
  title: string
  /** where the reader is, to come back to after changing the language */
  path: string
  city?: { slug: string; name: Phrase; demonstration: boolean } | undefined
  actor?: { name: string; role: Phrase; area: string } | undefined
  nav: readonly (NavLink | NavPart)[]
  /** what a demonstration city adds to its band: the clock that can be turned */
  band?: VNode | undefined
  /** for lists and tables of a desk */
  wide?: boolean | undefined
  /** breadcrumbs or the way back; it stands before the main part */
  above?: VNode | undefined
  /** the page comes back with faults: its title says so first */
  faulty?: boolean | undefined
  /** where the page's form is kept half filled in, so that changing the language loses nothing */
  keep?: string | undefined
}

/** Where the stylesheet, the script and the mark are served from. */
export const assets = '/assets'

/** A whole HTML document. `children` is the page between header and footer; with an `actor` it is a desk (white), without one a public page (paper). */
export function renderPage(frame: Frame, children: ComponentChildren): string {
  return `<!doctype html>${render(<Document frame={frame}>{children}</Document>)}`
}

function Document({ frame, children }: { frame: Frame; children: ComponentChildren }): VNode {
  const { voice, city } = frame
  const title = [frame.title, city && voice.say(city.name), voice.say(words.name)].filter(Boolean).join(' · ')
  const body = ['govuk-template__body', frame.actor ? 'tx-desk' : 'tx-public', frame.wide && 'tx-wide'].filter(Boolean).join(' ')
  return (
    <html lang={voice.locale} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>{frame.faulty ? voice.say(words.error) + title : title}</title>
        <link rel="icon" href={`${assets}/seal.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${assets}/look.css`} />
        <script type="module" src={`${assets}/tongxing.js`} />
      </head>
      <body class={body}>
        <a href="#main" class="govuk-skip-link">
          {voice.say(words.skip)}
        </a>
        <Header frame={frame} />
        {city?.demonstration || frame.band ? <Band frame={frame} /> : null}
        <div class="govuk-width-container">
          {frame.above ?? null}
          <main class="govuk-main-wrapper" id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

const Band = ({ frame: { voice, band, city } }: { frame: Frame }): VNode => (
  <section class="tx-band" aria-label={voice.say(words.demonstration)}>
    <div class="govuk-width-container">
      {city?.demonstration ? <p>{voice.say(words.generated)}</p> : null}
      {band ?? null}
    </div>
  </section>
)

const Footer = ({ frame: { voice, city } }: { frame: Frame }): VNode => (
  <footer class="tx-foot">
    <div class="govuk-width-container">
      <nav aria-label={voice.say(words.footer_links)}>
        <ul>
          <li>
            <Link href={city ? `/${city.slug}/who-to-call` : '/who-to-call'}>{voice.say(words.who_to_call)}</Link>
          </li>
          <li>
            <Link href="/accessibility">{voice.say(words.accessibility)}</Link>
          </li>
          <li>
            <Link href="/source">{voice.say(words.source)}</Link>
          </li>
        </ul>
      </nav>
      <p>{voice.say(words.open_source)}</p>
    </div>
  </footer>
)
