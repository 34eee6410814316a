/** Writing the story of a granted case, and changing its text. */
import { accountOf, type Act } from '../../kit/act.ts'
import { Refusal } from '../../kit/refusal.ts'
import { caseIn } from '../applications/acts.ts'
import { tellHolder, tellPerson } from '../messages/acts.ts'
import type { Phrase } from '../../kit/say.ts'
import { hashOf, type Told } from './rules.ts'
import * as store from './store.ts'
import { messages, sayings } from './words/said.ts'

/** Tells whoever the story is about, in their inbox or by the way that suits them. */
export async function tellSubject(
  act: Act,
  story: Pick<store.Story, 'account_id' | 'person_id' | 'application_id'>,
  phrase: Phrase,
  told: Told,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const title = { zh: told.title_zh, en: told.title_en }
  if (story.account_id !== null) await tellHolder(act, story.account_id, story.application_id, phrase, { title, ...more }, 'news')
  else if (story.person_id !== null) await tellPerson(act, story.person_id, story.application_id, phrase, { title, ...more }, 'news')
}

/** Writes a text for the story of a granted case, the first or another; agreement is asked for anew. Returns the story's id. Refuses 404, 409. */
export async function writeStory(act: Act, application_id: number, told: Told): Promise<number> {
  const { application } = await caseIn(act, application_id)
  if (application.state !== 'granted') throw new Refusal(409, sayings.not_granted)
  const drafted_by = accountOf(act)
  const id =
    (await store.storyOfCase(act.db, application_id))?.id ??
    (await store.insertExample(act.db, { application_id, division: application.division, drafted_by, drafted_at: act.now }))
  await store.lockStory(act.db, id)
  const before = await store.storyById(act.db, id)
  const sha256 = hashOf(told)
  if (before?.sha256 === sha256) return id
  await store.insertText(act.db, { example_id: id, ...told, sha256, written_by: drafted_by, written_at: act.now })
  await tellSubject(act, { ...application, application_id }, messages.asked, told)
  return id
}
