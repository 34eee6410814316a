/** Writing a roster: contracts, months, leaving. */
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { organisationIn } from '../acts.ts'
import { endContract, enterContract, personBehind, recordMonth } from '../acts/staff.ts'
import { contractForm, endForm, monthForm } from '../staff/form.ts'
import { staffWords as words } from '../staff/words.ts'
import { WorkerPage } from '../pages/worker.tsx'
import { monthsOf, rosterOf } from '../store/staff.ts'
import { writers } from './desk.tsx'

export const statusOf = (faults: Faults): number => (Object.keys(faults).length > 0 ? 422 : 200)
export const at = (visit: Visit, id: number, more = ''): string => inCity(visit, `/organisations/${id}${more}`)

export async function organisationId(visit: Visit): Promise<number> {
  const { id } = await organisationIn(visit, idParam(visit))
  visit.about('organisation', id)
  return id
}

async function contractPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const heading = voice.say(words.add)
  return {
    page: (
      <FormPage
        voice={voice}
        heading={heading}
        action={at(visit, await organisationId(visit), '/staff')}
        form={contractForm}
        typed={typed}
        faults={faults}
        button={voice.say(words.save)}
        files
      >
        <FileUpload voice={voice} name="contract" label={words.contract} hint={words.contract_hint} optional accept="image/*,.pdf" />
      </FormPage>
    ),
    title: heading,
    status: statusOf(faults),
  }
}

async function enter(visit: Visit): Promise<Reply> {
  const id = await organisationId(visit)
  const { answers, faults, typed } = readForm(contractForm, visit.body, { also: ['contract'] })
  const person = answers['certificate_no'] ? await personBehind(visit, String(answers['certificate_no'])) : undefined
  if (person === undefined || statusOf(faults) === 422) return contractPage(visit, typed, { certificate_no: words.unknown, ...faults })
  const { certificate_no: _, ...given } = answers as Parameters<typeof enterContract>[3] & { certificate_no: string }
  const contract = visit.uploads.find(({ field }) => field === 'contract')?.bytes
  await enterContract(visit, id, person, { ...given, ...(contract && contract.length > 0 ? { contract } : {}) })
  return { to: at(visit, id) }
}

async function workerPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const id = await organisationId(visit)
  const staff = idParam(visit, 'staff')
  const row = (await rosterOf(visit.db, id)).find(({ staff_id }) => staff_id === staff)
  if (!row) throw new Refusal(404, doorWords.not_found)
  const months = (await monthsOf(visit.db, id)).filter(({ staff_id }) => staff_id === staff)
  return {
    page: <WorkerPage voice={visit.voice} at={at(visit, id, `/staff/${staff}`)} row={row} months={months} typed={typed} faults={faults} />,
    title: visit.voice.say(words.worker),
    status: statusOf(faults),
  }
}

async function month(visit: Visit): Promise<Reply> {
  const id = await organisationId(visit)
  const { answers, faults, typed } = readForm(monthForm, visit.body)
  const told = String(answers['month'] ?? '')
  const all = { ...(/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(told) ? {} : { month: words.month_wrong }), ...faults }
  if (statusOf(all) === 422) return workerPage(visit, typed, all)
  const staff = idParam(visit, 'staff')
  await recordMonth(visit, id, staff, { month: told, wage_fen: BigInt(String(answers['wage'])), insured: answers['insured'] === true })
  return { to: at(visit, id, `/staff/${staff}`) }
}

async function end(visit: Visit): Promise<Reply> {
  const id = await organisationId(visit)
  const { answers, faults, typed } = readForm(endForm, visit.body)
  if (statusOf(faults) === 422) return workerPage(visit, typed, faults)
  await endContract(visit, id, idParam(visit, 'staff'), String(answers['ended_on']))
  return { to: at(visit, id) }
}

const own = '/:city/organisations/:id'
export const staffing: readonly Route[] = [
  { method: 'GET', url: `${own}/staff/new`, who: writers, audit: 'staff.enter_page', answer: (visit) => contractPage(visit) },
  { method: 'POST', url: `${own}/staff`, who: writers, audit: 'staff.enter', uploads: true, answer: enter },
  { method: 'GET', url: `${own}/staff/:staff`, who: writers, audit: 'staff.read', reads: 'file', answer: (visit) => workerPage(visit) },
  { method: 'POST', url: `${own}/staff/:staff/month`, who: writers, audit: 'staff.month', answer: month },
  { method: 'POST', url: `${own}/staff/:staff/end`, who: writers, audit: 'staff.end', answer: end },
]
