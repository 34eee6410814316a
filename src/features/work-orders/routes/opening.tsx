/** Opening an order. */
import { accountOf } from '../../../kit/act.ts'
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Typed } from '../../../kit/form.ts'
import { latinName } from '../../../kit/latin.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { organisationByAccount, organisationById, organisationsServing } from '../../organisations/store.ts'
import { openOrder } from '../acts/open.ts'
import { orderForm } from '../form/order.ts'
import { faults as wrong, sayings } from '../words/said.ts'
import { words } from '../words/order.ts'
import { runners } from './who.ts'

async function formFor(visit: Visit) {
  if (visit.actor.role === 'organisation') return orderForm()
  const serving = await organisationsServing(visit.db, visit.actor.area, ['base', 'sheltered_workshop'])
  const named = serving.map(({ id, trading_name }): [string, Phrase] => [String(id), { zh: trading_name, en: latinName(trading_name), hant: trading_name }])
  return orderForm({ district: words.run_by_district, ...Object.fromEntries(named) })
}

async function asked(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const shown = { heading: voice.say(words.open), lead: voice.say(words.open_lead), button: voice.say(words.save), form: await formFor(visit), typed, faults }
  return {
    page: <FormPage voice={voice} action={inCity(visit, '/work-orders/new')} {...shown} />,
    title: shown.heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** Who runs it, and where it lies: an organisation where it is registered, else the district. */
async function runnerOf(visit: Visit, answers: Answers): Promise<{ organisation_id: number | null; division: string }> {
  const chosen = Number(answers['run_by'])
  const organisation =
    visit.actor.role === 'organisation'
      ? await organisationByAccount(visit.db, accountOf(visit))
      : chosen > 0
        ? await organisationById(visit.db, chosen)
        : undefined
  if (!organisation && visit.actor.role === 'organisation') throw new Refusal(409, sayings.not_registered)
  return organisation ? { organisation_id: organisation.id, division: organisation.division } : { organisation_id: null, division: visit.actor.division }
}

async function open(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(await formFor(visit), visit.body)
  const { hourly_minimum, minimum_document, due_on } = answers
  const all = {
    ...(due_on && String(due_on) <= visit.today ? { due_on: wrong.past_due } : {}),
    ...((hourly_minimum === undefined) !== (minimum_document === undefined) ? { minimum_document: wrong.both_or_none } : {}),
    ...(hourly_minimum === '0' ? { hourly_minimum: wrong.rate_zero } : {}),
    ...faults,
  }
  if (Object.keys(all).length > 0) return asked(visit, typed, all)
  const id = await openOrder(visit, {
    ...(await runnerOf(visit, answers)),
    product: String(answers['product']),
    piece_count: Number(answers['piece_count']),
    due_on: String(due_on),
    hourly_minimum_fen: hourly_minimum === undefined ? null : BigInt(String(hourly_minimum)),
    minimum_document: minimum_document === undefined ? null : String(minimum_document),
  })
  visit.about('work_order', id)
  return { to: inCity(visit, `/work-orders/${id}`) }
}

export const openingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/work-orders/new', who: runners, audit: 'home_work.open_page', answer: (visit) => asked(visit) },
  { method: 'POST', url: '/:city/work-orders/new', who: runners, audit: 'home_work.open', answer: open },
]
