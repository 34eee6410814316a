/** What anybody may do with notices: read, print, object. */
import { idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { printPaper } from '../../../kit/print/press.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { fileObjection } from '../acts/objecting.ts'
import { objectionForm } from '../form.ts'
import { ObjectPage, ReceiptPage } from '../pages/objections.tsx'
import { NoticePage, NoticesPage } from '../pages/public.tsx'
import { printings, posterPaper, type Printing } from '../poster.ts'
import * as store from '../store.ts'
import { receiptRoutes } from './receipts.tsx'
import { sayings, words } from '../words.ts'

async function showing(visit: Visit) {
  const notice = await store.noticeById(visit.db, idParam(visit))
  if (!notice || visit.today < notice.shown_from) throw new Refusal(404, sayings.gone)
  const down = await store.takenDown(visit.db, notice.id)
  if (down) throw new Refusal(404, sayings.taken_down, { day: visit.voice.day(down.taken_down_on), note: down.note })
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
  const { answers, faults, typed } = readForm(objectionForm, visit.body, { also: ['voice'] })
  const voice = visit.uploads.find(({ field, bytes }) => field === 'voice' && bytes.length > 0)?.bytes
  if (!answers['text'] && !voice && !faults['text']) return objecting(visit, typed, { ...faults, text: sayings.say_something })
  if (Object.keys(faults).length > 0) return objecting(visit, typed, faults)
  const item = idParam(visit, 'item')
  visit.about('notice_item', item)
  const given = { text: String(answers['text'] ?? ''), voice, contact: answers['contact'] === undefined ? undefined : String(answers['contact']) }
  try {
    const receipt = await fileObjection(visit, idParam(visit), item, given)
    return { to: inCity(visit, `/objections/received/${receipt}`) }
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 415) throw error
    return objecting(visit, typed, { voice: error.phrase })
  }
}

export const publicRoutes: readonly Route[] = [
  ...receiptRoutes,
  {
    method: 'GET',
    url: '/:city/notices',
    who: 'anyone',
    audit: 'notices.page',
    nav: { says: words.notices, order: 20, group: 'public' },
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
  { method: 'POST', url: '/:city/notices/:id/object/:item', who: 'anyone', audit: 'objection.file', uploads: true, answer: object },
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
    url: '/:city/notices/:id/poster.pdf',
    who: 'anyone',
    audit: 'notice.poster',
    answer: async (visit) => {
      const { notice } = await showing(visit)
      const wish = queryText(visit, 'print')
      const printing: Printing = printings.find((one) => one === wish) ?? 'plain'
      return { file: printPaper(posterPaper(visit, visit.voice, notice, printing)), media_type: 'application/pdf', name: `notice-${notice.id}.pdf` }
    },
  },
]
