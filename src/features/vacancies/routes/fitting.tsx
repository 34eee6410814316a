/** For officers: persons for a vacancy, and the accommodation map. */
import type { Reply, Route, Visit } from '../../../kit/door/route.ts'
import { mapAccommodations } from '../acts/opened.ts'
import { personsFor } from '../acts/persons.ts'
import { MapPage } from '../pages/map.tsx'
import { PersonsPage, type Listed } from '../pages/persons.tsx'
import { namesOf } from '../store/names.ts'
import { mapWords, matchWords } from '../words/match.ts'
import { officers, vacancyAsked } from './whose.ts'

/** As many as one reads through. */
const shown = 20

async function persons(visit: Visit): Promise<Reply> {
  const row = await vacancyAsked(visit)
  const found = await personsFor(visit, row, shown)
  const named = new Map((await namesOf(visit.db, found)).map((person) => [String(person.id), person]))
  const listed = found.flatMap((told): Listed[] => {
    const person = named.get(told.person)
    return person ? [{ ...person, told }] : []
  })
  return { page: <PersonsPage voice={visit.voice} city={visit.city.slug} row={row} persons={listed} />, title: visit.voice.say(matchWords.persons), wide: true }
}

async function map(visit: Visit): Promise<Reply> {
  return { page: <MapPage voice={visit.voice} map={await mapAccommodations(visit, visit.actor.area)} />, title: visit.voice.say(mapWords.map), wide: true }
}

export const fittingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/vacancies/:id/persons', who: officers, audit: 'vacancy.persons', reads: 'file', answer: persons },
  { method: 'GET', url: '/:city/vacancies/map', who: officers, audit: 'vacancies.map', answer: map },
]
