/** Asking and telling. Answers travel in the form and nowhere else: a POST that keeps nothing answers with its page. */
import { doorWords, inCity, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import { Refusal } from '../../kit/refusal.ts'
import { asking, firstPage, placesOf } from './routes/asking.tsx'
import { answersFromRegister, keepInDraft } from './acts.ts'
import { wholeForm } from './form.ts'
import { words } from './words.ts'

async function answer(visit: Visit): Promise<Reply> {
  if (visit.body['go'] !== 'register') return asking(visit, visit.body)
  if (visit.actor.role !== 'applicant') throw new Refusal(403, doorWords.not_yours)
  const known = await answersFromRegister(visit)
  return known ? asking(visit, known) : { to: inCity(visit, '/person') }
}

async function keep(visit: Visit): Promise<Reply> {
  const { plan = '', scheme = '' } = visit.params
  const form = wholeForm(await placesOf(visit))
  const typed = Object.fromEntries(Object.entries(visit.body).filter(([name]) => Object.hasOwn(form, name)))
  const id = await keepInDraft(visit, plan, scheme, typed)
  if (id === undefined) return { to: inCity(visit, visit.actor.role === 'organisation' ? '/organisation' : '/person') }
  visit.about('application', id)
  return { to: inCity(visit, `/cases/${id}/form/1`) }
}

export const offerRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/offers',
    who: 'anyone',
    audit: 'offers.page',
    nav: { says: words.offers, order: 2, group: 'public' },
    answer: async (visit) => firstPage(visit, {}, {}),
  },
  { method: 'POST', url: '/:city/offers', who: 'anyone', audit: 'offers.ask', answer },
  { method: 'POST', url: '/:city/offers/:plan/:scheme', who: ['applicant', 'organisation'], audit: 'offers.keep', answer: keep },
]
