/** Whoever holds a post is held in the register: merging their entries, or making them unknown, waits until they leave it. */
import type { Insertable } from 'kysely'
import type { Act } from '../../../kit/act.ts'
import { phrases } from '../../../kit/say.ts'
import type { PostHolding } from '../../../kit/tables.ts'
import { holdPerson, releasePerson } from '../../persons/acts/holds.ts'
import { insertHolding } from '../store/filling.ts'

const words = phrases({ holds_post: { zh: '正在一个岗位上', en: 'they hold a post' } })

/** Keeps a holding, and holds its person, where one is registered. */
export async function beginHolding(act: Act, row: Insertable<PostHolding>): Promise<void> {
  const id = await insertHolding(act.db, row)
  if (row.person_id) await holdPerson(act, row.person_id, `post_holding:${id}`, words.holds_post)
}
export const releaseHolder = (act: Act, holding: number): Promise<void> => releasePerson(act, `post_holding:${holding}`)
