/** An edit of an open vacancy: a row of what it put in place of what. Lists are computed from the vacancy as it now stands. */
import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { moveVacancy } from '../acts.ts'
import { changesOf, weighed, type Editable } from '../rules/edited.ts'
import { insertEvent, type VacancyRow } from '../store.ts'
import { insertEdit, writeEdit } from '../store/edits.ts'
import { sayings } from '../words/sayings.ts'
import { stateWords } from '../words/flow.ts'
import { draft } from './demand.ts'
import type { VacancyEdited } from './given.ts'
import type { Referred } from './referred.ts'

/**
 * Writes an edit made from a page that knew `known` edits. It confirms the vacancy too; where the openings are all taken with it, the
 * vacancy is filled. Refuses 409 when it is not open, and 422 fewer openings than persons placed; throws on the named constraint
 * when somebody else's edit came first.
 */
export async function editVacancy(act: Act, row: VacancyRow, known: number, given: VacancyEdited, referred: Referred): Promise<void> {
  if (row.state !== 'open') throw new Refusal(409, sayings.not_from_here, { state: stateWords[row.state as 'open'] })
  const taken = await referred.taken(act, row.id)
  if (given.openings < taken) throw new Refusal(422, sayings.openings_taken)
  const { before, after } = changesOf(row, given)
  const made = { made_by: act.actor.account, made_as: act.actor.role, made_at: act.now }
  const changed = Object.keys(after) as Editable[]
  if (changed.length > 0) {
    await insertEdit(act.db, { vacancy_id: row.id, nth: known + 1, before: JSON.stringify(before), after: JSON.stringify(after), ...made })
    const { demands: _demands, ...now } = given
    if (!(await writeEdit(act.db, row.id, { ...now, confirmed_on: act.today, asked_on: null }))) throw new Refusal(409, sayings.closed_meanwhile)
    await insertEvent(act.db, { vacancy_id: row.id, move: 'edit', note: '', ...made })
  } else await moveVacancy(act, row, 'confirm')
  await draft(act, row.id, '', given.demands)
  const now = { ...row, title: given.title }
  if (taken > 0 && given.openings === taken) {
    await moveVacancy(act, row, 'fill')
    await referred.tellClosed(act, now, stateWords.filled)
  } else if (changed.some((name) => weighed.includes(name))) await referred.tellChanged(act, now)
}
