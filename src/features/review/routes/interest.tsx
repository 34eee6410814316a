/** An officer says that they know the applicant, and stands aside. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { caseIn } from '../../applications/acts.ts'
import { declareConflict } from '../../applications/acts/interest.ts'
import { standAsideForm } from '../form/signing.ts'
import { standingAside as words } from '../words/interest.ts'

const reviewers = ['district_officer', 'city_officer', 'finance_officer'] as const

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { application, scheme } = await caseIn(visit, idParam(visit))
  visit.about('application', application.id)
  const heading = visit.voice.say(words.stand_aside)
  return {
    page: (
      <FormPage
        voice={visit.voice}
        heading={heading}
        caption={`${visit.voice.say(scheme.title)} · ${application.number ?? ''}`}
        lead={visit.voice.say(words.lead)}
        action={inCity(visit, `/cases/${application.id}/stand-aside`)}
        form={standAsideForm}
        typed={typed}
        faults={faults}
        button={heading}
      />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function declare(visit: Visit): Promise<Reply> {
  const { answers, faults, typed } = readForm(standAsideForm, visit.body)
  if (Object.keys(faults).length > 0) return page(visit, typed, faults)
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  const became = await declareConflict(visit, at, String(answers['reason']))
  return { to: inCity(visit, `/cases/${at.application.id}?aside=${became}`) }
}

export const interestRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/stand-aside', who: reviewers, audit: 'case.stand_aside_page', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/cases/:id/stand-aside', who: reviewers, audit: 'case.stand_aside', answer: declare },
]
