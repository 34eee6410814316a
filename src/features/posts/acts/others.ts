/** Holders whom nobody placed through the order here: those without a certificate, and those who were there before the register was. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { dayOf, type Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { personById } from '../../persons/store.ts'
import { placementsBefore } from '../store/waiting.ts'
import { sayings } from '../words/said.ts'
import { vacantPost } from './filling.ts'
import { beginHolding } from './holding.ts'
import { termFor } from './terms.ts'

/** Of somebody without a certificate no more is kept than that the post is held: the share counts them among all. */
export async function recordOther(act: Act, post_id: number, started_on: Day, person_id: number | null): Promise<void> {
  if (started_on > act.today) throw new Refusal(422, sayings.in_future)
  const post = await vacantPost(act, post_id, started_on)
  const person = person_id === null ? undefined : await personById(act.db, person_id)
  if (person_id !== null && !person) throw new Refusal(422, sayings.unknown_number)
  if (person && started_on >= dayOf(post.registered_at)) throw new Refusal(422, sayings.by_order)
  const first = (await placementsBefore(act.db)).find((one) => one.person_id === person?.id)?.started_on
  const first_placed_on = first && first < started_on ? first : started_on
  const term = person && termFor(post.kind, started_on, { ...person, first_placed_on })
  await beginHolding(act, {
    post_id,
    person_id: person?.id ?? null,
    division: post.division,
    started_on,
    term_ends_on: term?.ends_on ?? null,
    term_rule: term?.rule ?? null,
    recorded_by: accountOf(act),
    recorded_at: act.now,
  })
}
