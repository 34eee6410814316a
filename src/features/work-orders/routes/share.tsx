/** One worker's share, and the steps of `steps.ts`: each a page that asks and a post that does. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Role } from '../../../kit/role.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { mustRun, shareIn } from '../acts/reach.ts'
import { Complaints } from '../pages/complaints.tsx'
import { Events } from '../pages/events.tsx'
import { Money } from '../pages/money.tsx'
import { SharePage } from '../pages/share.tsx'
import { steps, type At, type Step } from '../steps.ts'
import { complaintsOf } from '../store/complaints.ts'
import { batchesOf, trainingsOf } from '../store/doors.ts'
import { paymentsOf, settlementOf, settlementRowsOf } from '../store/money.ts'
import { visitsTo } from '../store/rounds.ts'
import { ratesOf } from '../store/shares.ts'
import { sayings } from '../words/said.ts'
import { shareWords } from '../words/share.ts'
import { words } from '../words/order.ts'
import { readers } from './who.ts'

async function reach(visit: Visit): Promise<At> {
  const at = await shareIn(visit, idParam(visit))
  visit.about('work_share', at.share.id)
  return { ...at, batches: (await batchesOf(visit.db, [at.share.id])).get(at.share.id) ?? [] }
}

/** Whether a step is there to be made now: nothing is asked that has nothing to choose from. */
const isOpen = (step: Step, at: At, { actor: { role } }: Visit): boolean =>
  step.who.includes(role as Role) &&
  step.states.includes(at.order.state) &&
  Object.values(step.form(at, role)).every(({ options }) => options === undefined || Object.keys(options).length > 0)

async function show(visit: Visit): Promise<Reply> {
  const at = await reach(visit)
  const { db, voice, city, actor } = visit
  const id = at.share.id
  const settlement = await settlementOf(db, id)
  const open = steps.filter((step) => isOpen(step, at, visit))
  return {
    page: (
      <SharePage voice={voice} city={city.slug} at={at} rates={await ratesOf(db, id)} open={open} inside={actor.role !== 'applicant'}>
        {settlement ? <Money voice={voice} settlement={settlement} rows={await settlementRowsOf(db, id)} payments={await paymentsOf(db, id)} /> : null}
        <Complaints voice={voice} complaints={await complaintsOf(db, id)} />
        <Events voice={voice} batches={at.batches} trainings={await trainingsOf(db, id)} visits={await visitsTo(db, id)} />
      </SharePage>
    ),
    title: voice.say(shareWords.worker),
    wide: true,
  }
}

const asked = (step: Step) =>
  async function ask(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
    const at = await ready(visit, step)
    const { voice } = visit
    const heading = voice.say(step.says)
    const shown = { heading, caption: at.worker.name, lead: step.lead ? voice.say(step.lead) : undefined, button: voice.say(words.save), typed, faults }
    return {
      page: (
        <FormPage
          voice={voice}
          action={inCity(visit, `/work-orders/shares/${at.share.id}/${step.url}`)}
          form={step.form(at, visit.actor.role)}
          files={step.file !== undefined}
          {...shown}
        >
          {step.file ? <FileUpload voice={voice} name="file" {...step.file} fault={faults['file']} accept="image/*,.pdf" /> : null}
        </FormPage>
      ),
      title: heading,
      status: Object.keys(faults).length > 0 ? 422 : 200,
    }
  }

async function ready(visit: Visit, step: Step): Promise<At> {
  const at = await reach(visit)
  if (step.who.includes('organisation') && visit.actor.role !== 'commissioner') await mustRun(visit, at.order)
  if (!isOpen(step, at, visit)) throw new Refusal(409, sayings.not_now)
  return at
}

const made = (step: Step) =>
  async function make(visit: Visit): Promise<Reply> {
    const at = await ready(visit, step)
    const { answers, faults, typed } = readForm(step.form(at, visit.actor.role), visit.body, { also: ['file'] })
    const file = visit.uploads.find(({ field, bytes }) => field === 'file' && bytes.length > 0)?.bytes
    const wrong = Object.keys(faults).length > 0 ? faults : await step.make(visit, at, answers, file)
    return wrong ? asked(step)(visit, typed, wrong) : { to: inCity(visit, `/work-orders/shares/${at.share.id}`) }
  }

const own = '/:city/work-orders/shares/:id'
export const shareRoutes: readonly Route[] = [
  { method: 'GET', url: own, who: [...readers, 'applicant'], audit: 'home_work.share', reads: 'file', answer: show },
  ...steps.flatMap((step): Route[] => [
    { method: 'GET', url: `${own}/${step.url}`, who: step.who, audit: `${step.audit}_page`, answer: (visit) => asked(step)(visit) },
    { method: 'POST', url: `${own}/${step.url}`, who: step.who, audit: step.audit, ...(step.file ? { uploads: true as const } : {}), answer: made(step) },
  ]),
]
