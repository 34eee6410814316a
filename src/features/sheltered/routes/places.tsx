/** Places opened and given. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import type { Phrase } from '../../../kit/say.ts'
import { openPlaces, takePlace } from '../acts/places.ts'
import { workshopIn } from '../acts/reach.ts'
import { placesForm, stayForm } from '../form.ts'
import { placesOf } from '../store/places.ts'
import { words } from '../words/shown.ts'
import { askPage, isWrong } from './asking.tsx'
import { writers } from './workshops.tsx'

async function placesPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { id, trading_name } = await workshopIn(visit, idParam(visit))
  return askPage(
    visit,
    { heading: words.open_places, caption: trading_name, action: inCity(visit, `/sheltered/${id}/places`), form: placesForm },
    typed,
    faults,
  )
}
async function open(visit: Visit): Promise<Reply> {
  const { id } = await workshopIn(visit, idParam(visit))
  visit.about('organisation', id)
  const { answers, faults, typed } = readForm(placesForm, visit.body)
  if (isWrong(faults)) return placesPage(visit, typed, faults)
  await openPlaces(visit, id, answers as { place_count: number; opened_on: string })
  return { to: inCity(visit, `/sheltered/${id}`) }
}

async function formFor(visit: Visit, id: number) {
  const places = await placesOf(visit.db, id)
  return stayForm(Object.fromEntries(places.map((place): [string, Phrase] => [String(place.id), { zh: place.name, en: place.name }])))
}
async function stayPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { id, trading_name } = await workshopIn(visit, idParam(visit))
  const form = await formFor(visit, id)
  return askPage(
    visit,
    { heading: words.take, caption: trading_name, lead: words.take_lead, action: inCity(visit, `/sheltered/${id}/stays`), form },
    typed,
    faults,
  )
}
async function take(visit: Visit): Promise<Reply> {
  const { id } = await workshopIn(visit, idParam(visit))
  visit.about('organisation', id)
  const { answers, faults, typed } = readForm(await formFor(visit, id), visit.body)
  if (isWrong(faults)) return stayPage(visit, typed, faults)
  const given = { certificate_no: String(answers['certificate_no']), place_id: Number(answers['place']), from_on: String(answers['from_on']) }
  const wrong = await takePlace(visit, id, given)
  return isWrong(wrong) ? stayPage(visit, typed, wrong) : { to: inCity(visit, `/sheltered/${id}`) }
}

export const placeRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/sheltered/:id/places/new', who: writers, audit: 'sheltered.places_page', answer: (visit) => placesPage(visit) },
  { method: 'POST', url: '/:city/sheltered/:id/places', who: writers, audit: 'sheltered.open_places', answer: open },
  { method: 'GET', url: '/:city/sheltered/:id/stays/new', who: writers, audit: 'sheltered.take_page', answer: (visit) => stayPage(visit) },
  { method: 'POST', url: '/:city/sheltered/:id/stays', who: writers, audit: 'sheltered.take', answer: take },
]
