/** The register of posts with the share of a day, and entering a post. */
import { idIn, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readDay } from '../../../kit/day.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { organisationOfCode, registerPost } from '../acts/register.ts'
import { postForm } from '../form.ts'
import { postFigure } from '../law.ts'
import { PostsPage } from '../pages/list.tsx'
import { heldWords } from '../pages/filters.ts'
import { postsOn, sharesOn } from '../store/posts.ts'
import { kindWords } from '../words/kinds.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'
import { routesOf } from './asking.tsx'
import { isOneOf, knowsDistrict, readers, writers } from './who.ts'

async function list(visit: Visit): Promise<Reply> {
  const pick = (name: string, options: object) => (Object.hasOwn(options, queryText(visit, name)) ? queryText(visit, name) : undefined)
  const on = readDay(queryText(visit, 'on')) ?? visit.today
  const districts = divisionOptions(await divisionsIn(visit.db, visit.actor.area.slice(0, 6)), ['district'])
  const chosen = { kind: pick('kind', kindWords), district: pick('district', districts), held: pick('held', heldWords) }
  const page = Math.min(1000, idIn(queryText(visit, 'page')) ?? 0)
  return {
    page: (
      <PostsPage
        voice={visit.voice}
        city={visit.city.slug}
        on={on}
        typed={{ on, ...chosen }}
        districts={districts}
        share={postFigure('post_share', on)}
        shares={knowsDistrict(visit) ? await sharesOn(visit.db, on) : undefined}
        posts={await postsOn(visit.db, { on, ...chosen, page })}
        page={page}
        mayRegister={isOneOf(visit, writers)}
      />
    ),
    title: visit.voice.say(words.posts),
    wide: true,
  }
}

export const listing: readonly Route[] = [
  { method: 'GET', url: '/:city/posts', who: readers, audit: 'posts.list', nav: { says: words.posts, order: 46, group: 'work' }, answer: list },
  ...routesOf({
    url: '/:city/posts/new',
    who: writers,
    audit: 'post.register',
    says: words.register,
    form: async (visit) => postForm(divisionOptions(await divisionsIn(visit.db, visit.actor.area), ['township'])),
    answer: async (visit, { monthly_pay, weekly_hours, ...answers }) => {
      const code = answers['credit_code']
      if (typeof code === 'string' && (await organisationOfCode(visit, code)) === undefined) return { faults: { credit_code: sayings.unknown_code } }
      const given = answers as Omit<Parameters<typeof registerPost>[1], 'monthly_pay_fen' | 'weekly_hours'>
      const pay = typeof monthly_pay === 'string' ? BigInt(monthly_pay) : null
      const id = await registerPost(visit, { ...given, monthly_pay_fen: pay, weekly_hours: typeof weekly_hours === 'number' ? weekly_hours : null })
      visit.about('post', id)
      return `/posts/${id}`
    },
  }),
]
