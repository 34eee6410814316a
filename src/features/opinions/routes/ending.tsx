/** A written opinion is keyed in with its scan, or a question is withdrawn. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { caseIn } from '../../applications/acts.ts'
import { openQuestion, takeOpinion, withdrawQuestion } from '../acts.ts'
import { questionsOf } from '../store.ts'
import { paperForm, withdrawForm } from '../form.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'
import { inHand, officers, statusOf } from './asking.tsx'
import { opinionIn } from './answering.ts'

async function asked(visit: Visit) {
  const at = await inHand(visit)
  const question = await openQuestion(visit, at, idParam(visit, 'question'))
  return { question, back: inCity(visit, `/cases/${at.application.id}`), own: inCity(visit, `/cases/${at.application.id}/experts/${question.id}`) }
}

async function recordPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { question, own } = await asked(visit)
  const { voice } = visit
  return {
    page: (
      <FormPage
        voice={voice}
        heading={voice.say(words.record)}
        caption={<Mixed voice={voice} text={question.expert_name} />}
        lead={<Mixed voice={voice} text={question.question} />}
        action={`${own}/record`}
        form={paperForm}
        typed={{ received_on: visit.today, ...typed }}
        faults={faults}
        button={voice.say(words.record)}
        files
      >
        <FileUpload voice={voice} name="scan" label={words.scan} accept="image/*,.pdf" fault={faults['scan']} />
      </FormPage>
    ),
    title: voice.say(words.record),
    status: statusOf(faults),
  }
}

async function record(visit: Visit): Promise<Reply> {
  const { question, back } = await asked(visit)
  const { answers, faults, typed } = readForm(paperForm, visit.body, { also: ['scan'] })
  const received_on = String(answers['received_on'] ?? visit.today)
  const scan = visit.uploads.find(({ field, bytes }) => field === 'scan' && bytes.length > 0)
  const opinion = opinionIn(answers)
  const all: Faults = {
    ...(received_on > visit.today || received_on < question.asked_on ? { received_on: sayings.day_wrong } : {}),
    ...(answers['no_interest'] === false ? { no_interest: sayings.undeclared } : {}),
    ...opinion.faults,
    ...(scan ? {} : { scan: sayings.paper_needed }),
    ...faults,
  }
  if (statusOf(all) === 422 || !scan) return recordPage(visit, typed, all)
  try {
    await takeOpinion(visit, question, opinion, { ...(await visit.tools.files.keep(scan.bytes)), received_on })
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 415) throw error
    return recordPage(visit, typed, { scan: error.phrase })
  }
  return { to: back }
}

async function withdrawPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { question, own } = await asked(visit)
  const heading = visit.voice.say(words.withdraw)
  const caption = <Mixed voice={visit.voice} text={question.expert_name} />
  const page = { voice: visit.voice, heading, caption, lead: visit.voice.say(words.withdraw_lead), form: withdrawForm, typed, faults, button: heading }
  return { page: <FormPage action={`${own}/withdraw`} {...page} />, title: heading, status: statusOf(faults) }
}

async function withdraw(visit: Visit): Promise<Reply> {
  const { question, back } = await asked(visit)
  const { answers, faults, typed } = readForm(withdrawForm, visit.body)
  if (statusOf(faults) === 422) return withdrawPage(visit, typed, faults)
  await withdrawQuestion(visit, question, String(answers['why']))
  return { to: back }
}

/** The scan of a written opinion, for officers. */
async function scanOf(visit: Visit): Promise<Reply> {
  const { application } = await caseIn(visit, idParam(visit))
  const found = (await questionsOf(visit.db, application.id)).find(({ id }) => id === idParam(visit, 'question'))
  if (!found?.paper_sha256 || !found.paper_media_type) throw new Refusal(404, sayings.no_question)
  visit.about('expert_question', found.id)
  return { file: await visit.tools.files.fetch(found.paper_sha256), media_type: found.paper_media_type, name: `opinion-${found.id}` }
}

const one = '/:city/cases/:id/experts/:question'
export const ending: readonly Route[] = [
  { method: 'GET', url: `${one}/record`, who: officers, audit: 'opinion.record_page', answer: (visit) => recordPage(visit) },
  { method: 'POST', url: `${one}/record`, who: officers, audit: 'opinion.record', uploads: true, answer: record },
  { method: 'GET', url: `${one}/withdraw`, who: officers, audit: 'opinion.withdraw_page', answer: (visit) => withdrawPage(visit) },
  { method: 'POST', url: `${one}/withdraw`, who: officers, audit: 'opinion.withdraw', answer: withdraw },
  { method: 'GET', url: `${one}/scan`, who: [...officers, 'auditor'], audit: 'opinion.scan', reads: 'file', answer: scanOf },
]
