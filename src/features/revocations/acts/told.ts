/** What a case's page and letter say of revocations. */
import type { Act } from '../../../kit/act.ts'
import { dayOf, type Day } from '../../../kit/day.ts'
import type { Phrase } from '../../../kit/say.ts'
import { movesOf } from '../../applications/store.ts'
import { inForce } from '../rules.ts'
import * as store from '../store.ts'
import { whatOf } from '../rules/what.ts'
import { words } from '../words/shown.ts'

/** Whether the decision that closed a case stands no more: since when, why, on which clause. */
export async function decisionRevoked(act: Act, application: { id: number; state: string }): Promise<{ day: Day; reason: string; clause: string } | undefined> {
  const rows = await store.revocationsOfCase(act.db, application.id)
  if (rows.length === 0) return undefined
  const closing = (await movesOf(act.db, application.id)).findLast(({ to_state }) => to_state === 'granted' || to_state === 'refused')
  if (closing?.to_state !== application.state) return undefined
  const found = rows.findLast((row) => row.application_move_id === closing.id && inForce(row))
  return found?.seconded_at ? { day: dayOf(found.seconded_at), reason: found.reason, clause: found.clause } : undefined
}

/** The revocations of a case that took effect, for its story. */
export async function revocationStory(act: Act, application: number): Promise<{ at: Temporal.Instant; what: Phrase; of: Phrase; by: string; note: string }[]> {
  const rows = await store.revocationsOfCase(act.db, application)
  return rows.flatMap((row) =>
    row.agreed && row.seconded_at
      ? [
          {
            at: row.seconded_at,
            what: row.undoes_id === null && row.standing_change_id === null ? words.story : words.story_undone,
            of: whatOf(row),
            by: `${row.proposed_by_name}、${row.seconded_by_name ?? ''}`,
            note: `${row.reason}（${row.clause}）`,
          },
        ]
      : [],
  )
}
