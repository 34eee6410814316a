/** Proposing to revoke something: what follows is listed before the reason is asked. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Heading, Lead } from '../../../ui/text.tsx'
import { caseIn } from '../../applications/acts.ts'
import { plaqueByNumber } from '../../recognition/store.ts'
import { filled, foreseen, proposeRevocation } from '../acts.ts'
import { decisionOn, earlier, noticeShowing, plaqueOrWithdrawal, type Subject } from '../acts/subject.ts'
import { proposeForm } from '../form.ts'
import { Follows } from '../pages/follows.tsx'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'

export const proposers = ['district_officer', 'city_officer'] as const
type Find = (visit: Visit) => Promise<Subject>

async function page(visit: Visit, find: Find, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const subject = await find(visit)
  const lines = await foreseen(visit, subject)
  const heading = voice.say(words.revoke, { what: filled(subject.what) })
  return {
    page: (
      <>
        <Heading level={1} size="l" caption={subject.at?.application.number ?? undefined}>
          {heading}
        </Heading>
        <Lead>{voice.say(words.lead)}</Lead>
        <Follows voice={voice} heading={voice.say(words.follows)} lines={lines} />
        <FormPage voice={voice} action={visit.path} form={proposeForm} typed={typed} faults={faults} button={voice.say(words.propose)} />
      </>
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function propose(visit: Visit, find: Find): Promise<Reply> {
  const { answers, faults, typed } = readForm(proposeForm, visit.body)
  if (Object.keys(faults).length > 0) return page(visit, find, typed, faults)
  const subject = await find(visit)
  const id = await proposeRevocation(visit, subject, { reason: String(answers['reason']), clause: String(answers['clause']) })
  visit.about('revocation', id)
  return { to: inCity(visit, `/revocations/${id}`) }
}

const both = (url: Route['url'], audit: string, find: Find): readonly Route[] => [
  { method: 'GET', url, who: proposers, audit: `${audit}_page`, answer: (visit) => page(visit, find) },
  { method: 'POST', url, who: proposers, audit, answer: (visit) => propose(visit, find) },
]

const plaqueAsked: Find = async (visit) => {
  const plaque = await plaqueByNumber(visit.db, visit.params['number'] ?? '')
  if (!plaque) throw new Refusal(404, sayings.gone)
  return plaqueOrWithdrawal(visit, plaque.id)
}

export const proposing: readonly Route[] = [
  ...both('/:city/cases/:id/revoke', 'revocation.of_decision', async (visit) => decisionOn(visit, await caseIn(visit, idParam(visit)))),
  ...both('/:city/notices/:id/revoke', 'revocation.of_notice', (visit) => noticeShowing(visit, idParam(visit))),
  ...both('/:city/plaques/:number/revoke', 'revocation.of_plaque', plaqueAsked),
  ...both('/:city/revocations/:id/revoke', 'revocation.of_revocation', (visit) => earlier(visit, idParam(visit))),
]
