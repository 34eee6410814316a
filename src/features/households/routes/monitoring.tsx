/** A period of monitoring begins, ends, or is taken back. */
import { doorWords, idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { endMonitoring, monitorHousehold, takeBackMonitoring, type MonitoringGiven } from '../acts/monitoring.ts'
import { monitoringForm, periodForm } from '../form.ts'
import { periodsOf, type Period } from '../store/monitoring.ts'
import { words } from '../words.ts'
import { shown } from '../words/shown.ts'
import { asked, formReply, homeOf, isFaulty, registrars, type Filled } from './asking.tsx'

async function beginning(visit: Visit, filled: Filled = {}): Promise<Reply> {
  const { id, head_name } = await asked(visit)
  return formReply(visit, { heading: shown.begin, caption: head_name, path: `/households/${id}/monitoring`, form: monitoringForm, ...filled })
}

async function periodIn(visit: Visit, household: number): Promise<Period> {
  const period = (await periodsOf(visit.db, household)).find(({ id }) => id === idParam(visit, 'n'))
  if (!period || period.taken_back_why !== null) throw new Refusal(404, doorWords.not_found)
  return period
}
async function ending(visit: Visit, filled: Filled = {}): Promise<Reply> {
  const { id, head_name } = await asked(visit)
  const period = await periodIn(visit, id)
  const path = `/households/${id}/monitoring/${period.id}`
  return formReply(visit, { heading: shown.end_or_take_back, caption: head_name, path, form: periodForm, ...filled })
}

export const householdMonitoring: readonly Route[] = [
  { method: 'GET', url: '/:city/households/:id/monitoring', who: registrars, audit: 'household.monitoring_page', answer: (visit) => beginning(visit) },
  {
    method: 'POST',
    url: '/:city/households/:id/monitoring',
    who: registrars,
    audit: 'household.monitor',
    answer: async (visit) => {
      const { id } = await asked(visit)
      const { answers, faults: unread, typed } = readForm(monitoringForm, visit.body)
      const { from, to } = answers
      const faults = { ...unread, ...(String(from) > visit.today ? { from: words.in_future } : to && String(to) <= String(from) ? { to: words.before } : {}) }
      if (isFaulty(faults)) return beginning(visit, { typed, faults })
      const wrong = await monitorHousehold(visit, id, answers as MonitoringGiven)
      return wrong ? beginning(visit, { typed, faults: wrong }) : homeOf(visit, id)
    },
  },
  { method: 'GET', url: '/:city/households/:id/monitoring/:n', who: registrars, audit: 'household.period_page', answer: (visit) => ending(visit) },
  {
    method: 'POST',
    url: '/:city/households/:id/monitoring/:n',
    who: registrars,
    audit: 'household.end_period',
    answer: async (visit) => {
      const { id } = await asked(visit)
      const period = await periodIn(visit, id)
      const { answers, faults: unread, typed } = readForm(periodForm, visit.body)
      const { what, on, why } = answers
      const day = String(on ?? '')
      const faults = { ...unread, ...(what === 'end' && day <= period.from ? { on: words.before } : {}) }
      if (isFaulty(faults)) return ending(visit, { typed, faults })
      if (what === 'end') await endMonitoring(visit, period.id, day)
      else await takeBackMonitoring(visit, period.id, String(why))
      return homeOf(visit, id)
    },
  },
]
