/** Households as officers read them: those monitored today, and one with all that is known of it. */
import { idIn, queryText, type Route } from '../../../kit/door/route.ts'
import { HouseholdPage } from '../pages/household.tsx'
import { MonitoredPage } from '../pages/list.tsx'
import { yearOfIncome } from '../rules.ts'
import { incomeOf, incomeRows } from '../store/income.ts'
import { countMonitored, monitoredOn, pageSize } from '../store/list.ts'
import { isMemberOn, membersOf } from '../store/members.ts'
import { periodsOf } from '../store/monitoring.ts'
import { shown } from '../words/shown.ts'
import { asked, officials, registrars } from './asking.tsx'

export const householdReading: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/households',
    who: officials,
    audit: 'households.monitored',
    reads: 'file',
    answer: async (visit) => {
      const page = Math.min(2000, idIn(queryText(visit, 'page')) ?? 0)
      const rows = await monitoredOn(visit.db, visit.today, page)
      const count = await countMonitored(visit.db, visit.today)
      return {
        page: (
          <MonitoredPage voice={visit.voice} city={visit.city.slug} rows={rows.slice(0, pageSize)} count={count} page={page} more={rows.length > pageSize} />
        ),
        title: visit.voice.say(shown.households),
        wide: true,
      }
    },
  },
  {
    method: 'GET',
    url: '/:city/households/:id',
    who: officials,
    audit: 'household.read',
    reads: 'file',
    answer: async (visit) => {
      const { voice, db, today } = visit
      const household = await asked(visit)
      const members = await membersOf(db, household.id)
      const income = await incomeRows(db, household.id)
      const years = []
      for (const year of new Set(income.map((row) => row.year))) {
        const end = `${year}-12-31`
        const as_of = end < today ? end : today
        const sharing = members.filter((member) => isMemberOn(member, as_of)).length
        years.push(yearOfIncome(year, await incomeOf(db, household.id, year), sharing, as_of))
      }
      return {
        page: (
          <HouseholdPage
            voice={voice}
            city={visit.city.slug}
            today={today}
            household={household}
            members={members}
            periods={await periodsOf(db, household.id)}
            years={years}
            income={income}
            mayChange={registrars.some((role) => role === visit.actor.role)}
          />
        ),
        title: voice.say(shown.of, { name: household.head_name }),
      }
    },
  },
]
