/** Signing a step together: what waits for a role's signature, and the signature. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { caseIn } from '../../applications/acts.ts'
import { stagesInUse } from '../../applications/store/turns.ts'
import { programmeById } from '../../programmes/acts.ts'
import { signersAt, signStage } from '../acts/signing.ts'
import { signFormOf } from '../form/signing.ts'
import { ToSignPage, type ToSign } from '../pages/to-sign.tsx'
import { signersOf } from '../rules.ts'
import { casesToSign, type Wanted } from '../store/signatures.ts'
import { signingSayings, signingWords as words } from '../words/signing.ts'

const signers = ['district_officer', 'city_officer', 'finance_officer'] as const

async function toSign(visit: Visit): Promise<Reply> {
  const wanted: Wanted[] = []
  for (const { plan_version_id, scheme, stage_index } of await stagesInUse(visit.db, visit.actor.area)) {
    const { plan } = await programmeById(visit, plan_version_id)
    const stage = plan.schemes[scheme]?.review[stage_index ?? -1]
    for (const { body, role } of signersOf(plan, stage))
      if ((role ?? stage?.by) === visit.actor.role) wanted.push({ plan_version_id, scheme, stage_index: stage_index ?? 0, body })
  }
  const rows: ToSign[] = []
  for (const row of wanted.length === 0 ? [] : await casesToSign(visit.db, visit.actor.area, wanted)) {
    const { plan } = await programmeById(visit, row.plan_version_id)
    const scheme = plan.schemes[row.scheme]
    const signer = signersOf(plan, scheme?.review[row.stage_index ?? -1]).find(({ body }) => body === row.body)
    if (scheme && signer) rows.push({ ...row, scheme_title: scheme.title, signer: signer.title })
  }
  return { page: <ToSignPage voice={visit.voice} city={visit.city.slug} rows={rows} />, title: visit.voice.say(words.to_sign), wide: true }
}

async function asked(visit: Visit) {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  const signer = (await signersAt(visit, at)).find(({ body }) => body === visit.params['body'])
  if (!signer) throw new Refusal(404, signingSayings.no_signer)
  return { at, signer, form: signFormOf(signer.role === undefined) }
}

async function page(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { at, signer, form } = await asked(visit)
  const { voice } = visit
  const heading = voice.say(words.sign_for, { body: signer.title })
  const address = inCity(visit, `/cases/${at.application.id}/sign/${signer.body}`)
  const caption = `${voice.say(at.scheme.title)} · ${at.application.number ?? ''}`
  return {
    page: (
      <FormPage voice={voice} heading={heading} caption={caption} action={address} form={form} typed={typed} faults={faults} button={voice.say(words.sign)} />
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function sign(visit: Visit): Promise<Reply> {
  const { at, signer, form } = await asked(visit)
  const { answers, faults, typed } = readForm(form, visit.body)
  if (Object.keys(faults).length > 0) return page(visit, typed, faults)
  const text = (name: string) => (answers[name] === undefined ? undefined : String(answers[name]))
  await signStage(visit, at, signer.body, { agreed: answers['agreed'] === 'yes', note: text('note'), paper: text('paper') })
  return { to: inCity(visit, `/cases/${at.application.id}`) }
}

export const signingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/to-sign', who: signers, audit: 'signatures.page', nav: { says: words.to_sign, order: 12, group: 'cases' }, answer: toSign },
  { method: 'GET', url: '/:city/cases/:id/sign/:body', who: signers, audit: 'case.sign_page', answer: (visit) => page(visit) },
  { method: 'POST', url: '/:city/cases/:id/sign/:body', who: signers, audit: 'case.sign', answer: sign },
]
