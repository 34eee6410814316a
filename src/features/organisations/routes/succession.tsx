/** A successor, or closing: proposed, then confirmed by another. */
import { bodyText, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { plainIdentifier } from '../../../kit/identifiers.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { organisationIn } from '../acts.ts'
import { answerEnd, proposeEnd, type Follow } from '../acts/succession.ts'
import { successionForm } from '../changes/form.ts'
import { changeSayings as sayings, changeWords as words } from '../changes/words.ts'
import { organisationByCode } from '../store/succession.ts'
import { enders } from './desk.tsx'
import { statusOf } from './staff.tsx'

type Asked = { why: string; successor?: string; happened_on: string; reason: string }

async function formPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { id } = await organisationIn(visit, idParam(visit))
  const heading = visit.voice.say(words.ended)
  const shown = { voice: visit.voice, heading, lead: visit.voice.say(words.ended_lead), form: successionForm, typed, faults }
  return {
    page: <FormPage {...shown} action={inCity(visit, `/organisations/${id}/end`)} button={visit.voice.say(words.propose)} />,
    title: heading,
    status: statusOf(faults),
  }
}

async function propose(visit: Visit): Promise<Reply> {
  const organisation = await organisationIn(visit, idParam(visit))
  visit.about('organisation', organisation.id)
  const { answers, faults: unread, typed } = readForm(successionForm, visit.body)
  const { why, successor: code, happened_on, reason } = answers as Asked
  const successor = code ? await organisationByCode(visit.db, plainIdentifier(code)) : undefined
  const wrong = why === 'closed' ? code && sayings.no_successor : !code ? sayings.needs_successor : !successor ? sayings.unknown : undefined
  const own = successor?.id === organisation.id ? sayings.itself : undefined
  const late = happened_on > visit.today ? { happened_on: sayings.future } : {}
  const faults: Faults = { ...((wrong || own) && why ? { successor: wrong || own } : {}), ...late, ...unread } as Faults
  if (statusOf(faults) === 422) return formPage(visit, typed, faults)
  await proposeEnd(visit, organisation, { why, successor_id: successor?.id ?? null, happened_on, reason })
  return { to: inCity(visit, `/organisations/${organisation.id}`) }
}

export const ending = (follow: readonly Follow[]): readonly Route[] => [
  { method: 'GET', url: '/:city/organisations/:id/end', who: enders, audit: 'organisation.end_page', answer: (visit) => formPage(visit) },
  { method: 'POST', url: '/:city/organisations/:id/end', who: enders, audit: 'organisation.propose_end', answer: propose },
  {
    method: 'POST',
    url: '/:city/organisations/:id/end/answer',
    who: enders,
    audit: 'organisation.answer_end',
    answer: async (visit) => {
      const organisation = await organisationIn(visit, idParam(visit))
      visit.about('organisation', organisation.id)
      await answerEnd(visit, organisation, bodyText(visit, 'agreed') === 'yes', follow)
      return { to: inCity(visit, `/organisations/${organisation.id}`) }
    },
  },
]
