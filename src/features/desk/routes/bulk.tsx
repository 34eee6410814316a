/** Acts on many cases: checked, begun, watched, undone. */
import { bodyText, idIn, idParam, inCity, doorWords, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { beginBulk, bulkActs, mostAtOnce, undoBulk, type BulkName } from '../acts/bulk.ts'
import { deskOf } from '../acts/standing.ts'
import { bulkForm, officerOptions } from '../form.ts'
import { CheckPage } from '../pages/bulk.tsx'
import { questionOf } from '../question.ts'
import type { Chosen } from '../store/bulk.ts'
import { chosenWaiting, numbersOf } from '../store/chosen.ts'
import { officersAt } from '../store/officers.ts'
import { sayings, words } from '../words/bulk.ts'
import { words as held } from '../words/holding.ts'
import { bulkPage } from './bulk-page.tsx'
import { officers } from './home.tsx'

const actIn = (visit: Visit): BulkName => {
  const act = bulkActs.find((one) => one === bodyText(visit, 'act'))
  if (!act) throw new Refusal(422, sayings.choose_some)
  return act
}

/** The cases chosen, as they stood when they were seen: ticked, or the whole queue. */
async function chosenIn(visit: Visit): Promise<Chosen[]> {
  if (bodyText(visit, 'whole') === 'yes') {
    const asked = new URLSearchParams(bodyText(visit, 'question'))
    return chosenWaiting(
      visit.db,
      await deskOf(visit),
      questionOf((name) => asked.get(name) ?? ''),
      mostAtOnce,
    )
  }
  const ticked = [...new Map([visit.body['case'] ?? []].flat().map((text) => [text.split('@')[0], text])).values()]
  return ticked.map((text) => {
    const [, id, at] = /^(\d+)@(\d{4}-[\d:.TZ-]{10,40})$/.exec(text) ?? []
    const application_id = idIn(id)
    if (application_id === undefined || !at) throw new Refusal(422, doorWords.unreadable)
    try {
      return { application_id, seen: Temporal.Instant.from(at) }
    } catch {
      throw new Refusal(422, doorWords.unreadable)
    }
  })
}

async function checkPage(visit: Visit, act: BulkName, chosen: readonly Chosen[], typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  if (chosen.length === 0) throw new Refusal(422, sayings.choose_some)
  const heading = visit.voice.say(words.title, { act: held[act], count: chosen.length })
  const numbers = await numbersOf(
    visit.db,
    chosen.map(({ application_id }) => application_id),
  )
  const form = bulkForm(act, await colleagues(visit))
  const cases = chosen.map(({ application_id, seen }) => ({ value: `${application_id}@${seen.toString()}`, number: numbers.get(application_id) ?? '—' }))
  return {
    page: <CheckPage voice={visit.voice} at={inCity(visit, '')} heading={heading} act={act} cases={cases} form={form} typed={typed} faults={faults} />,
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

const colleagues = async (visit: Visit) => officerOptions(await officersAt(visit.db, visit.city.slug, visit.actor.role, visit.actor.division))

async function begin(visit: Visit): Promise<Reply> {
  const act = actIn(visit)
  const chosen = await chosenIn(visit)
  const { answers, faults, typed } = readForm(bulkForm(act, await colleagues(visit)), visit.body, { also: ['act', 'case'] })
  if (Object.keys(faults).length > 0) return checkPage(visit, act, chosen, typed, faults)
  const [note, to] = [answers['note'], answers['to']]
  const id = await beginBulk(visit, act, chosen, { ...(note ? { note: String(note) } : {}), ...(to ? { to: Number(to) } : {}) })
  visit.about('bulk_act', id, { act, cases: chosen.length })
  return { to: inCity(visit, `/desk/bulk/${id}`) }
}

export const bulkRoutes: readonly Route[] = [
  {
    method: 'POST',
    url: '/:city/desk/check',
    who: officers,
    audit: 'desk.check_bulk',
    answer: async (visit) => checkPage(visit, actIn(visit), await chosenIn(visit)),
  },
  { method: 'POST', url: '/:city/desk/bulk', who: officers, audit: 'desk.bulk', answer: begin },
  { method: 'GET', url: '/:city/desk/bulk/:id', who: officers, audit: 'desk.bulk_page', answer: bulkPage },
  {
    method: 'POST',
    url: '/:city/desk/bulk/:id/undo',
    who: officers,
    audit: 'desk.undo_bulk',
    answer: async (visit) => {
      const id = idParam(visit)
      visit.about('bulk_act', id)
      await undoBulk(visit, id)
      return { to: inCity(visit, `/desk/bulk/${id}`) }
    },
  },
]
