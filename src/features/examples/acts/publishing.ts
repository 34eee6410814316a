/** Making a story public: by a second officer, when its very text was agreed to. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn } from '../../applications/acts.ts'
import { mustBeDisinterested } from '../../applications/acts/interest.ts'
import { tellSubject } from '../acts.ts'
import { stateOf } from '../rules.ts'
import * as store from '../store.ts'
import { grantStands } from '../store/taking-down.ts'
import { messages, sayings } from '../words/said.ts'

/** Whether this officer may make it public: neither wrote it nor entered the agreement. */
export const mayPublish = (act: Act, { written_by, way, recorded_by }: store.Story): boolean =>
  act.actor.account !== written_by && (way !== 'paper' || act.actor.account !== recorded_by)

/** Makes the newest text public. Refuses 403 for whoever wrote it, 409 where it is not agreed to or another text was read. */
export async function publishStory(act: Act, id: number, seen: string): Promise<void> {
  await store.lockStory(act.db, id)
  const story = await store.storyById(act.db, id)
  if (!story) throw new Refusal(404, sayings.gone)
  if (story.sha256 !== seen) throw new Refusal(409, sayings.changed)
  const state = stateOf(story)
  if (state === 'taken_down') throw new Refusal(409, sayings.down_already)
  if (state === 'public') throw new Refusal(409, sayings.published_already)
  if (state !== 'agreed' || story.consent_id === null) throw new Refusal(409, sayings.not_agreed)
  if (!mayPublish(act, story)) throw new Refusal(403, sayings.another)
  const { application } = await caseIn(act, story.application_id)
  if (application.state !== 'granted' || !(await grantStands(act.db, application.id))) throw new Refusal(409, sayings.not_granted)
  await mustBeDisinterested(act, application)
  await store.insertPublication(act.db, {
    example_text_id: story.text_id,
    example_consent_id: story.consent_id,
    published_by: accountOf(act),
    published_at: act.now,
  })
  await tellSubject(act, story, messages.published, story)
}
