/** What follows a fault: proposed by the plan's ladder, and put to whoever it is about. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { dayOf, type Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { rungOf, type Rung } from '../../../plan/ladder.ts'
import { filled } from '../../../plan/marked.ts'
import { caseIn } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { termEnd } from '../../applications/rules.ts'
import { programmeById } from '../../programmes/acts.ts'
import { tell } from '../acts.ts'
import { stepSaid } from '../rules/sanctions.ts'
import type { InspectionRow } from '../store.ts'
import { movesOf } from '../store.ts'
import * as store from '../store/sanctions.ts'
import { sanctionMessages as messages, sanctionSayings as sayings, sanctionWords as words, severityWords } from '../words/sanctions.ts'

type Severity = keyof typeof severityWords
export type Choice = { readonly finding: string; readonly severity: Severity; readonly times: number; readonly step: Rung; readonly found: Phrase }

export const foundSaid = (title: Phrase, severity: string, times: number): Phrase =>
  filled(words.found, { times: String(times) }, { title, severity: severityWords[severity as Severity] })

/** The plan's faults that something follows, each with its step as this plaque stands. Refuses 409 without a ladder, before a fault is on record, and while a matter is open. */
export async function choices(act: Act, inspection: InspectionRow): Promise<{ all: Choice[]; clause: string; heard_by: Day }> {
  const { plan } = await programmeById(act, inspection.plan_version_id)
  const failure = plan.recognitions[inspection.category]?.failure
  if (!failure?.ladder || !failure.heard_within) throw new Refusal(409, sayings.no_ladder)
  if (!(await movesOf(act.db, inspection.id)).some(({ move }) => move === 'find_fault')) throw new Refusal(409, sayings.no_fault)
  if ((await store.sanctionsOf(act.db, inspection.id)).some(({ agreed }) => agreed === null)) throw new Refusal(409, sayings.one_open)
  const all: Choice[] = []
  for (const [finding, { title, severity }] of Object.entries(failure.findings ?? {})) {
    const times = (await store.timesBefore(act.db, inspection.recognition_id, severity)) + 1
    const step = rungOf(failure.ladder, { finding, severity, times })
    if (step) all.push({ finding, severity, times, step, found: foundSaid(title, severity, times) })
  }
  return { all, clause: failure.clause ?? `《${plan.title.zh}》`, heard_by: termEnd(act.today, failure.heard_within, act.tools.calendar) }
}

/** Proposes what the ladder says, and tells the body by when to answer. Returns the proposal's id. Refuses as `choices` does, and 422 a fault that nothing follows. */
export async function proposeSanction(act: Act, inspection: InspectionRow, given: { finding: string; note: string }): Promise<number> {
  await store.lockInspection(act.db, inspection.id)
  const { all, clause: general, heard_by } = await choices(act, inspection)
  const chosen = all.find(({ finding }) => finding === given.finding)
  if (!chosen) throw new Refusal(422, sayings.no_step)
  await mustBeDisinterested(act, (await caseIn(act, inspection.application_id)).application)
  const { recognition_id, application_id, organisation_id, division, plan_version_id } = inspection
  const { finding, severity, times, step, found } = chosen
  const clause = step.clause ?? general
  const row = { recognition_id, application_id, organisation_id, division, plan_version_id, finding, severity, times, step, clause, note: given.note }
  const id = await store.insertSanction(act.db, {
    inspection_id: inspection.id,
    ...row,
    answer_by: heard_by,
    proposed_by: accountOf(act),
    proposed_at: act.now,
  })
  await tell(
    act,
    inspection,
    messages.heard,
    { number: inspection.plaque_number, found, note: given.note, step: stepSaid(step), clause, day: heard_by },
    'answer',
  )
  return id
}

/** One matter; refuses 404 where the reader may not see it. */
export async function sanctionIn(act: Act, id: number): Promise<store.Row> {
  const row = await store.sanctionById(act.db, id)
  if (!row) throw new Refusal(404, sayings.gone)
  return row
}

/** Keeps what the body says: online, or on paper keyed in by an officer. Also after its day, as long as nothing is decided. Refuses 409 afterwards, and a second answer. */
export async function answerSanction(act: Act, row: store.Row, { text, paper_of }: { text: string; paper_of: Day | null }): Promise<void> {
  if (row.agreed !== null) throw new Refusal(409, sayings.decided)
  if (row.received_on !== null) throw new Refusal(409, sayings.answered)
  if (paper_of !== null && (paper_of > act.today || paper_of < dayOf(row.proposed_at))) throw new Refusal(422, sayings.day_wrong)
  const received_on = paper_of ?? act.today
  await store.insertAnswer(act.db, { sanction_id: row.id, text, on_paper: paper_of !== null, received_on, given_by: accountOf(act), given_at: act.now })
}

/** The fault of a matter in words, as its plan calls it. */
export async function faultOf(act: Act, { plan_version_id, category, finding, severity, times }: store.Row): Promise<Phrase> {
  const title = (await programmeById(act, plan_version_id)).plan.recognitions[category]?.failure?.findings?.[finding]?.title
  return foundSaid(title ?? { zh: finding, en: finding }, severity, times)
}
