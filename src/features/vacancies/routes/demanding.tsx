/** What a job asks is stated, item by item. */
import { doorWords, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { accommodationIds } from '../../../match/accommodations.ts'
import { axisIds, type Use } from '../../../match/axes.ts'
import type { Essential } from '../../../match/vacancy.ts'
import { usePhrase } from '../../../match/words/use.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { levelOf } from '../../profiles/rules/answers.ts'
import { stateDemand } from '../acts/demand.ts'
import { useOf } from '../acts/job.ts'
import { keepers } from '../flow.ts'
import { chooseForm, demandForm } from '../form/demand.ts'
import { useKey } from '../form.ts'
import { demandsOf } from '../store/demands.ts'
import { demandWords as words } from '../words/demands.ts'
import { vacancyKept } from './whose.ts'

function useAsked({ params }: Visit): Use {
  const [axis, purpose] = (params['use'] ?? '').split('.')
  const use = useOf(axis, purpose)
  if (!use) throw new Refusal(404, doorWords.not_found)
  return use
}
const formFor = (visit: Visit, use: Use): Form => demandForm(use, visit.actor.role !== 'organisation')

async function page(visit: Visit, typed?: Typed, faults: Faults = {}): Promise<Reply> {
  const [row, use, { voice }] = [await vacancyKept(visit), useAsked(visit), visit]
  const now = (await demandsOf(visit.db, [row.id])).find(({ axis, purpose }) => axis === use.axis && purpose === use.purpose)
  const heading = voice.say(usePhrase(use))
  return {
    page: (
      <FormPage
        voice={voice}
        caption={row.title}
        heading={heading}
        action={inCity(visit, `/vacancies/${row.id}/demands/${useKey(use)}`)}
        form={formFor(visit, use)}
        typed={typed ?? (now ? { level: String(now.level), essential: now.essential, admits: now.admits } : {})}
        faults={faults}
        button={voice.say(words.state)}
      />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function state(visit: Visit): Promise<Reply> {
  const [row, use] = [await vacancyKept(visit), useAsked(visit)]
  const { answers, faults, typed } = readForm(formFor(visit, use), visit.body)
  if (Object.keys(faults).length > 0) return page(visit, typed, faults)
  const admits = Array.isArray(answers['admits']) ? (answers['admits'] as string[]) : []
  const given = {
    level: levelOf(Number(answers['level'])),
    essential: answers['essential'] as Essential,
    admits: accommodationIds.filter((id) => admits.includes(id)),
  }
  await stateDemand(visit, row.id, { ...use, ...given }, answers['seen'] === true)
  return { to: inCity(visit, `/vacancies/${row.id}`) }
}

async function choose(visit: Visit): Promise<Reply> {
  const [row, { voice }] = [await vacancyKept(visit), visit]
  const shown = { voice, caption: row.title, heading: voice.say(words.add), form: chooseForm(axisIds), button: voice.say(words.add) }
  return { page: <FormPage {...shown} action={inCity(visit, `/vacancies/${row.id}/demands`)} />, title: voice.say(words.add) }
}

async function chosen(visit: Visit): Promise<Reply> {
  const row = await vacancyKept(visit)
  const { answers, faults } = readForm(chooseForm(axisIds), visit.body)
  if (Object.keys(faults).length > 0) return { ...(await choose(visit)), status: 422 } as Reply
  return { to: inCity(visit, `/vacancies/${row.id}/demands/${String(answers['use'])}`) }
}

const at = '/:city/vacancies/:id/demands'
export const demandingRoutes: readonly Route[] = [
  { method: 'GET', url: at, who: keepers, audit: 'vacancy.demands', answer: choose },
  { method: 'POST', url: at, who: keepers, audit: 'vacancy.choose_demand', answer: chosen },
  { method: 'GET', url: `${at}/:use`, who: keepers, audit: 'vacancy.demand_page', answer: (visit) => page(visit) },
  { method: 'POST', url: `${at}/:use`, who: keepers, audit: 'vacancy.state_demand', answer: state },
]
