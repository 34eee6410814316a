/** The quota monitor of an area, as of a day. */
import { idIn, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import { quotaStandings } from '../acts/quota.ts'
import { nationalFigure } from '../law.ts'
import { QuotaPage, quotaForm } from '../pages/quota.tsx'
import { statusOf } from './asking.tsx'
import { quotaWords as words } from '../words/quota.ts'

async function monitor(visit: Visit): Promise<Reply> {
  const typed = { on: queryText(visit, 'on') || visit.today, minimum_wage: queryText(visit, 'minimum_wage') }
  const { answers, faults } = readForm(quotaForm, typed)
  const page = Math.min(1000, idIn(queryText(visit, 'page')) ?? 0)
  // the first time nothing was asked, which is no fault
  const wrong = queryText(visit, 'on') || typed.minimum_wage ? faults : {}
  const isAsked = Object.keys(faults).length === 0
  const on = isAsked ? String(answers['on']) : visit.today
  const rows = isAsked ? await quotaStandings(visit, on, BigInt(String(answers['minimum_wage'])), page) : undefined
  const { voice, city } = visit
  return {
    page: <QuotaPage voice={voice} city={city.slug} typed={typed} faults={wrong} share={nationalFigure('quota_floor', on)} rows={rows} page={page} />,
    title: voice.say(words.monitor),
    status: statusOf(wrong),
    wide: true,
  }
}

export const quotaRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/quota',
    who: ['district_officer', 'city_officer', 'auditor'],
    audit: 'quota.monitor',
    nav: { says: words.monitor, order: 46, group: 'work' },
    answer: monitor,
  },
]
