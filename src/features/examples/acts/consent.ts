/** Agreeing to a text, or not; and taking an agreement back, upon which the story is gone from the public page. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { tellHolder } from '../../messages/acts.ts'
import { tellSubject } from '../acts.ts'
import * as store from '../store.ts'
import { messages, sayings } from '../words/said.ts'

type Paper = { readonly given_on: string; readonly witness: string; readonly kept_where: string }
export type Answer = { readonly agreed: boolean; /** the hash of the text that was read */ readonly seen: string; readonly paper?: Paper }

/** Records an answer to the newest text. Refuses 409 where another text was read, 422 for a paper of a day to come. */
export async function answerText(act: Act, story: store.Story, { agreed, seen, paper }: Answer): Promise<void> {
  await store.lockStory(act.db, story.id)
  const now = await store.storyById(act.db, story.id)
  if (now?.sha256 !== seen) throw new Refusal(409, sayings.changed)
  if (paper && paper.given_on > act.today) throw new Refusal(422, sayings.not_yet)
  // a no to a text that was agreed to takes that agreement back
  if (now.agreed && now.taken_back_at === null && now.consent_id !== null) {
    if (agreed) return
    await withdraw(act, now.consent_id, paper !== undefined)
  }
  await store.insertConsent(act.db, {
    example_text_id: now.text_id,
    sha256: seen,
    agreed,
    way: paper ? 'paper' : 'own_page',
    given_on: paper?.given_on ?? act.today,
    witness: paper?.witness ?? null,
    kept_where: paper?.kept_where ?? null,
    recorded_by: accountOf(act),
    recorded_at: act.now,
  })
}

const withdraw = (act: Act, example_consent_id: number, told: boolean) =>
  store.insertWithdrawal(act.db, { example_consent_id, way: told ? 'told' : 'own_page', recorded_by: accountOf(act), recorded_at: act.now })

/** Takes back every agreement of a story; whoever wrote it is told. `told`: an officer was told so. Refuses 409 where none is in force. */
export async function takeBack(act: Act, story: store.Story, told: boolean): Promise<void> {
  await store.lockStory(act.db, story.id)
  const standing = await store.agreementsOf(act.db, story.id)
  if (standing.length === 0) throw new Refusal(409, sayings.nothing_to_take_back)
  for (const { id } of standing) await withdraw(act, id, told)
  await tellSubject(act, story, messages.taken_back, story)
  const title = { zh: story.title_zh, en: story.title_en }
  if (story.written_by !== act.actor.account) await tellHolder(act, story.written_by, story.application_id, messages.taken_back, { title })
}
