/** A case changes hands. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { caseIn, type Case } from '../../applications/acts.ts'
import { giveBack, handOver, takeCase, takeOver } from '../acts/holding.ts'
import { handOverForm, officerOptions, takeOverForm } from '../form.ts'
import { officersAt } from '../store/officers.ts'
import { words } from '../words/holding.ts'
import { officers } from './home.tsx'

async function caseOf(visit: Visit): Promise<Case> {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  return at
}
const press =
  (act: (visit: Visit, at: Case) => Promise<void>) =>
  async (visit: Visit): Promise<Reply> => {
    const at = await caseOf(visit)
    await act(visit, at)
    return { to: inCity(visit, `/cases/${at.application.id}`) }
  }

type Asking = {
  name: 'take_over' | 'hand_over'
  form: (visit: Visit, at: Case) => Promise<Form>
  act: (visit: Visit, at: Case, answers: Answers) => Promise<unknown>
}
const takingOver: Asking = {
  name: 'take_over',
  form: async () => takeOverForm,
  act: (visit, at, answers) => takeOver(visit, at, String(answers['reason'])),
}
const handingOver: Asking = {
  name: 'hand_over',
  form: async (visit, at) => {
    const all = await officersAt(visit.db, visit.city.slug, visit.actor.role, at.application.division)
    return handOverForm(officerOptions(all.filter(({ id }) => id !== visit.actor.account)))
  },
  act: (visit, at, { to, reason }) => handOver(visit, at, Number(to), reason === undefined ? undefined : String(reason)),
}

const page =
  (asking: Asking) =>
  async (visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> => {
    const at = await caseOf(visit)
    const heading = visit.voice.say(words[asking.name])
    const action = inCity(visit, `/cases/${at.application.id}/${asking.name.replace('_', '-')}`)
    const form = await asking.form(visit, at)
    const caption = `${visit.voice.say(at.scheme.title)} · ${at.application.number ?? ''}`
    return {
      page: <FormPage voice={visit.voice} heading={heading} caption={caption} action={action} form={form} typed={typed} faults={faults} button={heading} />,
      title: heading,
      status: Object.keys(faults).length > 0 ? 422 : 200,
    }
  }
const send = (asking: Asking) => async (visit: Visit) => {
  const at = await caseOf(visit)
  const { answers, faults, typed } = readForm(await asking.form(visit, at), visit.body)
  if (Object.keys(faults).length > 0) return page(asking)(visit, typed, faults)
  await asking.act(visit, at, answers)
  return { to: inCity(visit, `/cases/${at.application.id}`) }
}

export const holdingRoutes: readonly Route[] = [
  { method: 'POST', url: '/:city/cases/:id/take', who: officers, audit: 'case.take', answer: press(takeCase) },
  { method: 'POST', url: '/:city/cases/:id/give-back', who: officers, audit: 'case.give_back', answer: press(giveBack) },
  { method: 'GET', url: '/:city/cases/:id/take-over', who: officers, audit: 'case.take_over_page', answer: (visit) => page(takingOver)(visit) },
  { method: 'POST', url: '/:city/cases/:id/take-over', who: officers, audit: 'case.take_over', answer: send(takingOver) },
  { method: 'GET', url: '/:city/cases/:id/hand-over', who: officers, audit: 'case.hand_over_page', answer: (visit) => page(handingOver)(visit) },
  { method: 'POST', url: '/:city/cases/:id/hand-over', who: officers, audit: 'case.hand_over', answer: send(handingOver) },
]
