/** Lodging an appeal: by the applicant's side online, or keyed in by an officer. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { dayPhrase } from '../../../kit/say.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Heading, List } from '../../../ui/text.tsx'
import { caseIn } from '../../applications/acts.ts'
import { isLate, isOfTheApplicant, lodge } from '../acts.ts'
import { appealable } from '../acts/against.ts'
import { routeOf } from '../acts/told.ts'
import { appealForm } from '../form.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'

const who = ['applicant', 'organisation', 'commissioner', 'district_officer', 'city_officer'] as const

async function asked(visit: Visit) {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  const keyedIn = !isOfTheApplicant(at, visit.actor.account)
  if (keyedIn && visit.actor.area === '') throw new Refusal(403, sayings.not_yours)
  const all = await appealable(visit, at)
  if (all.length === 0) throw new Refusal(409, sayings.nothing)
  const options = Object.fromEntries(all.map(({ of, what }) => [of, what]))
  const mayBeLate = keyedIn || all.some((one) => isLate(one, visit.today))
  return { at, all, keyedIn, form: appealForm(options, keyedIn, mayBeLate) }
}

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { at, all, keyedIn, form } = await asked(visit)
  const { voice } = visit
  const heading = voice.say(keyedIn ? words.enter : words.appeal)
  const start = all.length === 1 ? { against: all[0]?.of, received_on: visit.today } : { received_on: visit.today }
  return {
    page: (
      <>
        <Heading level={1} size="l" caption={at.application.number ?? undefined}>
          {heading}
        </Heading>
        <List items={await routeOf(visit, at, voice)} />
        <FormPage
          voice={voice}
          action={inCity(visit, `/cases/${at.application.id}/appeal`)}
          form={form}
          typed={{ ...start, ...typed }}
          faults={faults}
          button={voice.say(words.send)}
        />
      </>
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function send(visit: Visit): Promise<Reply> {
  const { at, all, keyedIn, form } = await asked(visit)
  const { answers, faults, typed } = readForm(form, visit.body)
  const against = all.find(({ of }) => of === answers['against'])
  const received_on = keyedIn ? String(answers['received_on'] ?? visit.today) : visit.today
  const wrong = against && (received_on > visit.today || received_on < against.decided_on)
  const late = against && isLate(against, received_on) && answers['as_petition'] !== true
  const sentence = against?.ends_on === null ? sayings.no_route : lateOn(against?.ends_on ?? '')
  const every = { ...(late ? { as_petition: sentence } : {}), ...(wrong ? { received_on: sayings.day_wrong } : {}), ...faults }
  if (!against || Object.keys(every).length > 0) return page(visit, typed, every)
  const by = answers['represented_by']
  const id = await lodge(visit, at, against, {
    text: String(answers['text']),
    way: keyedIn ? (answers['way'] === 'voice' ? 'voice' : 'paper') : 'online',
    received_on,
    represented_by: by === undefined ? null : String(by),
    as_petition: answers['as_petition'] === true,
  })
  return { to: inCity(visit, `/appeals/${id}`) }
}

/** The sentence on a late appeal, with its day. */
const lateOn = (day: string) => {
  const said = day === '' ? { zh: '', en: '' } : dayPhrase(day)
  return { zh: sayings.late.zh.replace('{day}', said.zh), en: sayings.late.en.replace('{day}', said.en) }
}

export const lodging: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/appeal', who, audit: 'appeal.lodge_page', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/cases/:id/appeal', who, audit: 'appeal.lodge', answer: send },
]
