/** What a reader may open, in order; grouped where there is much of it. */
import type { NavGroup, Route, Visit } from '../kit/door/route.ts'
import type { Role } from '../kit/role.ts'
import type { Frame, NavLink } from '../ui/frame.tsx'
import { words as accountWords } from '../features/accounts/words.ts'
import { navWords, words } from './words.ts'

export type Entry = NonNullable<Route['nav']> & Pick<Route, 'who' | 'url'>
/** So many entries stand side by side; more are grouped. */
const most = 10
const groups = ['cases', 'people', 'work', 'public', 'office'] as const satisfies readonly NavGroup[]

export function navOf(visit: Visit, entries: readonly Entry[]): Frame['nav'] {
  const { voice, city, actor } = visit
  const path = visit.path.split('?')[0]
  const link = (href: string, text: string): NavLink => ({ href, text, current: href === path })
  const open = entries.filter(({ who }) => who === 'anyone' || who.includes(actor.role as Role))
  const linkTo = ({ says, url }: Entry): NavLink => link(url.replace('/:city', `/${city.slug}`), voice.say(says))
  const own =
    actor.role === 'anyone'
      ? link(`/${city.slug}/sign-in`, voice.say(accountWords.sign_in))
      : actor.role === 'applicant' || actor.role === 'organisation'
        ? link(`/${city.slug}/mine`, voice.say(words.mine))
        : link(`/${city.slug}/account`, voice.say(accountWords.your_account))
  if (open.length <= most) return [...open.map(linkTo), own]
  const of = (group: NavGroup): readonly Entry[] => open.filter((entry) => entry.group === group)
  // one entry alone is no group
  const alone = open.filter(({ group }) => group === undefined || of(group).length === 1)
  const parts = groups.filter((group) => of(group).length > 1).map((group) => ({ title: voice.say(navWords[group]), links: of(group).map(linkTo) }))
  return [...alone.map(linkTo), ...parts, own]
}
