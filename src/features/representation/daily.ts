/** An authorisation whose last day is over ends by a row. Safe to run twice; until then the day itself is looked at. */
import type { Act } from '../../kit/act.ts'
import { tellHolder } from '../messages/acts.ts'
import { insertEnd, overOn } from './store.ts'
import { messages, sayings } from './words.ts'

export async function endWhatIsOver(act: Act): Promise<void> {
  for (const { id, account_id, name } of await overOn(act.db, act.today)) {
    await insertEnd(act.db, { representation_id: id, how: 'over', reason: sayings.over.zh, recorded_by: null, recorded_at: act.now })
    await tellHolder(act, account_id, null, messages.ended, { name })
  }
}
