/** An organisation that is no more begins nothing new. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { dayPhrase } from '../../../kit/say.ts'
import { changeSayings as sayings } from '../changes/words.ts'
import { endOf } from './succession.ts'

/** Refuses (422) what an organisation would begin on or after the day it closed, or went over to a successor, who is named where the reader may see it. */
export async function mustStillStand(act: Act, id: number, from: Day = act.today): Promise<void> {
  const end = await endOf(act, id)
  if (!end || from < end.happened_on) return
  const { successor_id, successor_name: name } = end
  const day = dayPhrase(end.happened_on)
  if (successor_id === null) throw new Refusal(422, sayings.closed_already, { day })
  throw name === null ? new Refusal(422, sayings.succeeded, { day }) : new Refusal(422, sayings.succeeded_by, { day, name })
}
