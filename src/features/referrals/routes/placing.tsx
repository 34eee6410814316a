/** The placement that a referral ends in: recorded with its contract, and the referral closed with it. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Mixed } from '../../../ui/mixed.tsx'
import { FileUpload } from '../../../ui/upload.tsx'
import { plansCounting } from '../../jobs/acts/plans.ts'
import { placementForm } from '../../jobs/form.ts'
import { toldOf } from '../../jobs/rules/told.ts'
import { sayings as jobSayings } from '../../jobs/words.ts'
import { placingWords } from '../../jobs/words/placing.ts'
import { referralIn } from '../acts.ts'
import { alreadyPlaced, placeReferred } from '../acts/placing.ts'
import { referralFlow } from '../flow.ts'
import { mustAllow, standsOpen } from '../rules.ts'
import type { ReferralRow } from '../store.ts'
import { sayings } from '../words.ts'

const writers = ['district_officer'] as const
const formOf = async (visit: Visit) => placementForm(await plansCounting(visit))

async function asked(visit: Visit): Promise<ReferralRow> {
  const row = await referralIn(visit, idParam(visit))
  visit.about('referral', row.id)
  mustAllow('place', row.state, visit.actor)
  if (!standsOpen('place', row.vacancy_state)) throw new Refusal(409, sayings.closed_since)
  return row
}

async function placePage(visit: Visit, typed: Typed = { channel: 'referral' }, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const row = await asked(visit)
  const heading = voice.say(referralFlow.place.says)
  const shown = { voice, heading, lead: voice.say(placingWords.lead), form: await formOf(visit), typed, faults, button: voice.say(placingWords.save) }
  const caption = <Mixed voice={voice} text={`${row.name ?? ''} · ${row.title} · ${row.employer_name}`} />
  const page = (
    <FormPage {...shown} caption={caption} action={inCity(visit, `/referrals/${row.id}/place`)} files>
      <FileUpload voice={voice} name="contract" label={placingWords.contract} hint={placingWords.photo_hint} accept="image/*,.pdf" fault={faults['contract']} />
    </FormPage>
  )
  return { page, title: heading, status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function place(visit: Visit): Promise<Reply> {
  const row = await asked(visit)
  const read = readForm(await formOf(visit), visit.body, { also: ['contract'] })
  const answers: Answers = read.answers
  const known = read.faults['started_on'] ? undefined : await alreadyPlaced(visit, row, String(answers['started_on']))
  const contract = visit.uploads.find(({ field, bytes }) => field === 'contract' && bytes.length > 0)?.bytes
  const faults: Faults = {
    ...(String(answers['started_on'] ?? '') > visit.today ? { started_on: jobSayings.not_started } : {}),
    ...(contract || known !== undefined ? {} : { contract: placingWords.contract_missing }),
    ...read.faults,
  }
  if (Object.keys(faults).length > 0) return placePage(visit, read.typed, faults)
  const id = await placeReferred(visit, row, { ...toldOf(answers), contract })
  return { to: inCity(visit, `/placements/${id}`) }
}

export const placing: readonly Route[] = [
  { method: 'GET', url: '/:city/referrals/:id/place', who: writers, audit: 'referral.place_page', answer: (visit) => placePage(visit) },
  { method: 'POST', url: '/:city/referrals/:id/place', who: writers, audit: 'referral.place', uploads: true, answer: place },
]
