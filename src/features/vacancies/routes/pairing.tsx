/** One person and one vacancy: explained, and kept when somebody acts on it. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { askers, forSubject, readers, type Subject } from '../../profiles/acts/whose.tsx'
import { vacancyIn } from '../acts.ts'
import { actOnPair, consented, explainPair, type Acted } from '../acts/pair.ts'
import { PairPage } from '../pages/pair.tsx'
import type { VacancyRow } from '../store.ts'
import { shownOf } from '../store/shown.ts'
import { matchWords as words } from '../words/match.ts'
import { withoutConsent } from './jobs.tsx'

const formFor = (onBehalf: boolean): Form => {
  const own = { interested: words.interested, not_interested: words.not_interested }
  return {
    acted: { kind: 'choice', label: words.answer, options: onBehalf ? { ...own, proposed: words.proposed } : own },
    note: { kind: 'text', label: words.note, max_length: 300, optional: true },
  }
}
const mayAct = (visit: Visit, { onBehalf }: Subject): boolean => !onBehalf || askers.some((role) => role === visit.actor.role)

const mayRefer = ({ actor }: Visit, { onBehalf }: Subject, { state }: VacancyRow): boolean => onBehalf && actor.role === 'district_officer' && state === 'open'

async function page(visit: Visit, subject: Subject, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  if (!(await consented(visit, subject.person))) return withoutConsent(visit, subject)
  const row = await vacancyIn(visit, idParam(visit, 'vacancy'))
  const { told } = await explainPair(visit, subject.person, row)
  return {
    page: (
      <PairPage
        voice={visit.voice}
        city={visit.city.slug}
        at={`${subject.at}/jobs/${row.id}`}
        row={row}
        told={told}
        refer={mayRefer(visit, subject, row) ? inCity(visit, `/persons/${subject.person.id}/referrals/new?vacancy=${row.id}`) : undefined}
        recorded={await shownOf(visit.db, subject.person.id, row.id)}
        asked={mayAct(visit, subject) ? { form: formFor(subject.onBehalf), typed, faults } : undefined}
      />
    ),
    title: `${visit.voice.say(words.pair)} ${row.id}`,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function record(visit: Visit, subject: Subject): Promise<Reply> {
  const row = await vacancyIn(visit, idParam(visit, 'vacancy'))
  const { answers, faults, typed } = readForm(formFor(subject.onBehalf), visit.body)
  if (Object.keys(faults).length > 0) return page(visit, subject, typed, faults)
  await actOnPair(visit, subject.person, row, answers['acted'] as Acted, String(answers['note'] ?? ''))
  return { to: `${subject.at}/jobs/${row.id}` }
}

const show = (visit: Visit): Promise<Reply> => forSubject(visit, (subject) => page(visit, subject))
const take = (visit: Visit): Promise<Reply> => forSubject(visit, (subject) => record(visit, subject))
const [own, of] = ['/:city/work/jobs/:vacancy', '/:city/persons/:id/work/jobs/:vacancy'] as const

export const pairingRoutes: readonly Route[] = [
  { method: 'GET', url: own, who: ['applicant'], audit: 'match.own', reads: 'file', answer: show },
  { method: 'POST', url: own, who: ['applicant'], audit: 'match.act', answer: take },
  { method: 'GET', url: of, who: readers, audit: 'match.read', reads: 'file', answer: show },
  { method: 'POST', url: of, who: askers, audit: 'match.act_for', answer: take },
]
