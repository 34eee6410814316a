/** One inspection: what its holder says, and what an inspector finds. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { inspect } from '../acts.ts'
import { choices, faultOf } from '../acts/sanctioning.ts'
import { inspectionFlow, type MoveName, type State } from '../flow.ts'
import { holderForm, visitForm } from '../form.ts'
import { InspectionPage } from '../pages/inspection.tsx'
import { movesOpen } from '../rules.ts'
import * as store from '../store.ts'
import { sanctionsOf } from '../store/sanctions.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'

async function asked(visit: Visit) {
  const inspection = await store.inspectionById(visit.db, idParam(visit))
  if (!inspection) throw new Refusal(404, sayings.gone)
  visit.about('inspection', inspection.id)
  const moves = movesOpen(inspection.state as State, visit.actor)
  return { inspection, moves }
}

const formFor = (visit: Visit, moves: readonly MoveName[]): Form => (visit.actor.role === 'organisation' ? holderForm : visitForm(moves))

/** Whether something may be proposed now: by an officer, with a ladder in the plan, a fault on record and nothing open. */
async function mayPropose(visit: Visit, inspection: store.InspectionRow): Promise<boolean> {
  if (!['district_officer', 'city_officer'].includes(visit.actor.role)) return false
  try {
    return (await choices(visit, inspection)).all.length > 0
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
async function sanctionsShown(visit: Visit, id: number) {
  const shown = []
  for (const row of await sanctionsOf(visit.db, id)) shown.push({ found: await faultOf(visit, row), href: inCity(visit, `/sanctions/${row.id}`) })
  return shown
}

async function inspectionPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { inspection, moves } = await asked(visit)
  const inside = visit.actor.area !== ''
  const heading = inside || !moves[0] ? visit.voice.say(words.record) : visit.voice.say(inspectionFlow[moves[0]].says)
  return {
    page: (
      <InspectionPage
        voice={visit.voice}
        at={inCity(visit, `/inspection/${inspection.id}`)}
        inspection={{ ...inspection, state: inspection.state as State, place: { zh: inspection.name_zh, en: inspection.name_en } }}
        happened={await store.movesOf(visit.db, inspection.id)}
        inside={inside}
        asked={moves.length > 0 ? { form: formFor(visit, moves), heading, typed, faults } : undefined}
        follows={(await mayPropose(visit, inspection)) ? inCity(visit, `/inspection/${inspection.id}/sanction`) : undefined}
        sanctions={await sanctionsShown(visit, inspection.id)}
      />
    ),
    title: `${visit.voice.say(words.inspections)} ${inspection.plaque_number}`,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function record(visit: Visit): Promise<Reply> {
  const { inspection, moves } = await asked(visit)
  const own = moves[0]
  if (!own) throw new Refusal(409, words.nothing_to_do)
  const { answers, faults, typed } = readForm(formFor(visit, moves), visit.body)
  if (Object.keys(faults).length > 0) return inspectionPage(visit, typed, faults)
  const move = visit.actor.role === 'organisation' ? own : (String(answers['move']) as MoveName)
  await inspect(visit, inspection.id, move, { note: String(answers['note']), visited_on: answers['visited_on'] ? String(answers['visited_on']) : undefined })
  return { to: inCity(visit, `/inspection/${inspection.id}`) }
}

export const inspectingRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/inspection/:id',
    who: ['organisation', 'district_officer', 'city_officer', 'auditor'],
    audit: 'inspection.read',
    reads: 'file',
    answer: (visit) => inspectionPage(visit),
  },
  { method: 'POST', url: '/:city/inspection/:id', who: ['organisation', 'district_officer', 'city_officer'], audit: 'inspection.record', answer: record },
]
