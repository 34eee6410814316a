/** Adding a worker to an order, with the rate that was agreed. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { addWorker } from '../acts/open.ts'
import { mustRun, orderIn } from '../acts/reach.ts'
import { workerForm } from '../form/order.ts'
import { words } from '../words/order.ts'
import { shareWords } from '../words/share.ts'
import { runners } from './who.ts'

async function asked(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const order = await orderIn(visit, idParam(visit))
  await mustRun(visit, order)
  const { voice } = visit
  const heading = voice.say(shareWords.add)
  const shown = {
    heading,
    caption: <Mixed voice={voice} text={order.product} />,
    lead: voice.say(shareWords.add_lead),
    button: voice.say(words.save),
    form: workerForm,
    typed,
    faults,
  }
  return {
    page: <FormPage voice={voice} action={inCity(visit, `/work-orders/${order.id}/workers`)} {...shown} />,
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function add(visit: Visit): Promise<Reply> {
  const order = await orderIn(visit, idParam(visit))
  visit.about('work_order', order.id)
  const { answers, faults, typed } = readForm(workerForm, visit.body)
  if (Object.keys(faults).length > 0) return asked(visit, typed, faults)
  const added = await addWorker(visit, order, {
    certificate_no: String(answers['certificate_no']),
    piece_count: Number(answers['piece_count']),
    rate_fen: BigInt(String(answers['rate'])),
    per_pieces: Number(answers['per_pieces']),
    agreed_how: String(answers['agreed_how']),
  })
  return typeof added === 'number' ? { to: inCity(visit, `/work-orders/${order.id}`) } : asked(visit, typed, added)
}

export const workerRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/work-orders/:id/workers/new', who: runners, audit: 'home_work.worker_page', answer: (visit) => asked(visit) },
  { method: 'POST', url: '/:city/work-orders/:id/workers', who: runners, audit: 'home_work.add_worker', answer: add },
]
