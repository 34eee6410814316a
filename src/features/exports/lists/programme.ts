/** Columns of what a programme did: cases, plaques, lines of notices, placements, awards. */
import type { Phrase, Voice } from '../../../kit/say.ts'
import { stateWords } from '../../applications/words.ts'
import { standingWords } from '../../recognition/words.ts'
import { employmentForms } from '../../persons/record/options.ts'
import { placeOf } from '../../persons/record.ts'
import { headWords as heads } from '../words/heads.ts'
import { means } from '../words/means.ts'
import { day, money, number, option, place, sealed, text, told, type OutColumn } from './column.ts'

type Columns = Readonly<Record<string, OutColumn>>
const where: Columns = { district: place('district', heads.district, means.district, 12), place: place('place', heads.place, means.place, 16) }
const said = (voice: Voice, phrase: Phrase | undefined): string | null => (phrase ? voice.say(phrase) : null)
const plan = told((row, { voice, plans }) => said(voice, plans.get(row['plan_version_id'] as number)?.title), heads.plan, means.plan, 30)
const scheme = told(
  (row, { voice, plans }) => said(voice, plans.get(row['plan_version_id'] as number)?.schemes[row['scheme'] as string]?.title) ?? (row['scheme'] as string),
  heads.scheme,
  means.scheme,
  26,
)
const case_number = text('number', heads.case_number, means.case_number, 20)
const person = {
  name: text('name', heads.person, means.name),
  certificate_no: sealed('certificate_no_sealed', placeOf('certificate_no_sealed'), heads.certificate_no, means.certificate_no, 24),
  phone: sealed('phone_sealed', placeOf('phone_sealed'), heads.phone, means.phone, 16),
}

export const caseColumns: Columns = {
  number: case_number,
  scheme,
  applicant: text('applicant', heads.applicant, means.applicant, 20),
  state: option('state', stateWords, heads.state, means.state),
  due_on: day('stage_due_on', heads.due_on, means.due_on),
  submitted_at: day('submitted_at', heads.submitted_at, means.submitted_at),
  received_on: day('received_on', heads.received_on, means.received_on),
  since: day('stage_since', heads.since, means.since),
  ...where,
  plan,
  certificate_no: person.certificate_no,
  phone: person.phone,
}

export const plaqueColumns: Columns = {
  plaque_number: text('plaque_number', heads.plaque_number, means.plaque_number, 20),
  category: told(
    (row, { voice, plans }) =>
      said(voice, plans.get(row['plan_version_id'] as number)?.recognitions[row['category'] as string]?.title) ?? (row['category'] as string),
    heads.category,
    means.category,
    24,
  ),
  shown_name: text('shown_name', heads.shown_name, means.shown_name, 28),
  shown_owner: text('shown_owner', heads.shown_owner, means.shown_owner),
  standing: option('standing', standingWords, heads.standing, means.standing),
  valid_from: day('valid_from', heads.valid_from, means.valid_from),
  valid_to: day('valid_to', heads.valid_to, means.valid_to),
  withdrawn_on: day('withdrawn_on', heads.withdrawn_on, means.withdrawn_on),
  ...where,
  plan,
}

export const noticeColumns: Columns = {
  notice: place('title', heads.notice, means.notice, 34),
  shown_from: day('shown_from', heads.shown_from, means.shown_from),
  shown_to: day('shown_to', heads.shown_to, means.shown_to),
  number: case_number,
  shown_name: text('shown_name', heads.shown_on_notice, means.shown_on_notice, 18),
  scheme,
  amount: money('amount_fen', heads.amount, means.notice_amount),
  objections: number('objections', heads.objections, means.objections),
  state: option('state', stateWords, heads.state, means.state),
  ...where,
}

export const placementColumns: Columns = {
  name: person.name,
  certificate_no: person.certificate_no,
  phone: person.phone,
  organisation: text('organisation', heads.organisation, means.organisation, 26),
  credit_code: text('credit_code', heads.credit_code, means.credit_code, 22),
  employment_form: option('employment_form', employmentForms, heads.employment_form, means.employment_form, 18),
  started_on: day('started_on', heads.started_on, means.started_on),
  wage: money('monthly_wage_fen', heads.wage, means.wage),
  ...where,
  plan,
  recorded_at: day('recorded_at', heads.recorded_at, means.recorded_at),
}

export const awardColumns: Columns = {
  number: case_number,
  scheme,
  holder: text('holder', heads.holder, means.holder, 22),
  total: money('total_fen', heads.amount, means.award_amount),
  granted_on: day('granted_on', heads.granted_on, means.granted_on),
  ...where,
  plan,
  certificate_no: person.certificate_no,
  phone: person.phone,
}
