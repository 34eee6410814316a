/** Officers answer objections. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { answerObjection } from '../acts.ts'
import { answerForm } from '../form.ts'
import { ObjectionsPage } from '../pages/objections.tsx'
import * as store from '../store.ts'
import { sayings, words } from '../words.ts'

const posters = ['district_officer', 'city_officer'] as const

export const answeringRoutes: readonly Route[] = [
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
