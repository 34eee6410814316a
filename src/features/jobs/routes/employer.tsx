/** An employer's own page: asked of each worker in turn, answered whenever it suits. */
import { bodyText, idIn, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { answerAsEmployer } from '../acts/employer.ts'
import { employerForm } from '../form/employer.ts'
import { OurWorkersPage, unanswered, type Ours } from '../pages/our-workers.tsx'
import { markOn } from '../rules.ts'
import { employerFaults } from '../rules/employer.ts'
import { placedHere } from '../store/employer.ts'
import { sayings } from '../words.ts'
import { employerWords as words } from '../words/employer.ts'
import { statusOf } from './who.ts'

const workersOf = async (visit: Visit): Promise<Ours[]> =>
  (await placedHere(visit.db))
    .map((one) => ({ ...one, mark: markOn(one.started_on, visit.today) }))
    .toSorted((a, b) => Number(unanswered(b)) - Number(unanswered(a)))

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const shown = { voice: visit.voice, at: inCity(visit, '/our-workers'), workers: await workersOf(visit), typed, faults }
  return { page: <OurWorkersPage {...shown} />, title: visit.voice.say(words.our_workers), status: statusOf(faults) }
}

async function answer(visit: Visit): Promise<Reply> {
  const asked = (await workersOf(visit)).find(unanswered)
  if (!asked?.mark) throw new Refusal(409, sayings.nothing_to_do)
  // a page left open may hold another worker, or an earlier question, than the one that stands
  if (idIn(visit.body['placement']) !== asked.id || bodyText(visit, 'mark') !== asked.mark) throw new Refusal(409, sayings.asked_anew)
  visit.about('placement', asked.id)
  const read = readForm(employerForm, visit.body, { also: ['placement', 'mark'] })
  const faults = { ...employerFaults(read.answers, { today: visit.today, started_on: asked.started_on }), ...read.faults }
  if (statusOf(faults) === 422) return page(visit, read.typed, faults)
  await answerAsEmployer(visit, { id: asked.id, mark: asked.mark }, read.answers)
  return { to: inCity(visit, '/our-workers') }
}

export const employerRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/our-workers',
    who: ['organisation'],
    audit: 'our_workers.page',
    nav: { says: words.our_workers, order: 45 },
    answer: (visit) => page(visit),
  },
  { method: 'POST', url: '/:city/our-workers', who: ['organisation'], audit: 'our_workers.answer', answer },
]
