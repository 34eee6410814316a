/** What follows inspections: the list, one matter, and what each may do about it. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { decideSanction } from '../acts/deciding.ts'
import { answerSanction, faultOf, sanctionIn } from '../acts/sanctioning.ts'
import { checkProof, showProof } from '../acts/training.ts'
import { answerForm, checkForm, decideForm, proofForm } from '../form/sanctions.ts'
import { SanctionsPage } from '../pages/sanctions.tsx'
import { stageOf } from '../rules/sanctions.ts'
import { sanctionsSeen, type Row } from '../store/sanctions.ts'
import { sanctionWords as words } from '../words/sanctions.ts'
import { one, type Step } from './one-sanction.tsx'

const readers = ['organisation', 'district_officer', 'city_officer', 'auditor'] as const
const officers = ['district_officer', 'city_officer'] as const

async function list(visit: Visit): Promise<Reply> {
  const rows = []
  for (const row of await sanctionsSeen(visit.db)) rows.push({ ...row, found: await faultOf(visit, row), stage: stageOf(row, visit.today) })
  return { page: <SanctionsPage voice={visit.voice} at={inCity(visit, '/sanctions')} rows={rows} />, title: visit.voice.say(words.sanctions), wide: true }
}

const text = (answer: unknown): string | null => (answer ? String(answer) : null)
type Does = (visit: Visit, row: Row, answers: Answers) => Promise<void>

/** One thing that may be done about a matter: its form is read, or given back with its faults. */
const step = (name: Step, who: Route['who'], form: (visit: Visit) => Form, does: Does): Route => ({
  method: 'POST',
  url: `/:city/sanctions/:id/${name}`,
  who,
  audit: `sanction.${name}`,
  answer: async (visit) => {
    const row = await sanctionIn(visit, idParam(visit))
    visit.about('sanction', row.id)
    const { answers, faults, typed } = readForm(form(visit), visit.body)
    if (Object.keys(faults).length > 0) return one(visit, { name, typed: typed as Typed, faults: faults as Faults })
    await does(visit, row, answers)
    return { to: inCity(visit, `/sanctions/${row.id}`) }
  },
})

export const sanctionRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/sanctions',
    who: readers,
    audit: 'sanctions.list',
    nav: { says: words.sanctions, order: 37, group: 'cases' },
    answer: list,
  },
  { method: 'GET', url: '/:city/sanctions/:id', who: readers, audit: 'sanction.page', reads: 'file', answer: (visit) => one(visit) },
  step(
    'answer',
    ['organisation', ...officers],
    ({ actor }) => answerForm(actor.area !== ''),
    (visit, row, { text: said, received_on }) => answerSanction(visit, row, { text: String(said), paper_of: text(received_on) }),
  ),
  step(
    'decide',
    ['city_officer'],
    () => decideForm,
    (visit, { id }, { agreed, why_not }) => decideSanction(visit, id, { agreed: agreed === 'yes', note: text(why_not) }),
  ),
  step(
    'proof',
    ['organisation'],
    () => proofForm,
    (visit, row, { proof }) => showProof(visit, row, String(proof)),
  ),
  step(
    'check',
    officers,
    () => checkForm,
    (visit, row, { accepted, remark }) => checkProof(visit, row, { accepted: accepted === 'yes', note: text(remark) }),
  ),
]
