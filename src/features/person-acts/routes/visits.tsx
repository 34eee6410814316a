/** Visits that wait: a commissioner's own, and for officers those of their area. */
import { accountOf } from '../../../kit/act.ts'
import { idParam, inCity, type Route } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { VisitsPage } from '../pages/visits.tsx'
import { openVisits, visitMade } from '../store/visits.ts'
import { sayings, words } from '../words.ts'

export const visitRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/visits',
    who: ['commissioner', 'district_officer', 'city_officer'],
    audit: 'visits.page',
    reads: 'file',
    nav: { says: words.visits, order: 43, group: 'people' },
    answer: async (visit) => {
      const own = visit.actor.role === 'commissioner'
      const rows = await openVisits(visit.db, own ? accountOf(visit) : undefined, 200)
      return { page: <VisitsPage voice={visit.voice} at={inCity(visit, '')} rows={rows} own={own} />, title: visit.voice.say(words.visits), wide: true }
    },
  },
  {
    method: 'POST',
    url: '/:city/visits/:id/made',
    who: ['commissioner'],
    audit: 'visits.made',
    answer: async (visit) => {
      const id = idParam(visit)
      visit.about('person_visit', id)
      if (!(await visitMade(visit.db, id, accountOf(visit), visit.today, visit.now))) throw new Refusal(404, sayings.not_open)
      return { to: inCity(visit, '/visits') }
    },
  },
]
