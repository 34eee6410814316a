import { inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { recordFinding } from '../acts/alarming.ts'
import { findingForm } from '../form/alarms.ts'
import { AlarmsPage } from '../pages/alarms.tsx'
import { alarmsOn } from '../store/alarms.ts'
import { alarmPageWords as words } from '../words/alarms.ts'
import { mayWrite, placementAsked, readers, statusOf, writers } from './who.ts'

async function findingPage(visit: Visit, typed: Typed, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const row = await placementAsked(visit)
  const shown = { voice, heading: voice.say(words.close), form: findingForm, typed, faults, button: voice.say(words.save) }
  const caption = <PersonName voice={voice} name={row.name} pinyin={row.name_latin} />
  const page = <FormPage {...shown} caption={caption} action={inCity(visit, `/placements/${row.id}/finding`)} />
  return { page, title: voice.say(words.close), status: statusOf(faults) }
}

async function close(visit: Visit): Promise<Reply> {
  const row = await placementAsked(visit)
  const { answers, faults, typed } = readForm(findingForm, visit.body)
  if (statusOf(faults) === 422) return findingPage(visit, typed, faults)
  await recordFinding(visit, row.id, { alarm: String(answers['alarm']), outcome: String(answers['outcome']), found: String(answers['found']) })
  return { to: inCity(visit, '/placement-alarms') }
}

export const alarmRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/placement-alarms',
    who: readers,
    audit: 'placement_alarms.page',
    answer: async (visit) => {
      const rows = await alarmsOn(visit.db, visit.today)
      const page = <AlarmsPage voice={visit.voice} city={visit.city.slug} rows={rows} mayClose={mayWrite(visit)} />
      return { page, title: visit.voice.say(words.alarms), wide: true }
    },
  },
  {
    method: 'GET',
    url: '/:city/placements/:id/finding',
    who: writers,
    audit: 'placement_finding.page',
    answer: (visit) => findingPage(visit, { alarm: queryText(visit, 'alarm') }),
  },
  { method: 'POST', url: '/:city/placements/:id/finding', who: writers, audit: 'placement_finding.record', answer: close },
]
