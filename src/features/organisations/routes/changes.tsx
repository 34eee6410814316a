/** Correcting an entry. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { organisationFaults, organisationIn } from '../acts.ts'
import { correctOrganisation } from '../acts/changes.ts'
import { correctionForm, type Corrected } from '../changes/form.ts'
import { changeWords as words } from '../changes/words.ts'
import type { Organisation } from '../store.ts'
import { writers } from './desk.tsx'
import { statusOf } from './staff.tsx'

const standing = ({ name, kind, credit_code, credit_code_note }: Organisation): Typed => ({
  name,
  kind,
  credit_code: credit_code ?? '',
  credit_code_note: credit_code_note ?? '',
})

async function formPage(visit: Visit, given?: Typed, faults: Faults = {}): Promise<Reply> {
  const organisation = await organisationIn(visit, idParam(visit))
  const heading = visit.voice.say(words.correct)
  const shown = { voice: visit.voice, heading, lead: visit.voice.say(words.correct_lead), form: correctionForm, faults }
  const action = inCity(visit, `/organisations/${organisation.id}/correct`)
  return {
    page: <FormPage {...shown} typed={given ?? standing(organisation)} action={action} button={visit.voice.say(words.save)} />,
    title: heading,
    status: statusOf(faults),
  }
}

async function correct(visit: Visit): Promise<Reply> {
  const organisation = await organisationIn(visit, idParam(visit))
  visit.about('organisation', organisation.id)
  const { answers, faults: unread, typed } = readForm(correctionForm, visit.body)
  const { reason, ...given } = answers as Corrected & { reason: string }
  const faults = { ...organisationFaults(given), ...unread }
  if (statusOf(faults) === 422) return formPage(visit, typed, faults)
  await correctOrganisation(visit, organisation, given, reason)
  return { to: inCity(visit, `/organisations/${organisation.id}`) }
}

export const correcting: readonly Route[] = [
  { method: 'GET', url: '/:city/organisations/:id/correct', who: writers, audit: 'organisation.correct_page', answer: (visit) => formPage(visit) },
  { method: 'POST', url: '/:city/organisations/:id/correct', who: writers, audit: 'organisation.correct', answer: correct },
]
