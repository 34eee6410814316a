/** What can be done with a case. Every change of state goes through `makeMove`. */
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import { dayOf, startOf, type Day } from '../../kit/day.ts'
import type { Answers } from '../../kit/form.ts'
import { windowsOn } from '../../plan/review.ts'
import { words as accountWords } from '../accounts/words.ts'
import { mayBegin } from './acts/banning.ts'
import { holdWhileDecided } from './acts/holding.ts'
import { isOver } from './acts/seen.ts'
import { programmeById, programmeWith, schemeOf, type Programme } from '../programmes/acts.ts'
import { flow, type MoveName } from './flow.ts'
import { deskFree } from './acts/interest.ts'
import { askedBy, notePassedOver, stagesNotAsked } from './acts/stages.ts'
import { mustBeSettled, noteCorrection } from './acts/settled.ts'
import { tell } from './acts/telling.ts'
import type { FactSource } from './facts.ts'
import { mustAllow, mayEdit, stepOf } from './rules.ts'
import type { Remark } from './store/corrections.ts'
import type { Plan, Scheme } from '../../plan/shape.ts'
import * as store from './store.ts'
import { answersMissing, papersMissing } from './checklist.ts'
import { dayHandedIn, dueOn } from './acts/limit.ts'
import { sayings, stateWords } from './words.ts'

export type Case = { readonly application: store.Application; readonly programme: Programme; readonly scheme: Scheme }
/** What a granted case sets going downstream (a plaque, an award), in the same transaction. Collected in app.ts. */
export type Effect = (act: Act, granted: Case) => Promise<void>

/** A case that the reader may see, with its plan as it was when it was filed; refuses 404 otherwise. */
export async function caseIn(act: Act, id: number): Promise<Case> {
  const application = await store.applicationById(act.db, id)
  if (!application || (await isOver(act, application))) throw new Refusal(404, sayings.gone)
  return withPlan(act, application)
}

export async function withPlan(act: Act, application: store.Application): Promise<Case> {
  const programme = await programmeById(act, application.plan_version_id)
  return { application, programme, scheme: schemeOf(programme.plan, application.scheme) }
}

/** A paper application: the day it was received, and the scan of its form. */
export type Paper = { readonly received_on: Day; readonly paper_sha256: string; readonly paper_media_type: string }
export type Filing = {
  plan: string
  scheme: string
  person_id: number | null
  organisation_id: number | null
  division: string
  /** whose case it is; null when the person has no account */
  account_id: number | null
  on_behalf?: { reason: string; consent_id: number | null; representation_id?: number }
  /** received on paper: it counts from that day */
  paper?: Paper
}

/** Opens a draft, or gives the one that is open already: there is one a person and scheme. Refuses 409 when one is on its way, or is another's to go on with; 422 outside the window or under a ban. */
export async function openDraft(act: Act, filing: Filing): Promise<number> {
  const { programme } = await programmeWith(act, filing.plan, filing.scheme)
  const open = await store.openApplication(act.db, filing.scheme, filing)
  if (open?.state === 'draft' && !filing.paper && mayEdit(open, act.actor)) return open.id
  if (open) throw new Refusal(409, sayings.one_open)
  mustBeOpen(programme.plan, filing.scheme, filing.paper?.received_on ?? act.today)
  await mayBegin(act, filing.organisation_id, filing.plan)
  return store.insertApplication(
    act.db,
    {
      plan_version_id: programme.id,
      scheme: filing.scheme,
      person_id: filing.person_id,
      organisation_id: filing.organisation_id,
      division: filing.division,
      account_id: filing.account_id,
      filed_by: accountOf(act),
      on_behalf_reason: filing.on_behalf?.reason ?? null,
      consent_id: filing.on_behalf?.consent_id ?? null,
      representation_id: filing.on_behalf?.representation_id ?? null,
      ...(filing.paper ?? { received_on: null, paper_sha256: null, paper_media_type: null }),
    },
    act.now,
  )
}

/** Keeps answers as far as they are typed, over those kept before. */
export async function keepAnswers(act: Act, { application }: Case, answers: Answers): Promise<void> {
  mustBeEditable(act, application)
  await store.keepAnswers(act.db, application.id, { ...application.answers, ...answers }, act.now)
}

/** Adds a document to a draft or a returned case. */
export async function addDocument(act: Act, { application }: Case, kind: string, file: { name: string; bytes: Buffer }): Promise<void> {
  mustBeEditable(act, application)
  const kept = await act.tools.files.keep(file.bytes)
  await store.insertDocument(act.db, { application_id: application.id, kind, file_name: file.name, ...kept, given_by: accountOf(act), given_at: act.now })
}

/** Takes a document off again; its row stays. */
export async function removeDocument(act: Act, { application }: Case, document: number): Promise<void> {
  mustBeEditable(act, application)
  const found = await store.documentById(act.db, document)
  if (!found || found.application_id !== application.id) throw new Refusal(404, sayings.gone)
  await store.removeDocument(act.db, document, act.now)
}

