/** Draws pages into their frame: who reads, where, what the reader may open, and the demonstration's clock. */
import type { VNode } from 'preact'
import type { Present } from '../kit/door/open.ts'
import type { Route, Visit } from '../kit/door/route.ts'
import type { Refusal } from '../kit/refusal.ts'
import { roleWords } from '../kit/role.ts'
import { Button } from '../ui/button.tsx'
import { renderPage, type Frame } from '../ui/frame.tsx'
import { Heading, Lead, Link, Text } from '../ui/text.tsx'
import { peopleFound } from '../features/accounts/demo-people.ts'
import { signInPage } from '../features/accounts/routes/entering.tsx'
import { words as accountWords } from '../features/accounts/words.ts'
import { navOf } from './navigation.ts'
import { words } from './words.ts'

/** Presents with the navigation that these routes offer. */
export function presentWith(routes: readonly Route[]): Present {
  const entries = routes.flatMap(({ nav, who, url }) => (nav ? [{ ...nav, who, url }] : [])).sort((a, b) => a.order - b.order)
  const pages = routes.filter(({ method }) => method === 'GET').map(({ url }) => url.split('/'))
  /** Where a reader comes back to: what was posted to may have no page of its own, so then the nearest address above that has. */
  const readable = (path: string): string => {
    const [address = '', query] = path.split('?')
    const parts = address.split('/')
    if (parts.length < 3 || pages.some((page) => page.length === parts.length && page.every((part, i) => part.startsWith(':') || part === parts[i])))
      return query === undefined ? address : `${address}?${query}`
    return readable(parts.slice(0, -1).join('/'))
  }
  const frame = (visit: Visit, title: string, extra: Partial<Frame> = {}): Frame => ({
    voice: visit.voice,
    title,
    path: readable(visit.path),
    city: visit.city,
    nav: navOf(visit, entries),
    ...(visit.actor.role === 'anyone' || visit.actor.role === 'system'
      ? {}
      : { actor: { name: visit.actor.name, role: roleWords[visit.actor.role], area: visit.voice.say(visit.actor.place) } }),
    ...(visit.city.demonstration ? { band: <ClockBand visit={visit} back={readable(visit.path)} /> } : {}),
    ...extra,
  })
  return {
    page: (visit, { page, title, wide, status, keep }) =>
      renderPage(frame(visit, title, { wide: wide ?? false, faulty: status === 422 || status === 429, keep }), page),
    refusal: (visit, refusal) => {
      const title = visit.voice.say(refusal.status === 404 ? words.not_found : refusal.status === 409 ? words.meanwhile : words.not_done)
      return renderPage(frame(visit, title), <RefusalPage visit={visit} title={title} refusal={refusal} />)
    },
    signIn: async (visit, posted) => {
      const people = visit.city.demonstration ? { people: (await peopleFound(visit, '', 1)).people } : {}
      const { page, title } = signInPage(visit, people, posted)
      return renderPage(frame(visit, title), page)
    },
  }
}

const ClockBand = ({ visit, back }: { visit: Visit; back: string }): VNode => (
  <form class="tx-clock" method="post" action={`/${visit.city.slug}/clock`}>
    <span>{visit.voice.say(accountWords.clock_now, { now: visit.voice.instant(visit.now) })}</span>
    <input type="hidden" name="back" value={back} />
    <Button weight="secondary" name="days" value="1">
      {visit.voice.say(accountWords.tomorrow)}
    </Button>
    <Button weight="secondary" name="days" value="7">
      {visit.voice.say(accountWords.seven_days)}
    </Button>
  </form>
)

const RefusalPage = ({ visit, title, refusal }: { visit: Visit; title: string; refusal: Refusal }): VNode => (
  <>
    <Heading level={1} size="l">
      {title}
    </Heading>
    <Lead>{visit.voice.fill(refusal.phrase, refusal.values)}</Lead>
    <Text>
      <Link href={`/${visit.city.slug}/mine`}>{visit.voice.say(words.mine)}</Link> · <Link href={`/${visit.city.slug}`}>{visit.voice.say(words.home)}</Link>
    </Text>
  </>
)
