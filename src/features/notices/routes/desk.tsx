/** What officers do: put cases on notice, answer objections. */
import { doorWords, idIn, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn } from '../../applications/acts.ts'
import type { FactSource } from '../../applications/facts.ts'
import { answerObjection, composeNotice, postNotice } from '../acts.ts'
import { answerForm } from '../form.ts'
import { ObjectionsPage } from '../pages/objections.tsx'
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
    nav: { says: words.to_publish, order: 30 },
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
  {
    method: 'GET',
    url: '/:city/objections',
    who: posters,
    audit: 'objections.page',
    nav: { says: words.objections, order: 35 },
    answer: async (visit) => ({
      page: <ObjectionsPage voice={visit.voice} city={visit.city.slug} objections={await store.objectionsOpen(visit.db, visit.actor.area)} />,
      title: visit.voice.say(words.objections),
    }),
  },
  {
    method: 'GET',
    url: '/:city/objections/:id',
    who: posters,
    audit: 'objection.answer_page',
    answer: (visit) => answering(visit),
  },
  {
    method: 'POST',
    url: '/:city/objections/:id',
    who: posters,
    audit: 'objection.answer',
    answer: async (visit) => {
      const { answers, faults, typed } = readForm(answerForm, visit.body)
      if (Object.keys(faults).length > 0) return answering(visit, typed, faults)
      visit.about('objection', idParam(visit))
      await answerObjection(visit, idParam(visit), { upheld: answers['upheld'] === 'yes', answer: String(answers['answer']) })
      return { to: inCity(visit, '/objections') }
    },
  },
]

async function answering(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const objections = (await store.objectionsOpen(visit.db, visit.actor.area)).filter(({ id }) => id === idParam(visit))
  if (objections.length === 0) throw new Refusal(404, sayings.gone)
  return {
    page: <ObjectionsPage voice={visit.voice} city={visit.city.slug} objections={objections} at={idParam(visit)} typed={typed} faults={faults} />,
    title: visit.voice.say(words.objections),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}
