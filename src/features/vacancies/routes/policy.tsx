/** The policy sheet: printed for an employer, and read by the employer itself. */
import { accountOf } from '../../../kit/act.ts'
import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { organisationIn } from '../../organisations/acts.ts'
import { organisationByAccount, type Organisation } from '../../organisations/store.ts'
import { policySheet } from '../acts/policy.ts'
import { PolicyPage } from '../pages/policy.tsx'
import { deskWords } from '../words/desk.ts'
import { policyWords } from '../words/policy.ts'
import { officers } from './whose.ts'

async function sheetFor(visit: Visit, { name, staff_count }: Pick<Organisation, 'name' | 'staff_count'>): Promise<Reply> {
  const { voice } = visit
  return { page: <PolicyPage voice={voice} name={name} staff_count={staff_count} sheet={await policySheet(visit)} />, title: voice.say(policyWords.policy) }
}

async function own(visit: Visit): Promise<Reply> {
  const organisation = await organisationByAccount(visit.db, accountOf(visit))
  if (!organisation) throw new Refusal(409, deskWords.no_organisation)
  return sheetFor(visit, organisation)
}

export const policyRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/vacancies/policy', who: ['organisation'], audit: 'employer.own_policy', answer: own },
  {
    method: 'GET',
    url: '/:city/organisations/:id/policy',
    who: officers,
    audit: 'employer.policy',
    answer: async (visit) => sheetFor(visit, await organisationIn(visit, idParam(visit))),
  },
]
