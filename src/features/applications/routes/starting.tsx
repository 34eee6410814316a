/** Reading what a scheme wants, and opening a draft: for oneself, or for somebody else with the reason and the consent. */
import { accountOf } from '../../../kit/act.ts'
import { doorWords, idIn, inCity, queryText, bodyText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { judge } from '../../../plan/judge.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { PostButton, ButtonLink } from '../../../ui/button.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { organisationByAccount } from '../../organisations/store.ts'
import { personIn, recordConsent } from '../../persons/acts.ts'
import { personByAccount, type Person } from '../../persons/store.ts'
import { programmeWith } from '../../programmes/acts.ts'
import { openDraft, type Filing } from '../acts.ts'
import { SchemePage } from '../pages/start.tsx'
import { pageWords as words } from '../words.ts'
import { paperIn } from './on-paper.ts'
import { othersToApplyFor, representing } from './representing.tsx'

const filers = ['applicant', 'organisation', 'commissioner', 'district_officer'] as const
const onBehalfForm = {
  reason: { kind: 'text', label: words.reason, max_length: 200 },
  consent_how: { kind: 'text', label: words.consent_how, hint: words.consent_hint, max_length: 200 },
  received_on: { kind: 'day', label: words.received_on, hint: words.received_hint, optional: true },
} as const satisfies Form

const address = (visit: Visit): string => inCity(visit, `/apply/${visit.params['plan']}/${visit.params['scheme']}`)
const wanted = (visit: Visit) => programmeWith(visit, visit.params['plan'] ?? '', visit.params['scheme'] ?? '')

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { programme, scheme } = await wanted(visit)
  const verdict = judge(programme.plan, visit.params['scheme'] ?? '', {}, visit.today)
  const person = idIn(queryText(visit, 'person') || bodyText(visit, 'person'))
  return {
    page: (
      <SchemePage voice={visit.voice} scheme={scheme} programme={visit.voice.say(programme.plan.title)} verdict={verdict}>
        {await beginning(visit, scheme.for, person, typed, faults)}
      </SchemePage>
    ),
    title: visit.voice.say(scheme.title),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** The way to begin, for who may: nothing for a reader whom the scheme is not for. */
async function beginning(visit: Visit, forWhom: 'person' | 'organisation', person: number | undefined, typed: Typed, faults: Faults) {
  const { voice, actor } = visit
  if (actor.role === 'anyone')
    return <ButtonLink href={inCity(visit, `/sign-in?go=${encodeURIComponent(address(visit))}`)}>{voice.say(words.start)}</ButtonLink>
  const own = (actor.role === 'applicant' && forWhom === 'person') || (actor.role === 'organisation' && forWhom === 'organisation')
  if (own) {
    const others = forWhom === 'person' ? await othersToApplyFor(visit, address(visit)) : null
    const known = forWhom === 'person' ? await personByAccount(visit.db, accountOf(visit)) : await organisationByAccount(visit.db, accountOf(visit))
    return (
      <>
        {known ? (
          <PostButton action={address(visit)}>{voice.say(words.start)}</PostButton>
        ) : (
          <ButtonLink href={inCity(visit, forWhom === 'person' ? '/person' : '/organisation')}>{voice.say(words.details_first)}</ButtonLink>
        )}
        {others}
      </>
    )
  }
  if (!(actor.role === 'commissioner' || actor.role === 'district_officer') || !person) return null
  const { name, name_latin } = await personIn(visit, person)
  return (
    <FormPage
      voice={voice}
      action={address(visit)}
      form={onBehalfForm}
      typed={typed}
      faults={faults}
      hidden={{ person: String(person) }}
      button={voice.say(words.on_behalf, { name: voice.locale === 'en' ? name_latin : name })}
      files
    >
      <FileUpload
        voice={voice}
        name="paper_form"
        label={words.paper_form}
        hint={words.paper_form_hint}
        optional
        accept="image/*,.pdf"
        fault={faults['paper_form']}
      />
    </FormPage>
  )
}

async function start(visit: Visit): Promise<Reply> {
  const { programme, scheme } = await wanted(visit)
  const common = { plan: programme.plan.plan, scheme: visit.params['scheme'] ?? '' }
  const official = visit.actor.role === 'commissioner' || visit.actor.role === 'district_officer'
  if (official && scheme.for === 'person') {
    const { answers, faults, typed } = readForm(onBehalfForm, visit.body, { also: ['person', 'paper_form'] })
    const { paper, faults: paperFaults } = await paperIn(visit, answers)
    const all = { ...paperFaults, ...faults }
    if (Object.keys(all).length > 0) return page(visit, typed, all)
    const person = await personIn(visit, idIn(bodyText(visit, 'person')) ?? 0)
    const consent_id = await recordConsent(visit, person, 'filing_on_behalf', String(answers['consent_how']))
    return opened(visit, { ...common, ...forPerson(person), on_behalf: { reason: String(answers['reason']), consent_id }, ...(paper ? { paper } : {}) })
  }
  const forOther = scheme.for === 'person' && visit.actor.role === 'applicant' ? await representing(visit) : undefined
  if (forOther) return opened(visit, { ...common, ...forOther })
  if (scheme.for === 'person' && visit.actor.role === 'applicant') {
    const person = await personByAccount(visit.db, accountOf(visit))
    return person ? opened(visit, { ...common, ...forPerson(person) }) : { to: inCity(visit, '/person') }
  }
  if (scheme.for === 'organisation' && visit.actor.role === 'organisation') {
    const organisation = await organisationByAccount(visit.db, accountOf(visit))
    if (!organisation) return { to: inCity(visit, '/organisation') }
    return opened(visit, { ...common, person_id: null, organisation_id: organisation.id, division: organisation.division, account_id: accountOf(visit) })
  }
  throw new Refusal(403, doorWords.not_yours)
}

const forPerson = (person: Person): Pick<Filing, 'person_id' | 'organisation_id' | 'division' | 'account_id'> => ({
  person_id: person.id,
  organisation_id: null,
  division: person.division,
  account_id: person.account_id,
})

async function opened(visit: Visit, filing: Filing): Promise<Reply> {
  const id = await openDraft(visit, filing)
  visit.about('application', id)
  return { to: inCity(visit, `/cases/${id}/form/1`) }
}

export const starting: readonly Route[] = [
  { method: 'GET', url: '/:city/apply/:plan/:scheme', who: 'anyone', audit: 'scheme.page', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/apply/:plan/:scheme', who: filers, audit: 'application.open', uploads: true, answer: start },
]
