import type { VNode } from 'preact'
import { locales, type Locale, type Voice } from '../kit/say.ts'
import type { Frame, NavLink, NavPart } from './frame.tsx'
import { Mixed, OfficialTerm, PersonName } from './mixed.tsx'
import { SealMark } from './seal.tsx'
import { keptForm } from './kept-form.ts'
import { words } from './words.ts'

/** Each language by its own name, whatever the page is in. */
const tongues: Record<Locale, string> = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }

export function Header({ frame }: { frame: Frame }): VNode {
  const { voice, city } = frame
  return (
    <header class="tx-head">
      <div class="govuk-width-container">
        <div class="tx-head__row">
          <a class="tx-name" href={city ? `/${city.slug}` : '/'}>
            <SealMark />
            <span>
              <span class="tx-name__word">
                <Name voice={voice} />
              </span>
              {city ? (
                <span class="tx-name__city">
                  <OfficialTerm voice={voice} term={city.name} />
                </span>
              ) : null}
            </span>
          </a>
          <LanguageSwitch voice={voice} back={frame.path} keep={frame.keep} />
        </div>
        {frame.actor ? <ActorBlock voice={voice} actor={frame.actor} signOut={city ? `/${city.slug}/sign-out` : '/sign-out'} /> : null}
        {frame.nav.length ? <Menu frame={frame} /> : null}
      </div>
    </header>
  )
}

const Name = ({ voice }: { voice: Voice }): VNode =>
  voice.locale === 'en' ? (
    <>
      Tongxing <span lang="zh-Hans">同行</span>
    </>
  ) : (
    <>
      同行 <span lang="zh-Latn">Tongxing</span>
    </>
  )

/**
 * On a page whose form is kept, the buttons hand in what is typed along with the language. They stand before the form's
 * own button, and Enter in a box presses the first one there is: so an unseen plain one goes before them.
 */
const LanguageSwitch = ({ voice, back, keep }: { voice: Voice; back: string; keep?: string | undefined }): VNode => (
  <form class="tx-tongues" method="post" action="/language" aria-label={voice.say(words.language)}>
    <input type="hidden" name="back" value={back} />
    {keep ? <button type="submit" form={keptForm} hidden /> : null}
    {locales.map((locale) => (
      <button
        class="tx-plain"
        type="submit"
        name="locale"
        value={locale}
        lang={locale}
        aria-current={locale === voice.locale ? 'true' : undefined}
        {...(keep ? { form: keptForm, formAction: keep } : {})}
      >
        {tongues[locale]}
      </button>
    ))}
  </form>
)

const ActorBlock = ({ voice, actor, signOut }: { voice: Voice; actor: NonNullable<Frame['actor']>; signOut: string }): VNode => (
  <section class="tx-actor" aria-label={voice.say(words.signed_in)}>
    <p>
      <strong>
        <PersonName voice={voice} name={actor.name} />
      </strong>
      {' · '}
      {voice.say(actor.role)}
      {' · '}
      <Mixed voice={voice} text={actor.area} />
    </p>
    <form method="post" action={signOut}>
      <button class="tx-plain" type="submit">
        {voice.say(words.sign_out)}
      </button>
    </form>
  </section>
)

const Menu = ({ frame: { voice, nav } }: { frame: Frame }): VNode => (
  <nav class="tx-nav" aria-label={voice.say(words.main_menu)}>
    <ul>
      {nav.map((entry) => (
        <li>{'links' in entry ? <Part voice={voice} part={entry} /> : <Entry voice={voice} link={entry} />}</li>
      ))}
    </ul>
  </nav>
)

/** Unfolds without a script; the part in which the reader is says so. */
const Part = ({ voice, part: { title, links } }: { voice: Voice; part: NavPart }): VNode => (
  <details class="tx-nav__part">
    <summary aria-current={links.some(({ current }) => current) ? 'true' : undefined}>{title}</summary>
    <ul>
      {links.map((link) => (
        <li>
          <Entry voice={voice} link={link} />
        </li>
      ))}
    </ul>
  </details>
)

const Entry = ({ voice, link: { href, text, current, count } }: { voice: Voice; link: NavLink }): VNode => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {text}
    {count === undefined ? null : (
      <>
        <span class="tx-count" aria-hidden="true">
          {voice.count(count)}
        </span>
        <span class="govuk-visually-hidden">{voice.say(words.open_items, { n: count })}</span>
      </>
    )}
  </a>
)
