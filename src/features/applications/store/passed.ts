/** Stages that a case passed over, and how often it was sent back. */
import type { Db } from '../../../kit/db.ts'
import type { Phrase } from '../../../kit/say.ts'

export type PassedOver = { application_id: number; stage_index: number; title: Phrase; because: readonly Phrase[]; passed_at: Temporal.Instant }

export const insertPassedOver = (db: Db, { title, because, ...row }: PassedOver) =>
  db
    .insertInto('stage_passed_over')
    .values({ ...row, title: JSON.stringify(title), because: JSON.stringify(because) })
    .execute()

export async function passedOverBy(db: Db, application: number): Promise<PassedOver[]> {
  const rows = await db.selectFrom('stage_passed_over').selectAll().where('application_id', '=', application).orderBy('id').execute()
  return rows.map(({ title, because, ...row }) => ({ ...row, title: title as unknown as Phrase, because: because as unknown as Phrase[] }))
}

/** How often a case was returned or handed back: what was signed or scored before that is void. */
export async function roundOf(db: Db, application: number): Promise<number> {
  const { count } = await db
    .selectFrom('application_move')
    .select((e) => e.fn.countAll<bigint>().as('count'))
    .where('application_id', '=', application)
    .where((e) => e.or([e('to_state', '=', 'returned'), e('move', 'in', ['hand_back', 'reopen'])]))
    .executeTakeFirstOrThrow()
  return Number(count)
}
