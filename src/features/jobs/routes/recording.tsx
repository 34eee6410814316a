/** Recording that somebody started work. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { PersonName } from '../../../ui/mixed.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { plansCounting } from '../acts/plans.ts'
import { recordPlacement } from '../acts/placing.ts'
import { employerField, placementForm } from '../form.ts'
import { toldOf } from '../rules/told.ts'
import { employerByCode } from '../store/placements.ts'
import { sayings } from '../words.ts'
import { placingWords as words } from '../words/placing.ts'
import { personAsked, statusOf, uploadOf, writers } from './who.ts'

const formOf = async (visit: Visit) => ({ ...employerField, ...placementForm(await plansCounting(visit)) })

async function formPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const person = await personAsked(visit)
  const heading = voice.say(words.record)
  const shown = { voice, heading, lead: voice.say(words.lead), form: await formOf(visit), typed, faults, button: voice.say(words.save) }
  const page = (
    <FormPage
      {...shown}
      caption={<PersonName voice={voice} name={person.name} pinyin={person.name_latin} />}
      action={inCity(visit, `/persons/${person.id}/placements`)}
      files
    >
      <FileUpload voice={voice} name="contract" label={words.contract} hint={words.photo_hint} accept="image/*,.pdf" fault={faults['contract']} />
    </FormPage>
  )
  return { page, title: heading, status: statusOf(faults) }
}

async function record(visit: Visit): Promise<Reply> {
  const person = await personAsked(visit)
  const read = readForm(await formOf(visit), visit.body, { also: ['contract'] })
  const answers: Answers = read.answers
  const employer = answers['employer_code'] ? await employerByCode(visit.db, String(answers['employer_code'])) : undefined
  const contract = uploadOf(visit, 'contract')
  const faults: Faults = {
    ...(employer ? {} : { employer_code: words.no_employer }),
    ...(String(answers['started_on'] ?? '') > visit.today ? { started_on: sayings.not_started } : {}),
    ...(contract ? {} : { contract: words.contract_missing }),
    ...read.faults,
  }
  if (!employer || !contract || statusOf(faults) === 422) return formPage(visit, read.typed, faults)
  const id = await recordPlacement(visit, { ...toldOf(answers), person, organisation_id: employer.id, contract })
  return { to: inCity(visit, `/placements/${id}`) }
}

export const recording: readonly Route[] = [
  { method: 'GET', url: '/:city/persons/:id/placements/new', who: writers, audit: 'placement.new_page', answer: (visit) => formPage(visit) },
  { method: 'POST', url: '/:city/persons/:id/placements', who: writers, audit: 'placement.record', uploads: true, answer: record },
]
