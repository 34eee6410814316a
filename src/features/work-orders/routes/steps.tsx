/** The steps of a share: each a page that asks and a post that does. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { mustRun } from '../acts/reach.ts'
import { steps } from '../steps.ts'
import type { At, Step } from '../steps/step.ts'
import { words } from '../words/order.ts'
import { sayings } from '../words/said.ts'
import { isOpen, reach } from './reaching.ts'

const asked = (step: Step) =>
  async function ask(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
    const at = await ready(visit, step)
    const { voice } = visit
    const heading = voice.say(step.says)
    const shown = {
      heading,
      caption: <PersonName voice={voice} name={at.worker.name} pinyin={at.worker.name_latin} />,
      lead: step.lead ? voice.say(step.lead) : undefined,
      button: voice.say(words.save),
      typed,
      faults,
    }
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
export const stepRoutes: readonly Route[] = steps.flatMap((step): Route[] => [
  { method: 'GET', url: `${own}/${step.url}`, who: step.who, audit: `${step.audit}_page`, answer: (visit) => asked(step)(visit) },
  { method: 'POST', url: `${own}/${step.url}`, who: step.who, audit: step.audit, ...(step.file ? { uploads: true as const } : {}), answer: made(step) },
])
