/** The workshops, and one of them with the people behind its numbers. */
import { idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Phrase } from '../../../kit/say.ts'
import { organisationsServing } from '../../organisations/store.ts'
import { programmes } from '../../programmes/acts.ts'
import { workshopIn } from '../acts/reach.ts'
import { groups, personsIn, staysIn, type Group } from '../groups.ts'
import { Grants } from '../pages/grants.tsx'
import { WorkshopsPage } from '../pages/list.tsx'
import { Months } from '../pages/months.tsx'
import { PeoplePage } from '../pages/people.tsx'
import { WorkshopPage } from '../pages/workshop.tsx'
import { grantsOf, monthsOf, placesTaken } from '../store/months.ts'
import { placesOf, staysOf, stepsOf } from '../store/places.ts'
import { words } from '../words/shown.ts'

export const readers = ['organisation', 'district_officer', 'city_officer', 'auditor'] as const
export const writers = ['organisation', 'district_officer'] as const
export const mayWrite = ({ actor }: Visit): boolean => writers.some((role) => role === actor.role)

async function list(visit: Visit): Promise<Reply> {
  const all = await organisationsServing(visit.db, visit.actor.area, ['sheltered_workshop'])
  const counted = await placesTaken(visit.db, visit.today)
  const rows = all.map(({ id, trading_name, name_zh, name_en }) => {
    const { places, taken } = counted.get(id) ?? { places: 0, taken: 0 }
    return { id, trading_name, where: { zh: name_zh, en: name_en }, places, taken }
  })
  return { page: <WorkshopsPage voice={visit.voice} city={visit.city.slug} rows={rows} />, title: visit.voice.say(words.workshops), wide: true }
}

async function show(visit: Visit): Promise<Reply> {
  const { id, trading_name } = await workshopIn(visit, idParam(visit))
  const { db, voice, today, actor } = visit
  const [places, stays, steps] = [await placesOf(db, id), await staysOf(db, id), await stepsOf(db, id)]
  const counts = Object.fromEntries(groups.map((group) => [group, personsIn(staysIn(group, stays, steps, today))])) as Record<Group, number>
  const at = inCity(visit, `/sheltered/${id}`)
  const shown = { at, name: trading_name, counts, mayWrite: mayWrite(visit), mayGrant: actor.role === 'district_officer' }
  return {
    page: (
      <WorkshopPage voice={voice} places={{ all: places.length, taken: staysIn('attending', stays, steps, today).length }} {...shown}>
        <Months voice={voice} at={at} rows={await monthsOf(db, id)} />
        <Grants voice={voice} rows={await grants(visit, id)} />
      </WorkshopPage>
    ),
    title: voice.say(words.workshops),
    wide: true,
  }
}

async function grants(visit: Visit, id: number) {
  const purses = new Map(
    (await programmes(visit)).flatMap(({ id: version, plan }) =>
      Object.entries(plan.purses).map(([name, { title }]): [string, Phrase] => [`${version}.${name}`, title]),
    ),
  )
  return (await grantsOf(visit.db, id)).map((row) => ({ ...row, purse: purses.get(`${row.plan_version_id}.${row.purse}`) ?? { zh: row.purse, en: row.purse } }))
}

async function people(visit: Visit): Promise<Reply> {
  const { id, trading_name } = await workshopIn(visit, idParam(visit))
  visit.about('organisation', id)
  const group = groups.find((one) => one === queryText(visit, 'of')) ?? 'attending'
  const stays = staysIn(group, await staysOf(visit.db, id), await stepsOf(visit.db, id), visit.today)
  return {
    page: <PeoplePage voice={visit.voice} city={visit.city.slug} name={trading_name} group={group} stays={stays} />,
    title: visit.voice.say(words[group]),
    wide: true,
  }
}

export const workshopRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/sheltered', who: readers, audit: 'sheltered.list', nav: { says: words.workshops, order: 46, group: 'work' }, answer: list },
  { method: 'GET', url: '/:city/sheltered/:id', who: readers, audit: 'sheltered.workshop', answer: show },
  { method: 'GET', url: '/:city/sheltered/:id/people', who: readers, audit: 'sheltered.people', reads: 'file', answer: people },
]
