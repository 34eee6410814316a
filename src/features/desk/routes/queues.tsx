/** Keeping a question as a queue, and removing it. */
import { accountOf } from '../../../kit/act.ts'
import { doorWords, bodyText, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { keepForm } from '../form.ts'
import { inAddress, questionAsked, questionOf, type Question } from '../question.ts'
import { dropQueue, insertQueue } from '../store/queues.ts'
import { words } from '../words/shown.ts'
import { officeOf, officers } from './home.tsx'

function keeping(visit: Visit, question: Question, typed: Typed = {}, faults: Faults = {}): Reply {
  const { voice } = visit
  return {
    page: (
      <FormPage
        voice={voice}
        heading={voice.say(words.keep)}
        lead={voice.say(words.keep_lead)}
        action={inCity(visit, '/desk/queues/new')}
        form={keepForm}
        typed={typed}
        faults={faults}
        hidden={{ question: inAddress(question) }}
        button={voice.say(words.save)}
      />
    ),
    title: voice.say(words.keep),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const queueRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/desk/queues/new', who: officers, audit: 'desk.queue_page', answer: async (visit) => keeping(visit, questionAsked(visit)) },
  {
    method: 'POST',
    url: '/:city/desk/queues/new',
    who: officers,
    audit: 'desk.keep_queue',
    answer: async (visit) => {
      const asked = new URLSearchParams(bodyText(visit, 'question'))
      const question = questionOf((name) => asked.get(name) ?? '')
      const { answers, faults, typed } = readForm(keepForm, visit.body, { also: ['question'] })
      if (Object.keys(faults).length > 0) return keeping(visit, question, typed, faults)
      const { division, role, account } = officeOf(visit)
      const id = await insertQueue(visit.db, {
        division,
        role,
        account_id: answers['whose'] === 'own' ? account : null,
        name: String(answers['name']),
        question,
        next_act: String(answers['next_act']),
        kept_by: accountOf(visit),
        kept_at: visit.now,
      })
      visit.about('saved_queue', id)
      return { to: inCity(visit, '/desk') }
    },
  },
  {
    method: 'POST',
    url: '/:city/desk/queues/:id/forget',
    who: officers,
    audit: 'desk.forget_queue',
    answer: async (visit) => {
      const id = idParam(visit)
      visit.about('saved_queue', id)
      if (!(await dropQueue(visit.db, id, officeOf(visit)))) throw new Refusal(404, doorWords.not_found)
      return { to: inCity(visit, '/desk') }
    },
  },
]
