/** A chair opens a sitting, gives seats, begins and closes. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import type { Effect } from '../../applications/acts.ts'
import type { FactSource } from '../../applications/facts.ts'
import { closeSitting } from '../acts/closing.ts'
import { convene, openSitting, seatMember, sittingIn } from '../acts/opening.ts'
import { chairs, readers } from '../flow.ts'
import { openForm } from '../form.ts'
import { casesWaiting } from '../acts/waiting.ts'
import { words } from '../words.ts'
import { seatFormOf } from './seating.tsx'
import { list, minutes, one } from './showing.tsx'

async function opening(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const waiting = await casesWaiting(visit)
  const heading = voice.say(words.open)
  const lead = voice.say(waiting.length === 0 ? words.none_waiting : words.open_lead)
  const action = inCity(visit, '/sittings/new')
  return {
    page: (
      <FormPage voice={voice} heading={heading} lead={lead} action={action} form={openForm(options(waiting))} typed={typed} faults={faults} button={heading} />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}
const options = (waiting: Awaited<ReturnType<typeof casesWaiting>>): Record<string, Phrase> =>
  Object.fromEntries(waiting.map(({ id, title }) => [String(id), title]))

async function open(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(openForm(options(await casesWaiting(visit))), visit.body)
  if (Object.keys(faults).length > 0) return opening(visit, typed, faults)
  const cases = answers['cases']
  const id = await openSitting(visit, Array.isArray(cases) ? cases.map(Number) : [], String(answers['held_on']))
  visit.about('sitting', id)
  return { to: inCity(visit, `/sittings/${id}`) }
}

async function seat(visit: Visit): Promise<Reply> {
  const sitting = await sittingIn(visit, idParam(visit))
  const { answers, faults, typed } = readForm(await seatFormOf(visit, sitting), visit.body)
  if (Object.keys(faults).length > 0) return one(visit, { typed, faults })
  visit.about('sitting', sitting.id)
  const sex = answers['sex'] === 'female' ? 'female' : 'male'
  await seatMember(visit, sitting, Number(answers['member']), { sex, is_outside: answers['is_outside'] === true, is_user: answers['is_user'] === true })
  return { to: inCity(visit, `/sittings/${sitting.id}`) }
}

export const sittingRoutes = (sources: readonly FactSource[], effects: readonly Effect[]): readonly Route[] => {
  const step =
    (work: (visit: Visit, sitting: Awaited<ReturnType<typeof sittingIn>>) => Promise<void>) =>
    async (visit: Visit): Promise<Reply> => {
      const sitting = await sittingIn(visit, idParam(visit))
      visit.about('sitting', sitting.id)
      await work(visit, sitting)
      return { to: inCity(visit, `/sittings/${sitting.id}`) }
    }
  return [
    { method: 'GET', url: '/:city/sittings', who: readers, audit: 'sittings.page', nav: { says: words.sittings, order: 14, group: 'cases' }, answer: list },
    { method: 'GET', url: '/:city/sittings/new', who: chairs, audit: 'sittings.new_page', answer: (visit) => opening(visit) },
    { method: 'POST', url: '/:city/sittings/new', who: chairs, audit: 'sitting.open', answer: open },
    { method: 'GET', url: '/:city/sittings/:id', who: readers, audit: 'sitting.page', answer: (visit) => one(visit) },
    { method: 'POST', url: '/:city/sittings/:id/seats', who: chairs, audit: 'sitting.seat', answer: seat },
    { method: 'POST', url: '/:city/sittings/:id/convene', who: chairs, audit: 'sitting.convene', answer: step(convene) },
    {
      method: 'POST',
      url: '/:city/sittings/:id/close',
      who: chairs,
      audit: 'sitting.close',
      answer: step((visit, at) => closeSitting(visit, at, { sources, effects })),
    },
    { method: 'GET', url: '/:city/sittings/:id/minutes', who: readers, audit: 'sitting.minutes', answer: minutes },
  ]
}
