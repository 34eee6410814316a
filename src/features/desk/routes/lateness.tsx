/** How late the desks are: all districts for the city, one's own for a district. */
import { dayOf } from '../../../kit/day.ts'
import { atOnce } from '../../../kit/db.ts'
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { roleWords, type Role } from '../../../kit/role.ts'
import { termPhrase } from '../../../plan/term.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { stateWords } from '../../applications/words.ts'
import { programmeById } from '../../programmes/acts.ts'
import { LatenessPage, type DeskLine } from '../pages/lateness.tsx'
import { inAddress } from '../question.ts'
import { latenessIn } from '../store/lateness.ts'
import { words } from '../words/bulk.ts'

async function lateness(visit: Visit): Promise<Reply> {
  const { voice, today, tools } = visit
  const [rows, places] = await atOnce([latenessIn(visit.db, visit.actor.area, today), divisionsIn(visit.db, visit.actor.area)])
  const lines: DeskLine[] = []
  for (const row of rows) {
    const place = places.find(({ code }) => code === row.district)
    const scheme = (await programmeById(visit, row.plan_version_id ?? 0)).plan.schemes[row.scheme]
    const stage = scheme?.review[row.stage_index ?? -1]
    const state = stateWords[row.state as keyof typeof stateWords]
    const asked = { district: row.district, role: row.stage_role ?? '', scheme: row.scheme, state: row.state, stage: row.stage_index ?? 0 }
    lines.push({
      district: place ? voice.say({ zh: place.name_zh, en: place.name_en }) : row.district,
      role: voice.say(roleWords[row.stage_role as Role]),
      scheme: scheme ? voice.say(scheme.title) : row.scheme,
      stage: row.state === 'to_second' || !stage ? voice.say(state) : voice.say(stage.title),
      waiting: row.waiting,
      late: row.late,
      oldest: voice.day(dayOf(row.oldest)),
      median: tools.calendar.workingDaysBetween(dayOf(row.median), today),
      plan_days: stage?.within ? voice.say(termPhrase(stage.within)) : '—',
      href: inCity(visit, `/desk/cases?${inAddress(asked)}`),
    })
  }
  return { page: <LatenessPage voice={voice} lines={lines} />, title: voice.say(words.lateness), wide: true }
}

export const latenessRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/desk/lateness', who: ['district_officer', 'city_officer'], audit: 'desk.lateness', answer: lateness },
]
