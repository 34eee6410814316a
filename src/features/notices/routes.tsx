import { doorWords, idIn, idParam, inCity, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import type { Faults, Typed } from '../../kit/form.ts'
import { readForm } from '../../kit/read-form.ts'
import { Refusal } from '../../kit/refusal.ts'
import { caseIn } from '../applications/acts.ts'
import type { FactSource } from '../applications/facts.ts'
import { answerObjection, composeNotice, fileObjection, postNotice } from './acts.ts'
import { answerForm, objectionForm } from './form.ts'
import { ObjectionsPage, ObjectPage, ReceiptPage } from './pages/objections.tsx'
import { NoticePage, NoticesPage } from './pages/public.tsx'
import { PreviewPage, ToPublishPage } from './pages/publish.tsx'
import * as store from './store.ts'
import { sayings, words } from './words.ts'

const posters = ['district_officer', 'city_officer'] as const

async function showing(visit: Visit) {
  const notice = await store.noticeById(visit.db, idParam(visit))
  if (!notice || visit.today < notice.shown_from) throw new Refusal(404, sayings.gone)
  if (visit.today > notice.shown_to) throw new Refusal(404, sayings.over)
  return { notice, items: (await store.itemsOf(visit.db, notice.id)).map(({ id }) => id) }
}

async function objecting(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { notice, items } = await showing(visit)
  const item = idParam(visit, 'item')
  const line = notice.content.lines[items.indexOf(item)]
  if (!line) throw new Refusal(404, sayings.gone)
  return {
    page: <ObjectPage voice={visit.voice} action={inCity(visit, `/notices/${notice.id}/object/${item}`)} number={line.number} typed={typed} faults={faults} />,
    title: visit.voice.say(words.object_to, { number: line.number }),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function object(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(objectionForm, visit.body)
  if (Object.keys(faults).length > 0) return objecting(visit, typed, faults)
  const item = idParam(visit, 'item')
  visit.about('notice_item', item)
  const given = { text: String(answers['text']), contact: answers['contact'] === undefined ? undefined : String(answers['contact']) }
  const receipt = await fileObjection(visit, idParam(visit), item, given)
  return { to: inCity(visit, `/objections/received/${receipt}`) }
}

const chosen = (visit: Visit): number[] => {
  const value = visit.body['case']
  const ids = [value ?? []].flat().map(idIn)
  if (ids.length === 0) throw new Refusal(422, sayings.choose_cases)
  return ids.map((id) => {
    if (id === undefined) throw new Refusal(422, doorWords.unreadable)
    return id
  })
}

export const routes = (sources: readonly FactSource[]): readonly Route[] => [
  {
    method: 'GET',
    url: '/:city/notices',
    who: 'anyone',
    audit: 'notices.page',
    nav: { says: words.notices, order: 20 },
    answer: async (visit) => ({
      page: <NoticesPage voice={visit.voice} city={visit.city.slug} notices={await store.noticesOn(visit.db, visit.today)} />,
      title: visit.voice.say(words.notices),
    }),
  },
  {
    method: 'GET',
    url: '/:city/notices/:id',
    who: 'anyone',
    audit: 'notice.page',
    answer: async (visit) => {
      const { notice, items } = await showing(visit)
      return {
        page: <NoticePage voice={visit.voice} city={visit.city.slug} notice={notice} items={items} />,
        title: visit.voice.say({ zh: notice.title_zh, en: notice.title_en }),
        wide: true,
      }
    },
  },
  { method: 'GET', url: '/:city/notices/:id/object/:item', who: 'anyone', audit: 'objection.page', answer: (visit) => objecting(visit) },
  { method: 'POST', url: '/:city/notices/:id/object/:item', who: 'anyone', audit: 'objection.file', answer: object },
  {
    method: 'GET',
    url: '/:city/objections/received/:receipt',
    who: 'anyone',
    audit: 'objection.receipt',
    answer: async (visit) => ({
      page: <ReceiptPage voice={visit.voice} city={visit.city.slug} receipt={(visit.params['receipt'] ?? '').replace(/[^0-9A-F]/g, '').slice(0, 10)} />,
      title: visit.voice.say(words.received),
    }),
  },
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
