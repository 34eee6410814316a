import { idIn, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { recordDone } from '../acts/following.ts'
import { doneForm } from '../form/following.ts'
import { followUpById } from '../store/following.ts'
import { sayings } from '../words.ts'
import { placementPage } from './placement.tsx'
import { placementAsked, statusOf, writers } from './who.ts'

/** What a follow-up left to be done is done. */
async function done(visit: Visit): Promise<Reply> {
  const placement = await placementAsked(visit)
  const row = await followUpById(visit.db, idIn(visit.body['follow_up']) ?? 0)
  if (row?.placement_id !== placement.id) throw new Refusal(404, sayings.nothing_to_do)
  const { answers, faults, typed } = readForm(doneForm, visit.body, { also: ['follow_up'] })
  const late = String(answers['done_on'] ?? '') > visit.today ? { done_on: sayings.in_future, ...faults } : faults
  if (statusOf(late) === 422) return placementPage(visit, { what: `done-${row.id}`, typed, faults: late })
  await recordDone(visit, row.id, String(answers['done_on']), String(answers['note']))
  return { to: inCity(visit, `/placements/${placement.id}`) }
}

export const doneRoutes: readonly Route[] = [{ method: 'POST', url: '/:city/placements/:id/done', who: writers, audit: 'follow_up.done', answer: done }]
