/** Officers put cases on notice. */
import { doorWords, idIn, inCity, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn } from '../../applications/acts.ts'
import type { FactSource } from '../../applications/facts.ts'
import { composeNotice, postNotice } from '../acts.ts'
import { PreviewPage, ToPublishPage } from '../pages/publish.tsx'
import * as store from '../store.ts'
import { sayings, words } from '../words.ts'

const posters = ['district_officer', 'city_officer'] as const

const chosen = (visit: Visit): number[] => {
  const value = visit.body['case']
  const ids = [value ?? []].flat().map(idIn)
  if (ids.length === 0) throw new Refusal(422, sayings.choose_cases)
  return ids.map((id) => {
    if (id === undefined) throw new Refusal(422, doorWords.unreadable)
    return id
  })
}

export const deskRoutes = (sources: readonly FactSource[]): readonly Route[] => [
  {
    method: 'GET',
    url: '/:city/to-publish',
    who: posters,
    audit: 'notices.to_publish',
    nav: { says: words.to_publish, order: 30, group: 'cases' },
    answer: async (visit) => {
      const cases = []
      for (const { id } of await store.casesToPublish(visit.db, visit.actor.area)) {
        const { lines } = await composeNotice(visit, [await caseIn(visit, id)], sources)
        if (lines[0]) cases.push({ id, line: lines[0] })
      }
      return { page: <ToPublishPage voice={visit.voice} city={visit.city.slug} cases={cases} />, title: visit.voice.say(words.to_publish), wide: true }
    },
  },
  {
    method: 'POST',
    url: '/:city/to-publish/preview',
    who: posters,
    audit: 'notice.preview',
    answer: async (visit) => {
      const ids = chosen(visit)
      const cases = []
      for (const id of ids) cases.push(await caseIn(visit, id))
      return {
        page: <PreviewPage voice={visit.voice} city={visit.city.slug} content={await composeNotice(visit, cases, sources)} cases={ids} />,
        title: visit.voice.say(words.preview),
        wide: true,
      }
    },
  },
  {
    method: 'POST',
    url: '/:city/to-publish',
    who: posters,
    audit: 'notice.post',
    answer: async (visit) => {
      const id = await postNotice(visit, chosen(visit), sources)
      visit.about('notice', id)
      return { to: inCity(visit, `/notices/${id}`) }
    },
  },
]
