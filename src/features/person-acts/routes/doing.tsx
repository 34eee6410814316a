/** Acts on many persons: checked, begun, watched, undone. */
import { accountOf } from '../../../kit/act.ts'
import { bodyText, doorWords, idIn, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { workingListNamed, workingLists } from '../../persons/store/working.ts'
import { actsOnPersons } from '../../persons/words/chosen.ts'
import { chosenByList, chosenByTick, type Chosen } from '../acts/chosen.ts'
import { actNames, beginOnMany, mostAtOnce, undoOnMany, type ActName } from '../acts/many.ts'
import { actForm, type Offered } from '../form.ts'
import { CheckPage } from '../pages/check.tsx'
import { commissionersIn } from '../store/visits.ts'
import { sayings, words } from '../words.ts'
import { progressPage } from './progress.tsx'

export const keepers = ['district_officer', 'city_officer'] as const

const actIn = (visit: Visit): ActName => {
  const act = actNames.find((one) => one === bodyText(visit, 'act'))
  if (!act) throw new Refusal(422, sayings.choose_some)
  return act
}

async function chosenIn(visit: Visit): Promise<Chosen[]> {
  const whole = bodyText(visit, 'whole') === 'yes'
  const ids = [...new Set([visit.body['person'] ?? []].flat())].map((text) => {
    const id = idIn(text)
    if (id === undefined) throw new Refusal(422, doorWords.unreadable)
    return id
  })
  const chosen = whole ? await chosenByList(visit, idIn(bodyText(visit, 'list'))) : await chosenByTick(visit, ids)
  // ticked, and none of them seen by the reader
  if (chosen.length === 0 && ids.length > 0) throw new Refusal(404, sayings.gone)
  if (chosen.length === 0) throw new Refusal(422, sayings.choose_some)
  if (chosen.length > mostAtOnce) throw new Refusal(422, sayings.too_many)
  return chosen
}

async function offered(visit: Visit): Promise<Offered> {
  const lists = await workingLists(visit.db, visit.actor.division)
  const visitors = await commissionersIn(visit.db, visit.city.slug, visit.actor.area)
  return {
    lists: Object.fromEntries(lists.map(({ id, name }) => [String(id), { zh: name, en: name, hant: name }])),
    visitors: Object.fromEntries(visitors.map(({ id, name, name_zh, name_en }) => [String(id), { zh: `${name}（${name_zh}）`, en: `${name} (${name_en})` }])),
  }
}

async function check(visit: Visit, act: ActName, chosen: readonly Chosen[], typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const heading = visit.voice.say(words.title, { act: actsOnPersons[act], count: chosen.length })
  const form = actForm(act, await offered(visit))
  return {
    page: <CheckPage voice={visit.voice} at={inCity(visit, '')} heading={heading} act={act} chosen={chosen} form={form} typed={typed} faults={faults} />,
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function begin(visit: Visit): Promise<Reply> {
  const act = actIn(visit)
  const chosen = await chosenIn(visit)
  const { answers, faults, typed } = readForm(actForm(act, await offered(visit)), visit.body, { also: ['act', 'person'] })
  if (Object.keys(faults).length > 0) return check(visit, act, chosen, typed, faults)
  const { name, list, to } = answers
  const row = { division: visit.actor.division, made_by: accountOf(visit), made_at: visit.now }
  const working = name ? await workingListNamed(visit.db, { ...row, name: String(name).trim() }) : list ? Number(list) : undefined
  const persons = chosen.map(({ id }) => id)
  const id = await beginOnMany(visit, act, persons, { ...(working ? { working_list_id: working } : {}), ...(to ? { to_account: Number(to) } : {}) })
  visit.about('person_act', id, { act, persons: persons.length })
  return { to: inCity(visit, `/person-acts/${id}`) }
}

export const doingRoutes: readonly Route[] = [
  {
    method: 'POST',
    url: '/:city/person-acts/check',
    who: keepers,
    audit: 'person_acts.check',
    answer: async (visit) => check(visit, actIn(visit), await chosenIn(visit)),
  },
  { method: 'POST', url: '/:city/person-acts', who: keepers, audit: 'person_acts.begin', answer: begin },
  { method: 'GET', url: '/:city/person-acts/:id', who: keepers, audit: 'person_acts.page', reads: 'file', answer: progressPage },
  {
    method: 'POST',
    url: '/:city/person-acts/:id/undo',
    who: keepers,
    audit: 'person_acts.undo',
    answer: async (visit) => {
      const id = idParam(visit)
      visit.about('person_act', id)
      await undoOnMany(visit, id)
      return { to: inCity(visit, `/person-acts/${id}`) }
    },
  },
]
