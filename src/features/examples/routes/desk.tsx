/** Stories at the desk: the list, one, an answer on paper, making it public, taking it down because the agreement is taken back. */
import { bodyText, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { answerText, takeBack } from '../acts/consent.ts'
import { mayPublish, publishStory } from '../acts/publishing.ts'
import { paperForm } from '../form.ts'
import { StoriesPage, StoryPage } from '../pages/desk.tsx'
import { titleOf } from '../pages/story.tsx'
import { stateOf } from '../rules.ts'
import { storiesIn, storyById, type Story } from '../store.ts'
import { historyOf } from '../store/history.ts'
import { publicStory } from '../store/public.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'
import { pictureOf } from './public.tsx'
import { writers } from './writing.tsx'

/** The story an address names, in the reader's area or their own; refuses 404. */
export async function storyAsked(visit: Visit): Promise<Story> {
  const story = await storyById(visit.db, idParam(visit))
  if (!story) throw new Refusal(404, sayings.gone)
  visit.about('example', story.id)
  return story
}
/** Whether the public reads an earlier text than the newest. */
export const isOlderPublic = async (visit: Visit, story: Story): Promise<boolean> =>
  ((await publicStory(visit.db, story.id))?.text_id ?? story.text_id) !== story.text_id

export async function one(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const story = await storyAsked(visit)
  return {
    page: (
      <StoryPage
        voice={visit.voice}
        at={inCity(visit, `/stories/${story.id}`)}
        caseAt={inCity(visit, `/cases/${story.application_id}`)}
        story={story}
        history={await historyOf(visit.db, story.id)}
        older={await isOlderPublic(visit, story)}
        public={(await publicStory(visit.db, story.id)) !== undefined}
        account={visit.actor.account}
        writes={visit.actor.role !== 'auditor'}
        publishes={stateOf(story) === 'agreed' && mayPublish(visit, story)}
        typed={typed}
        faults={faults}
      />
    ),
    title: titleOf(visit.voice, story),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

async function enterPaper(visit: Visit): Promise<Reply> {
  const story = await storyAsked(visit)
  const { answers, faults, typed } = readForm(paperForm, visit.body, { also: ['seen'] })
  const given_on = String(answers['given_on'] ?? '')
  const all: Faults = { ...(given_on > visit.today ? { given_on: sayings.not_yet } : {}), ...faults }
  if (Object.keys(all).length > 0) return one(visit, typed, all)
  const paper = { given_on, witness: String(answers['witness']), kept_where: String(answers['kept_where']) }
  await answerText(visit, story, { agreed: answers['agreed'] === 'yes', seen: bodyText(visit, 'seen'), paper })
  return back(visit, story)
}
const back = (visit: Visit, { id }: Story): Reply => ({ to: inCity(visit, `/stories/${id}`) })

const readers = [...writers, 'auditor'] as const
export const handling: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/stories',
    who: readers,
    audit: 'stories.list',
    nav: { says: words.desk, order: 39, group: 'people' },
    answer: async (visit) => ({
      page: <StoriesPage voice={visit.voice} at={inCity(visit, '/stories')} stories={await storiesIn(visit.db, visit.actor.area)} />,
      title: visit.voice.say(words.desk),
    }),
  },
  { method: 'GET', url: '/:city/stories/:id', who: readers, audit: 'story.read', reads: 'file', answer: (visit) => one(visit) },
  {
    method: 'GET',
    url: '/:city/stories/:id/picture',
    who: readers,
    audit: 'story.picture',
    answer: async (visit) => pictureOf(visit, (await storyAsked(visit)).picture_sha256),
  },
  { method: 'POST', url: '/:city/stories/:id/paper', who: writers, audit: 'story.answer_on_paper', answer: enterPaper },
  {
    method: 'POST',
    url: '/:city/stories/:id/publish',
    who: writers,
    audit: 'story.publish',
    answer: async (visit) => {
      const story = await storyAsked(visit)
      await publishStory(visit, story.id, bodyText(visit, 'seen'))
      return back(visit, story)
    },
  },
  {
    method: 'POST',
    url: '/:city/stories/:id/take-back',
    who: writers,
    audit: 'story.take_back_as_told',
    answer: async (visit) => {
      const story = await storyAsked(visit)
      await takeBack(visit, story, true)
      return back(visit, story)
    },
  },
]
