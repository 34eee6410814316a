/** Whose profile it is: one's own, or that of somebody in the area one works for. */
import { accountOf } from '../../../kit/act.ts'
import { idParam, inCity, type Reply, type Visit } from '../../../kit/door/route.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { personIn } from '../../persons/acts.ts'
import { personByAccount, type Person } from '../../persons/store.ts'
import { words } from '../words.ts'

export const askers = ['commissioner', 'district_officer'] as const
export const readers = [...askers, 'city_officer'] as const

export type Subject = { readonly person: Person; readonly onBehalf: boolean; readonly at: string }

/** The person asked about; undefined when a reader has not entered their own details yet. Refuses 404 outside the area. */
export async function subjectOf(visit: Visit): Promise<Subject | undefined> {
  const own = visit.actor.role === 'applicant'
  const person = own ? await personByAccount(visit.db, accountOf(visit)) : await personIn(visit, idParam(visit))
  if (!person) return undefined
  visit.about('person', person.id)
  return { person, onBehalf: !own, at: inCity(visit, own ? '/work' : `/persons/${person.id}/work`) }
}

/** Answers for the person asked about, or asks for their details first. */
export async function forSubject(visit: Visit, answer: (subject: Subject) => Promise<Reply>): Promise<Reply> {
  const subject = await subjectOf(visit)
  if (subject) return answer(subject)
  const { voice } = visit
  const next = { href: inCity(visit, '/person'), text: voice.say(words.register_first) }
  return { page: <EmptyState heading={voice.say(words.profile)} why={voice.say(words.no_profile)} next={next} />, title: voice.say(words.profile) }
}
