/** From a person's file to their household: the one they belong to, one of their village, or a new one. */
import { idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import { openFile, type PersonFile } from '../../persons/acts/file.ts'
import { addMember } from '../acts/members.ts'
import { registerHousehold } from '../acts.ts'
import { joinForm } from '../form.ts'
import { householdsAt } from '../store/list.ts'
import { householdOfPerson, membersOn } from '../store/members.ts'
import { constraintWords, words } from '../words.ts'
import { shown } from '../words/shown.ts'
import { formReply, homeOf, isFaulty, officials, registrars, type Filled } from './asking.tsx'

async function formFor(visit: Visit, { row }: PersonFile) {
  const near = await householdsAt(visit.db, String(row['division']), String(row['village']))
  return joinForm(Object.fromEntries(near.map(({ id, head_name }) => [String(id), { zh: `${head_name}户`, en: `Household of ${head_name}` }])))
}

async function joining(visit: Visit, file: PersonFile, filled: Filled = {}): Promise<Reply> {
  const lead = visit.voice.say(shown.join_lead, { name: String(file.row['name']) })
  return formReply(visit, { heading: shown.join, lead, path: `/persons/${file.row.id}/household`, form: await formFor(visit, file), ...filled })
}

export const householdJoining: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/persons/:id/household',
    who: officials,
    audit: 'person.household',
    reads: 'file',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      visit.about('person', file.row.id)
      const household = await householdOfPerson(visit.db, file.ids)
      return household === undefined ? joining(visit, file) : homeOf(visit, household)
    },
  },
  {
    method: 'POST',
    url: '/:city/persons/:id/household',
    who: registrars,
    audit: 'household.join',
    answer: async (visit) => {
      const file = await openFile(visit, idParam(visit))
      visit.about('person', file.row.id)
      const { answers, faults: unread, typed } = readForm(await formFor(visit, file), visit.body)
      const { household, relation, joined_on, registered_poor } = answers
      const joins = household && household !== 'new' ? Number(household) : undefined
      const heads = joins === undefined ? [] : (await membersOn(visit.db, joins, visit.today)).filter((one) => one.relation === 'head')
      const faults = {
        ...unread,
        ...((await householdOfPerson(visit.db, file.ids)) === undefined ? {} : { household: words.belongs }),
        ...(relation === 'head' && heads.length > 0 ? { relation: constraintWords.household_has_one_head } : {}),
        ...(String(joined_on) > visit.today && joined_on ? { joined_on: words.in_future } : {}),
      }
      if (isFaulty(faults)) return joining(visit, file, { typed, faults })
      const { name, division, village } = file.row as unknown as { name: string; division: string; village: string }
      const at = joins ?? (await registerHousehold(visit, { head_name: name, registered_poor: registered_poor === true, division, village }))
      await addMember(visit, { household_id: at, person_id: file.row.id, name, relation: String(relation), joined_on: String(joined_on) })
      return homeOf(visit, at)
    },
  },
]
