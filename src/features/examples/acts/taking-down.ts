/** The office takes a story from the public page, at once and with a reason; two officers may put it back. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { tellSubject } from '../acts.ts'
import { stateOf } from '../rules.ts'
import { storyById, lockStory, type Story } from '../store.ts'
import * as store from '../store/taking-down.ts'
import { messages, sayings } from '../words/said.ts'

/** Takes a story down; whoever it tells of is told why. Refuses 409 where it is down already. */
export async function takeDownStory(act: Act, story: Story, reason: string): Promise<void> {
  await lockStory(act.db, story.id)
  if (await store.downNow(act.db, story.id)) throw new Refusal(409, sayings.down_already)
  await store.insertDown(act.db, { example_id: story.id, reason, taken_down_by: accountOf(act), taken_down_at: act.now })
  await tellSubject(act, story, messages.taken_down, story, { reason })
}

/** One officer proposes to put it back, another does: it is public again as far as its agreement stands. Refuses 409 where it is not down, 403 the same officer twice. */
export async function putBackStory(act: Act, story: Story): Promise<void> {
  await lockStory(act.db, story.id)
  const down = await store.downNow(act.db, story.id)
  if (!down) throw new Refusal(409, sayings.not_down)
  const by = accountOf(act)
  if (down.back_by === null) return void (await store.insertBack(act.db, { example_taken_down_id: down.id, proposed_by: by, proposed_at: act.now }))
  if (down.back_by === by) throw new Refusal(403, sayings.another_puts_back)
  await store.insertBackSecond(act.db, { example_taken_down_id: down.id, seconded_by: by, seconded_at: act.now })
  const now = await storyById(act.db, story.id)
  if (now && stateOf(now) === 'public') await tellSubject(act, story, messages.put_back, story)
}
