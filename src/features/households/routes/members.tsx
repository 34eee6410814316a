/** Members come, are cared for, and leave. */
import { doorWords, idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { addMember, leaveHousehold, setCarer } from '../acts/members.ts'
import { changeForm, memberForm } from '../form.ts'
import { isMemberOn, membersOf, membersOn, type Member } from '../store/members.ts'
import { shown } from '../words/shown.ts'
import type { Leaving } from '../words/kinds.ts'
import { asked, formReply, homeOf, isFaulty, registrars, type Filled } from './asking.tsx'
import { faultsOfChange, readMember } from './member-faults.ts'

async function adding(visit: Visit, filled: Filled = {}): Promise<Reply> {
  const { id, head_name } = await asked(visit)
  return formReply(visit, { heading: shown.add, caption: head_name, path: `/households/${id}/members`, form: memberForm, ...filled })
}

async function memberOf(visit: Visit, household: number): Promise<{ member: Member; others: Member[] }> {
  const members = await membersOf(visit.db, household)
  const member = members.find(({ id, left_on }) => id === idParam(visit, 'n') && left_on === null)
  if (!member) throw new Refusal(404, doorWords.not_found)
  return { member, others: members.filter((one) => one.id !== member.id && isMemberOn(one, visit.today)) }
}
const formFor = (others: readonly Member[]) => changeForm(Object.fromEntries(others.map(({ id, name }) => [String(id), { zh: name, en: name }])))

async function changing(visit: Visit, filled?: Filled): Promise<Reply> {
  const { id } = await asked(visit)
  const { member, others } = await memberOf(visit, id)
  const typed = { cared_for_by: member.cared_for_by === null ? 'nobody' : String(member.cared_for_by) }
  const path = `/households/${id}/members/${member.id}`
  return formReply(visit, { heading: shown.change, caption: member.name, path, form: formFor(others), typed, ...filled })
}

export const householdMembers: readonly Route[] = [
  { method: 'GET', url: '/:city/households/:id/members', who: registrars, audit: 'household.member_page', answer: (visit) => adding(visit) },
  {
    method: 'POST',
    url: '/:city/households/:id/members',
    who: registrars,
    audit: 'household.add_member',
    answer: async (visit) => {
      const { id } = await asked(visit)
      const read = readForm(memberForm, visit.body)
      const { faults, given } = await readMember(visit, read, await membersOn(visit.db, id, visit.today))
      if (!given) return adding(visit, { typed: read.typed, faults })
      await addMember(visit, { household_id: id, ...given })
      return homeOf(visit, id)
    },
  },
  { method: 'GET', url: '/:city/households/:id/members/:n', who: registrars, audit: 'household.change_page', answer: (visit) => changing(visit) },
  {
    method: 'POST',
    url: '/:city/households/:id/members/:n',
    who: registrars,
    audit: 'household.change_member',
    answer: async (visit) => {
      const { id } = await asked(visit)
      const { member, others } = await memberOf(visit, id)
      const { answers, faults: unread, typed } = readForm(formFor(others), visit.body)
      const faults = { ...unread, ...faultsOfChange(answers, member, others, visit.today) }
      if (isFaulty(faults)) return changing(visit, { typed, faults })
      const carer = answers['cared_for_by']
      if (carer !== undefined) await setCarer(visit, id, member.id, carer === 'nobody' ? null : Number(carer))
      if (answers['left_on']) await leaveHousehold(visit, member.id, String(answers['left_on']), answers['left_why'] as Leaving)
      return homeOf(visit, id)
    },
  },
]
