/** A notice that should not hang is taken down with a note. What it showed stays in its row, as proof. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn, makeMove } from '../../applications/acts.ts'
import { asProgram } from '../../applications/acts/program.ts'
import * as store from '../store.ts'
import { sayings } from '../words.ts'

/** The cases that are on this notice now. */
export async function casesOn(act: Act, notice_id: number) {
  const found = []
  for (const { application_id, stage_index } of await store.itemsOf(act.db, notice_id)) {
    const at = await caseIn(act, application_id)
    if (at.application.state === 'on_notice' && at.application.stage_index === stage_index) found.push(at)
  }
  return found
}

/** Takes a notice down while it shows; its cases are to be shown again, for the whole term. Refuses 409 once it is over. */
export async function takeDown(act: Act, notice_id: number, note: string): Promise<void> {
  const notice = await store.noticeById(act.db, notice_id)
  if (!notice) throw new Refusal(404, sayings.gone)
  if (act.today > notice.shown_to) throw new Refusal(409, sayings.down_already)
  const cases = await casesOn(act, notice_id)
  await store.insertTakenDown(act.db, { notice_id, note, taken_down_on: act.today, taken_down_by: accountOf(act), taken_down_at: act.now })
  for (const at of cases) await makeMove(asProgram(act), at, 'take_down', { note, earlier: at.application.stage_index ?? 0 })
}
