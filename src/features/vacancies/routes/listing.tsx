/** Lists of vacancies: everybody's, and those one keeps. */
import { accountOf } from '../../../kit/act.ts'
import { idIn, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { organisationByAccount } from '../../organisations/store.ts'
import { keepers } from '../flow.ts'
import { DeskPage } from '../pages/desk.tsx'
import { ListPage } from '../pages/list.tsx'
import * as store from '../store.ts'
import { words } from '../words.ts'
import { deskWords } from '../words/desk.ts'
import { placesOf } from './whose.ts'

async function list(visit: Visit): Promise<Reply> {
  const page = Math.min(1000, idIn(queryText(visit, 'page')) ?? 0)
  const rows = await store.openVacancies(visit.db, page)
  const to = (n: number): string => inCity(visit, n === 0 ? '/vacancies' : `/vacancies?page=${n}`)
  return {
    page: (
      <ListPage
        voice={visit.voice}
        city={visit.city.slug}
        rows={rows.slice(0, store.pageSize)}
        places={await placesOf(visit)}
        older={rows.length > store.pageSize ? to(page + 1) : undefined}
        newer={page > 0 ? to(page - 1) : undefined}
      />
    ),
    title: visit.voice.say(words.vacancies),
    wide: true,
  }
}

async function rowsKept(visit: Visit): Promise<store.VacancyRow[]> {
  if (visit.actor.role !== 'organisation') return store.vacanciesIn(visit.db, visit.actor.area)
  const organisation = await organisationByAccount(visit.db, accountOf(visit))
  return organisation ? store.vacanciesOf(visit.db, organisation.id) : []
}

async function desk(visit: Visit): Promise<Reply> {
  const { voice, actor } = visit
  const officer = actor.role !== 'organisation'
  const links = [
    ...(actor.role === 'city_officer' ? [] : [{ href: inCity(visit, '/vacancies/new'), text: voice.say(deskWords.new) }]),
    ...(officer ? [] : [{ href: inCity(visit, '/vacancies/policy'), text: voice.say(deskWords.policy) }]),
    ...(officer ? (['map', 'attempts'] as const).map((name) => ({ href: inCity(visit, `/vacancies/${name}`), text: voice.say(deskWords[name]) })) : []),
  ]
  return { page: <DeskPage voice={voice} city={visit.city.slug} rows={await rowsKept(visit)} links={links} />, title: voice.say(words.desk), wide: true }
}

export const listingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/vacancies', who: 'anyone', audit: 'vacancies.list', nav: { says: words.vacancies, order: 16, group: 'public' }, answer: list },
  { method: 'GET', url: '/:city/vacancies/desk', who: keepers, audit: 'vacancies.desk', nav: { says: words.desk, order: 46, group: 'work' }, answer: desk },
]
