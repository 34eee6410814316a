import { doorWords, queryText, type Route } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { divisionByCode } from '../../accounts/store.ts'
import { SustainedPage } from '../pages/sustained.tsx'
import { SustainedPeoplePage } from '../pages/sustained-people.tsx'
import { countedApart, spans, sustainedIn, sustainedPeople } from '../store/sustained.ts'
import { monthWords, sustainedWords as words } from '../words/sustained.ts'
import { readers } from './who.ts'

export const sustainedRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/sustained',
    who: readers,
    audit: 'sustained.page',
    answer: async (visit) => {
      const { voice, city, db, today, actor } = visit
      const counts = await sustainedIn(db, actor.area, today)
      const page = <SustainedPage voice={voice} city={city.slug} counts={counts} apart={await countedApart(db, actor.area, today)} />
      return { page, title: voice.say(words.sustained), wide: true }
    },
  },
  {
    method: 'GET',
    url: '/:city/sustained/people',
    who: readers,
    audit: 'sustained.people',
    reads: 'file',
    answer: async (visit) => {
      const { voice, city, db, today, actor } = visit
      const months = spans.find((span) => String(span) === (queryText(visit, 'months') || '3'))
      const code = queryText(visit, 'district') || actor.area.padEnd(6, '0')
      const place = await divisionByCode(db, code)
      if (!months || !place) throw new Refusal(404, doorWords.not_found)
      visit.about('division', code)
      const heading = voice.say(words.people, { district: { zh: place.name_zh, en: place.name_en }, mark: monthWords[months] })
      const rows = await sustainedPeople(db, code.replace(/(00)+$/, ''), months, today)
      return { page: <SustainedPeoplePage voice={voice} city={city.slug} heading={heading} rows={rows} />, title: heading, wide: true }
    },
  },
]
