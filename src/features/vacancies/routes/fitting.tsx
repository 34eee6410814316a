/** For officers: persons for a vacancy, and the accommodation map. */
import type { Reply, Route, Visit } from '../../../kit/door/route.ts'
import { personById } from '../../persons/store.ts'
import { mapAccommodations } from '../acts/opened.ts'
import { personsFor } from '../acts/persons.ts'
import { MapPage } from '../pages/map.tsx'
import { PersonsPage, type Listed } from '../pages/persons.tsx'
import { mapWords, matchWords } from '../words/match.ts'
import { officers, vacancyAsked } from './whose.ts'

/** As many as one reads through. */
const shown = 20

async function persons(visit: Visit): Promise<Reply> {
  const row = await vacancyAsked(visit)
  const listed: Listed[] = []
  for (const told of await personsFor(visit, row, shown)) {
    const person = await personById(visit.db, Number(told.person))
    if (person) listed.push({ id: person.id, name: person.name, name_latin: person.name_latin, told })
  }
  return { page: <PersonsPage voice={visit.voice} city={visit.city.slug} row={row} persons={listed} />, title: visit.voice.say(matchWords.persons), wide: true }
}

async function map(visit: Visit): Promise<Reply> {
  return { page: <MapPage voice={visit.voice} map={await mapAccommodations(visit, visit.actor.area)} />, title: visit.voice.say(mapWords.map), wide: true }
}

export const fittingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/vacancies/:id/persons', who: officers, audit: 'vacancy.persons', reads: 'file', answer: persons },
  { method: 'GET', url: '/:city/vacancies/map', who: officers, audit: 'vacancies.map', answer: map },
]
