/** Home work that is not paid holds its worker: merging their entries, or making them unknown, waits for it. */
import type { Act } from '../../../kit/act.ts'
import { phrases } from '../../../kit/say.ts'
import { holdPerson, releasePerson } from '../../persons/acts/holds.ts'
import { sharesOf } from '../store/shares.ts'

const words = phrases({ under_way: { zh: '有居家加工的活还没有结清', en: 'home work of theirs is not paid yet' } })

export const holdUntilPaid = (act: Act, share: number, person: number) => holdPerson(act, person, `work_share:${share}`, words.under_way)

/** The order is paid or cancelled: nobody is held for it any more. */
export async function releaseWorkers(act: Act, order: number): Promise<void> {
  for (const { id } of await sharesOf(act.db, order)) await releasePerson(act, `work_share:${id}`)
}
