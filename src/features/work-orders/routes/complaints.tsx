/** Complaints at the Federation's desk. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { Heading } from '../../../ui/text.tsx'
import { answerComplaint, complaintIn, mayAnswerThis } from '../acts/complain.ts'
import { answerForm } from '../form/money.ts'
import { ComplaintsPage } from '../pages/complaints.tsx'
import { Said } from '../pages/said.tsx'
import { complaintsSeen } from '../store/complaints.ts'
import { complaintWords as words } from '../words/complaint.ts'

const officials = ['district_officer', 'city_officer', 'auditor'] as const
const answerers = ['district_officer', 'city_officer'] as const

async function list(visit: Visit): Promise<Reply> {
  const shown = { complaints: await complaintsSeen(visit.db), city: visit.city.slug }
  return { page: <ComplaintsPage voice={visit.voice} {...shown} />, title: visit.voice.say(words.complaints), wide: true }
}

async function show(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const complaint = await complaintIn(visit, idParam(visit))
  visit.about('work_complaint', complaint.id)
  const { voice } = visit
  const may = complaint.answer === null && (await mayAnswerThis(visit, complaint))
  return {
    page: (
      <>
        <Heading level={1} size="l" caption={<Mixed voice={voice} text={complaint.product} />}>
          {voice.say(words.complaint)}
        </Heading>
        <Said voice={voice} complaint={complaint} />
        {may ? (
          <FormPage
            voice={voice}
            action={inCity(visit, `/work-orders/complaints/${complaint.id}`)}
            form={answerForm}
            typed={typed}
            faults={faults}
            button={voice.say(words.answer)}
          />
        ) : null}
      </>
    ),
    title: voice.say(words.complaints),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function answer(visit: Visit): Promise<Reply> {
  const complaint = await complaintIn(visit, idParam(visit))
  visit.about('work_complaint', complaint.id)
  const { answers, faults, typed } = readForm(answerForm, visit.body)
  if (Object.keys(faults).length > 0) return show(visit, typed, faults)
  const told = { upheld: answers['upheld'] === true, answer: String(answers['answer']), owed_fen: BigInt(String(answers['owed'] ?? '0')) }
  const wrong = await answerComplaint(visit, complaint, told)
  return wrong ? show(visit, typed, wrong) : { to: inCity(visit, '/work-orders/complaints') }
}

export const complaintRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/work-orders/complaints', who: officials, audit: 'home_work.complaints', answer: list },
  { method: 'GET', url: '/:city/work-orders/complaints/:id', who: officials, audit: 'home_work.complaint', reads: 'file', answer: (visit) => show(visit) },
  { method: 'POST', url: '/:city/work-orders/complaints/:id', who: answerers, audit: 'home_work.answer', answer },
]
