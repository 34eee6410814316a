/** Rounds of the doors: planned, and read on the way. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { FormPage } from '../../../ui/form-page.tsx'
import { planRound, roundSheet } from '../acts/rounds.ts'
import { roundFormOf, stopsIn, type Door } from '../form/round.ts'
import { RoundPage } from '../pages/round.tsx'
import { RoundsPage } from '../pages/rounds.tsx'
import { roundsSeen } from '../store/rounds.ts'
import { sharesAtWork, workersOf } from '../store/shares.ts'
import { roundWords as words } from '../words/round.ts'
import { faults as wrong } from '../words/said.ts'
import { visitors } from './who.ts'

async function doorsNow(visit: Visit): Promise<Door[]> {
  const shares = await sharesAtWork(visit.db)
  const workers = await workersOf(
    visit.db,
    shares.map(({ id }) => id),
  )
  return shares.flatMap(({ id, product, piece_count }) => {
    const worker = workers.get(id)
    return worker ? [{ share_id: id, name: `${worker.name}（${product}）`, latin: `${worker.name_latin} (${piece_count})` }] : []
  })
}

async function asked(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const heading = voice.say(words.plan)
  const doors = await doorsNow(visit)
  const shown = { heading, lead: voice.say(words.plan_lead), form: roundFormOf(doors), typed, faults, button: heading }
  return {
    page:
      doors.length === 0 ? (
        <EmptyState heading={heading} why={voice.say(words.nobody)} />
      ) : (
        <FormPage voice={voice} action={inCity(visit, '/work-orders/rounds')} {...shown} />
      ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function plan(visit: Visit): Promise<Reply> {
  const doors = await doorsNow(visit)
  const { answers, faults, typed } = readForm(roundFormOf(doors), visit.body)
  const stops = stopsIn(doors, answers)
  const past = String(answers['visit_on'] ?? visit.today) < visit.today ? { visit_on: wrong.day_passed } : {}
  const all = { ...('faults' in stops ? stops.faults : {}), ...past, ...faults }
  if ('faults' in stops || Object.keys(all).length > 0) return asked(visit, typed, all)
  const id = await planRound(visit, { visit_on: String(answers['visit_on']), visitor: String(answers['visitor']), shares: stops.shares })
  visit.about('work_round', id)
  return { to: inCity(visit, `/work-orders/rounds/${id}`) }
}

async function show(visit: Visit): Promise<Reply> {
  const sheet = await roundSheet(visit, idParam(visit))
  visit.about('work_round', sheet.round.id, { doors: sheet.stops.length, addresses: sheet.shows_addresses })
  return { page: <RoundPage voice={visit.voice} city={visit.city.slug} sheet={sheet} />, title: visit.voice.say(words.rounds) }
}

export const roundRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/work-orders/rounds',
    who: visitors,
    audit: 'home_work.rounds',
    answer: async (visit) => ({
      page: <RoundsPage voice={visit.voice} city={visit.city.slug} rounds={await roundsSeen(visit.db)} />,
      title: visit.voice.say(words.rounds),
    }),
  },
  { method: 'GET', url: '/:city/work-orders/rounds/new', who: visitors, audit: 'home_work.plan_round_page', reads: 'file', answer: (visit) => asked(visit) },
  { method: 'POST', url: '/:city/work-orders/rounds', who: visitors, audit: 'home_work.plan_round', answer: plan },
  { method: 'GET', url: '/:city/work-orders/rounds/:id', who: visitors, audit: 'home_work.round', reads: 'file', answer: show },
]
