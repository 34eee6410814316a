/** Officers answer objections. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { answerObjection } from '../acts/objecting.ts'
import { answerForm, heardForm } from '../form.ts'
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
    nav: { says: words.objections, order: 35, group: 'cases' },
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
      const objection = await store.objectionById(visit.db, idParam(visit))
      if (!objection) throw new Refusal(404, sayings.gone)
      const isSpoken = objection.voice_sha256 !== null
      const { answers, faults, typed } = readForm(isSpoken ? heardForm : answerForm, visit.body)
      if (Object.keys(faults).length > 0) return answering(visit, typed, faults)
      visit.about('objection', idParam(visit))
      const heard = isSpoken ? String(answers['heard']) : undefined
      await answerObjection(visit, idParam(visit), { upheld: answers['upheld'] === 'yes', answer: String(answers['answer']), heard })
      return { to: inCity(visit, '/objections') }
    },
  },
  {
    method: 'GET',
    url: '/:city/objections/:id/recording',
    who: posters,
    audit: 'objection.recording',
    reads: 'file',
    answer: async (visit) => {
      const objection = await store.objectionById(visit.db, idParam(visit))
      if (!objection?.voice_sha256) throw new Refusal(404, sayings.gone)
      visit.about('objection', objection.id)
      return { file: await visit.tools.files.fetch(objection.voice_sha256), media_type: objection.voice_media_type ?? '', name: `objection-${objection.id}` }
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