export type Moving = {
  note?: string
  clause?: string
  due_on?: Day
  effects?: readonly Effect[]
  /** what is known downstream, for stages that are asked of some cases only */
  sources?: readonly FactSource[]
  /** every signature that the stage wants is there */
  signed?: boolean
  /** a panel has carried the case */
  carried?: boolean
  /** the stage it is handed back to */
  earlier?: number
  /** what is remarked of single answers and papers */
  remarks?: readonly Remark[]
}

/**
 * Makes a move, if the flow, the plan and the mover's role allow it and nobody was faster (409). Submitting checks that
 * nothing is missing. Whoever's case it is gets told. A chain that has come to its end grants, and `effects` follow.
 */
export async function makeMove(act: Act, at: Case, move: MoveName, moving: Moving = {}): Promise<Case> {
  const { application, scheme } = at
  mustAllow(move, application, act.actor)
  if (move === 'submit' || move === 'resubmit') await mustBeComplete(act, at, move)
  if ((move === 'return' || move === 'hand_back') && !moving.note) throw new Refusal(422, sayings.note_needed)
  await mustBeSettled(act, at, move, moving)
  if (flow[move].to === 'refused' && !(moving.note && moving.clause)) throw new Refusal(422, sayings.clause_needed)
  const notAsked = await stagesNotAsked(act, at, moving.sources ?? [], factDay(act, application))
  const step = stepOf(move, application, scheme, move === 'submit' ? dayHandedIn(act, application) : act.today, act.tools.calendar, {
    asked: askedBy(notAsked),
    earlier: moving.earlier,
  })
  step.stage_role = await deskFree(act, application, step.stage_role)
  step.stage_due_on = moving.due_on ?? (await dueOn(act, at, move, step))
  if (move === 'submit') {
    step.number = await store.nextNumber(act.db, application.division, Number(act.today.slice(0, 4)))
    step.submitted_at = application.received_on === null ? act.now : startOf(application.received_on)
  }
  if (!(await store.moveIfStill(act.db, application, step, act.now))) {
    const now = await store.applicationById(act.db, application.id)
    throw new Refusal(409, sayings.moved_on, { state: stateWords[now?.state ?? application.state] })
  }
  await store.insertMove(act.db, {
    application_id: application.id,
    move,
    from_state: application.state,
    to_state: step.state,
    stage_index: application.stage_index,
    note: moving.note ?? null,
    clause: moving.clause ?? null,
    made_by: act.actor.account,
    made_for: act.stands_for ?? null,
    made_as: act.actor.role,
    made_at: act.now,
  })
  if (step.state === 'returned') await noteCorrection(act, application, moving)
  await notePassedOver(act, at, move, step, notAsked)
  const moved: Case = { ...at, application: { ...application, ...step, stage_since: act.now } }
  await tell(act, moved, move, moving)
  if (step.state === 'granted') for (const effect of moving.effects ?? []) await effect(act, moved)
  // last: an award holds the person before the case lets go, so that no merge slips in between
  await holdWhileDecided(act, moved)
  return moved
}

async function mustBeComplete(act: Act, at: Case, move: MoveName): Promise<void> {
  if (!act.actor.confirmed) throw new Refusal(403, accountWords.not_confirmed_yet)
  if (move === 'submit') mustBeOpen(at.programme.plan, at.application.scheme, dayHandedIn(act, at.application))
  if (move === 'submit') await mayBegin(act, at.application.organisation_id, at.programme.plan.plan)
  const { filed_by, account_id, consent_id, representation_id } = at.application
  if (filed_by !== account_id && consent_id === null && representation_id === null) throw new Refusal(422, sayings.consent_needed)
  if (answersMissing(at).length > 0) throw new Refusal(422, sayings.answers_missing)
  const papers = papersMissing(at, await store.documentsOf(act.db, at.application.id))
  if (papers.length > 0) {
    const join = (language: 'zh' | 'en', comma: string) => papers.map(({ title }) => title[language]).join(comma)
    throw new Refusal(422, sayings.papers_missing, { papers: { zh: join('zh', '、'), en: join('en', ', ') } })
  }
}

function mustBeEditable(act: Act, application: store.Application): void {
  if (!mayEdit(application, act.actor)) throw new Refusal(409, sayings.not_editable)
}

function mustBeOpen(plan: Plan, scheme: string, today: Day): void {
  const window = windowsOn(plan, scheme, today)
  if (window.open) return
  if (window.opens === undefined) throw new Refusal(422, sayings.scheme_closed)
  throw new Refusal(422, sayings.opens_on, { day: window.opens })
}

/** The day a case was submitted; the day that judges it. A draft is judged as of today. */
export const factDay = (act: Act, application: store.Application): Day =>
  application.submitted_at ? dayOf(application.submitted_at) : dayHandedIn(act, application)
