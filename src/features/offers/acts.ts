/** What is known of whoever asks, and keeping the answers: only where a signed-in person wishes it, in a draft of their own. */
import { accountOf, type Act } from '../../kit/act.ts'
import { ageOn } from '../../kit/day.ts'
import { asTyped, type Typed } from '../../kit/form.ts'
import { readForm } from '../../kit/read-form.ts'
import { caseIn, keepAnswers, openDraft } from '../applications/acts.ts'
import { organisationByAccount } from '../organisations/store.ts'
import { personByAccount } from '../persons/store.ts'
import { programmeWith } from '../programmes/acts.ts'

/** What the register says of the person signed in, as they would have answered; undefined when they are not in it. Of the birthday the age alone. */
export async function answersFromRegister(act: Act): Promise<Typed | undefined> {
  const person = await personByAccount(act.db, accountOf(act))
  if (!person) return undefined
  const { certificate_valid_from: from, certificate_valid_to: to, disability_category: category, disability_grade: grade } = person
  return {
    who: 'person',
    where: person.division.slice(0, 6),
    'person.birth_day': String(ageOn(person.birth_on, act.today)),
    'person.sex': person.sex,
    ...(category ? { 'person.certificate.category': category } : {}),
    ...(grade ? { 'person.certificate.grade': String(grade) } : {}),
    ...(from ? { 'person.certificate.valid_from': from } : {}),
    ...(to ? { 'person.certificate.valid_to': to } : {}),
  }
}

/** Opens a draft, or takes the one that is open, and fills in what was answered here and is still empty there. Undefined when the applicant has no details yet. */
export async function keepInDraft(act: Act, plan: string, scheme: string, typed: Typed): Promise<number | undefined> {
  const found = await programmeWith(act, plan, scheme)
  const account_id = accountOf(act)
  const [person, organisation] =
    found.scheme.for === 'person' ? [await personByAccount(act.db, account_id), undefined] : [undefined, await organisationByAccount(act.db, account_id)]
  const division = person?.division ?? organisation?.division
  if (division === undefined) return undefined
  const id = await openDraft(act, { plan, scheme, person_id: person?.id ?? null, organisation_id: organisation?.id ?? null, division, account_id })
  const draft = await caseIn(act, id)
  const asks = Object.entries(draft.scheme.asks).filter(([name, { fills }]) => fills !== undefined && draft.application.answers[name] === undefined)
  const form = Object.fromEntries(asks)
  // a place or an age was asked in another way than the scheme's own form asks it
  const fitting = asks.flatMap(([name, { fills = '', kind }]) => (kind === 'day' && fills === 'person.birth_day' ? [] : [[name, typed[fills]] as const]))
  const { answers } = readForm(form, Object.fromEntries(fitting), { partial: true })
  if (Object.keys(asTyped(form, answers)).length > 0) await keepAnswers(act, draft, answers)
  return id
}
