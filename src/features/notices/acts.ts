/** Public notice: composed from cases, shown for the plan's days, objected to by anybody, closed by the calendar. */
import { createHash } from 'node:crypto'
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import { awardOf } from '../applications/award.ts'
import { caseIn, makeMove, type Case, type Effect } from '../applications/acts.ts'
import type { FactSource } from '../applications/facts.ts'
import { termEnd } from '../applications/rules.ts'
import { divisionByCode } from '../accounts/store.ts'
import { organisationById } from '../organisations/store.ts'
import { personById } from '../persons/store.ts'
import { settledAt } from '../review/acts/signing.ts'
import { maskLatin, maskName } from '../../kit/mask.ts'
import * as store from './store.ts'
import { sayings, words } from './words.ts'

/** What a notice would show of these cases. Refuses (422) cases of different stages or programmes: one notice, one showing. */
export async function composeNotice(act: Act, cases: readonly Case[], sources: readonly FactSource[]): Promise<store.Content> {
  const [first] = cases
  if (!first) throw new Refusal(422, sayings.choose_cases)
  const alike = (at: Case) => at.programme.id === first.programme.id && termText(at) === termText(first)
  if (!cases.every(alike)) throw new Refusal(422, sayings.unlike_cases)
  const lines = []
  for (const at of cases) lines.push(await lineOf(act, at, sources))
  return {
    programme: first.programme.plan.title,
    objections_to: { zh: `${act.city.name.zh}残疾人联合会`, en: `${act.city.name.en} Disabled Persons’ Federation` },
    lines,
  }
}

/** Posts a notice from today for the plan's term; the cases go on notice. What was shown is kept with its hash. Returns the notice's id. */
export async function postNotice(act: Act, ids: readonly number[], sources: readonly FactSource[]): Promise<number> {
  const cases: Case[] = []
  for (const id of ids) cases.push(await caseIn(act, id))
  const content = await composeNotice(act, cases, sources)
  const term = stageOf(cases[0])?.for
  if (!term) throw new Refusal(422, sayings.no_term)
  const shown_to = termEnd(act.today, term, act.tools.calendar)
  const id = await store.insertNotice(act.db, {
    title_zh: `${content.programme.zh}公示`,
    title_en: `Public notice: ${content.programme.en}`,
    division: act.actor.division,
    shown_from: act.today,
    shown_to,
    content,
    sha256: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
    posted_by: accountOf(act),
    posted_at: act.now,
  })
  for (const at of cases) {
    await makeMove(act, at, 'post_notice', { due_on: shown_to, ...(await settledAt(act, at)) })
    await store.insertItem(act.db, { notice_id: id, application_id: at.application.id, stage_index: at.application.stage_index ?? 0 })
  }
  return id
}

/** Closes what has been shown to its end and that no unanswered objection holds. Safe to run twice. Returns how many cases moved on. */
export async function closeNotices(act: Act, effects: readonly Effect[], sources: readonly FactSource[] = []): Promise<number> {
  const due = await store.itemsToClose(act.db, act.today)
  for (const item of due) await makeMove(act, await caseIn(act, item.application_id), 'close_notice', { effects, sources })
  for (const { id } of await store.noticesToClose(act.db, act.today)) await store.insertClosing(act.db, id, act.now)
  return due.length
}

const stageOf = (at: Case | undefined) => at?.scheme.review[at.application.stage_index ?? -1]
const termText = (at: Case): string => JSON.stringify(stageOf(at)?.for ?? null)

async function lineOf(act: Act, at: Case, sources: readonly FactSource[]): Promise<store.Line> {
  const { application, scheme } = at
  const organisation = application.organisation_id === null ? undefined : await organisationById(act.db, application.organisation_id)
  const person = application.person_id === null ? undefined : await personById(act.db, application.person_id)
  const division = await divisionByCode(act.db, application.division)
  const award = await awardOf(act, at, sources)
  return {
    number: application.number ?? '',
    name: organisation ? organisation.trading_name : maskName(person?.name ?? ''),
    name_latin: organisation ? organisation.trading_name : maskLatin(person?.name_latin ?? ''),
    place: { zh: `${division?.name_zh ?? ''}${person?.village ?? ''}`, en: division?.name_en ?? '' },
    scheme: scheme.title,
    amount_fen: award ? award.total_fen.toString() : null,
  }
}

export const noticeTitle = (notice: { title_zh: string; title_en: string }) => ({ zh: notice.title_zh, en: notice.title_en })
export const noticeWords = words
