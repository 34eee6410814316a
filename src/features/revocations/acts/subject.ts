/** What can be revoked, as it stands now: a decision, a notice, a plaque, a withdrawal, an earlier revocation. */
import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn, type Case } from '../../applications/acts.ts'
import { movesOf } from '../../applications/store.ts'
import { noticeById, takenDown } from '../../notices/store.ts'
import { changesOf, plaqueById } from '../../recognition/store.ts'
import { inForce } from '../rules.ts'
import * as store from '../store.ts'
import { whatWords } from '../words/follows.ts'
import { sayings } from '../words/said.ts'

export type Subject = {
  readonly of: store.Of
  readonly id: number
  readonly what: store.Said
  readonly division: string
  /** the case it is about; a notice is about many */
  readonly at?: Case | undefined
  /** the stage of a granted case that is dealt with again, by its place in the chain */
  readonly reopens_at?: number | null
}
const said = (phrase: store.Said['phrase'], values: store.Said['values'] = {}): store.Said => ({ phrase, values })

/** The grant or refusal by which a case is closed. Refuses 409 where it is not closed by one. */
export async function decisionOn(act: Act, at: Case): Promise<Subject> {
  const { application } = at
  const move = (await movesOf(act.db, application.id)).findLast(({ to_state }) => to_state === 'granted' || to_state === 'refused')
  if (!move || move.to_state !== application.state) throw new Refusal(409, sayings.not_decided)
  return {
    of: 'application_move_id',
    id: move.id,
    what: said(move.to_state === 'granted' ? whatWords.grant : whatWords.refusal),
    division: application.division,
    at,
  }
}

/** A notice that shows; refuses 404 outside the area, 409 once it is down or over. */
export async function noticeShowing(act: Act, id: number): Promise<Subject> {
  const notice = await noticeById(act.db, id)
  if (!notice?.division.startsWith(act.actor.area)) throw new Refusal(404, sayings.gone)
  if (act.today > notice.shown_to || (await takenDown(act.db, id))) throw new Refusal(409, sayings.revoked_already)
  return { of: 'notice_id', id, what: said(whatWords.notice), division: notice.division }
}

/** A plaque that holds, to be withdrawn; or, once it is withdrawn, that withdrawal. Refuses 404 outside the area. */
export async function plaqueOrWithdrawal(act: Act, id: number): Promise<Subject> {
  const plaque = await plaqueById(act.db, id)
  if (!plaque?.division.startsWith(act.actor.area)) throw new Refusal(404, sayings.gone)
  const at = await caseIn(act, plaque.application_id)
  const values = { number: plaque.plaque_number }
  if (plaque.standing !== 'withdrawn') return { of: 'recognition_id', id, what: said(whatWords.plaque, values), division: plaque.division, at }
  const by = await store.withdrawing(act.db, id)
  if (by && inForce(by)) throw new Refusal(409, sayings.undo_that)
  const change = (await changesOf(act.db, id)).findLast(({ move, agreed }) => move === 'withdraw' && agreed)
  if (!change) throw new Refusal(409, sayings.suspended_only)
  return { of: 'standing_change_id', id: change.id, what: said(whatWords.withdrawal, values), division: plaque.division, at }
}

/** An earlier revocation that is in force. What a case or a notice has gone through since is not turned back: 409, with what to do instead. */
export async function earlier(act: Act, id: number): Promise<Subject> {
  const row = await store.revocationById(act.db, id)
  if (!row) throw new Refusal(404, sayings.gone)
  if (row.notice_id !== null) throw new Refusal(409, sayings.post_anew)
  if (!inForce(row) || row.undoes_id !== null || row.application_id === null) throw new Refusal(409, sayings.not_in_force)
  if ((await store.consequencesOf(act.db, id)).some(({ kind }) => kind === 'reopened')) throw new Refusal(409, sayings.open_again)
  return { of: 'undoes_id', id, what: said(whatWords.revocation), division: row.division, at: await caseIn(act, row.application_id) }
}

/** What a proposed revocation is about. */
export async function subjectOf(act: Act, row: store.Row): Promise<Subject> {
  if (row.application_move_id !== null && row.application_id !== null) {
    const subject = await decisionOn(act, await caseIn(act, row.application_id))
    if (subject.id !== row.application_move_id) throw new Refusal(409, sayings.not_decided)
    return { ...subject, reopens_at: row.reopens_at }
  }
  if (row.notice_id !== null) return noticeShowing(act, row.notice_id)
  if (row.undoes_id !== null) return earlier(act, row.undoes_id)
  return plaqueOrWithdrawal(act, row.recognition_id ?? (await store.plaqueOfChange(act.db, row.standing_change_id ?? 0)))
}
