/** Taking money back for months that were not kept: proposing it, answering it, deciding it. */
import { idIn, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Answers, Faults, Form, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { caseIn } from '../../applications/acts.ts'
import { answerForm, decideForm } from '../../inspections/form/sanctions.ts'
import { stageOf } from '../../inspections/rules/sanctions.ts'
import { sanctionWords } from '../../inspections/words/sanctions.ts'
import { answerClaim, claimable, claimIn, proposeClaim } from '../acts/claiming.ts'
import { decideClaim } from '../acts/deciding.ts'
import { ClaimPage, type Asked } from '../pages/claim.tsx'
import { claimForm } from '../form.ts'
import type { ClaimRow } from '../store/claims.ts'
import { claimWords as words } from '../words/claiming.ts'

const officers = ['district_officer', 'city_officer'] as const

async function asked(visit: Visit) {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  const { rows, reckoned } = await claimable(visit, at)
  return { at, form: claimForm(rows.map((row) => ({ id: row.id, month: row.month, sum: visit.voice.money(reckoned([row]).amount_fen) }))) }
}

async function proposePage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { at, form } = await asked(visit)
  const { voice } = visit
  const heading = voice.say(words.claim)
  const page = {
    voice,
    heading,
    caption: at.application.number,
    lead: voice.say(words.lead),
    action: visit.path,
    form,
    typed,
    faults,
    button: voice.say(words.propose),
  }
  return { page: <FormPage {...page} />, title: heading, status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function propose(visit: Visit): Promise<Reply> {
  const { at, form } = await asked(visit)
  const { answers, faults, typed } = readForm(form, visit.body)
  if (Object.keys(faults).length > 0) return proposePage(visit, typed, faults)
  const ids = (answers['which'] as readonly string[]).map((id) => idIn(id) ?? 0)
  return { to: inCity(visit, `/month-claims/${await proposeClaim(visit, at, { ids, note: String(answers['note']) })}`) }
}

type Step = 'answer' | 'decide'
function open({ actor, voice, today }: Visit, row: ClaimRow): [Step, Form, string][] {
  const stage = stageOf(row, today)
  if (stage === 'imposed' || stage === 'dropped') return []
  const inside = actor.area !== ''
  const may = !inside || officers.some((role) => role === actor.role)
  const found: [Step, Form, string][] = []
  if (row.received_on === null && may) found.push(['answer', answerForm(inside), voice.say(inside ? sanctionWords.key_in : sanctionWords.your_answer)])
  if (stage === 'to_decide' && actor.role === 'city_officer' && row.proposed_by !== actor.account)
    found.push(['decide', decideForm, voice.say(sanctionWords.decide)])
  return found
}

async function one(visit: Visit, failed?: { name: Step; typed: Typed; faults: Faults }): Promise<Reply> {
  const { voice } = visit
  const row = await claimIn(visit, idParam(visit))
  visit.about('month_claim', row.id)
  const forms: Asked[] = open(visit, row).map(([name, form, heading]) => ({
    action: inCity(visit, `/month-claims/${row.id}/${name}`),
    heading,
    form,
    button: voice.say(name === 'decide' ? sanctionWords.decide : sanctionWords.send),
    typed: failed?.name === name ? failed.typed : {},
    faults: failed?.name === name ? failed.faults : {},
  }))
  return {
    page: <ClaimPage voice={voice} city={visit.city.slug} row={row} stage={stageOf(row, visit.today)} asked={forms} />,
    title: voice.say(words.claim),
    status: failed ? 422 : 200,
  }
}

type Does = (visit: Visit, row: ClaimRow, answers: Answers) => Promise<void>
const step = (name: Step, who: Route['who'], form: (visit: Visit) => Form, does: Does): Route => ({
  method: 'POST',
  url: `/:city/month-claims/:id/${name}`,
  who,
  audit: `month_claim.${name}`,
  answer: async (visit) => {
    const row = await claimIn(visit, idParam(visit))
    visit.about('month_claim', row.id)
    const { answers, faults, typed } = readForm(form(visit), visit.body)
    if (Object.keys(faults).length > 0) return one(visit, { name, typed, faults })
    await does(visit, row, answers)
    return { to: inCity(visit, `/month-claims/${row.id}`) }
  },
})
const text = (answer: unknown): string | null => (answer ? String(answer) : null)

export const claimingRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/cases/:id/obligations/claim', who: officers, audit: 'month_claim.propose_page', answer: (visit) => proposePage(visit) },
  { method: 'POST', url: '/:city/cases/:id/obligations/claim', who: officers, audit: 'month_claim.propose', answer: propose },
  {
    method: 'GET',
    url: '/:city/month-claims/:id',
    who: ['organisation', ...officers, 'finance_officer', 'auditor'],
    audit: 'month_claim.page',
    reads: 'file',
    answer: (visit) => one(visit),
  },
  step(
    'answer',
    ['organisation', ...officers],
    ({ actor }) => answerForm(actor.area !== ''),
    (visit, row, { text: said, received_on }) => answerClaim(visit, row, { text: String(said), paper_of: text(received_on) }),
  ),
  step(
    'decide',
    ['city_officer'],
    () => decideForm,
    (visit, { id }, { agreed, why_not }) => decideClaim(visit, id, { agreed: agreed === 'yes', note: text(why_not) }),
  ),
]
