/** The story about oneself: read before anybody else, agreed to or not, taken back. */
import { bodyText, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { answerText, takeBack } from '../acts/consent.ts'
import { ownForm } from '../form.ts'
import { OwnStoryPage } from '../pages/own.tsx'
import { agreementsOf, type Story } from '../store.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'
import { isOlderPublic, storyAsked } from './desk.tsx'
import { pictureOf } from './public.tsx'

const subjects = ['applicant', 'organisation'] as const
const address = (visit: Visit, { id }: Story): string => inCity(visit, `/my-stories/${id}`)

async function own(visit: Visit): Promise<Story> {
  const story = await storyAsked(visit)
  if (story.account_id !== visit.actor.account) throw new Refusal(404, sayings.gone)
  return story
}

async function page(visit: Visit, faults: Faults = {}): Promise<Reply> {
  const story = await own(visit)
  const [standing, older] = [(await agreementsOf(visit.db, story.id)).length > 0, await isOlderPublic(visit, story)]
  return {
    page: <OwnStoryPage voice={visit.voice} at={address(visit, story)} story={story} standing={standing} older={older} faults={faults} />,
    title: visit.voice.say(words.about_you),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const answering: readonly Route[] = [
  { method: 'GET', url: '/:city/my-stories/:id', who: subjects, audit: 'own_story.page', answer: (visit) => page(visit) },
  {
    method: 'GET',
    url: '/:city/my-stories/:id/picture',
    who: subjects,
    audit: 'own_story.picture',
    answer: async (visit) => pictureOf(visit, (await own(visit)).picture_sha256),
  },
  {
    method: 'POST',
    url: '/:city/my-stories/:id',
    who: subjects,
    audit: 'own_story.answer',
    answer: async (visit) => {
      const story = await own(visit)
      const { answers, faults } = readForm(ownForm, visit.body, { also: ['seen'] })
      if (Object.keys(faults).length > 0) return page(visit, faults)
      await answerText(visit, story, { agreed: answers['agreed'] === 'yes', seen: bodyText(visit, 'seen') })
      return { to: address(visit, story) }
    },
  },
  {
    method: 'POST',
    url: '/:city/my-stories/:id/take-back',
    who: subjects,
    audit: 'own_story.take_back',
    answer: async (visit) => {
      const story = await own(visit)
      await takeBack(visit, story, false)
      return { to: address(visit, story) }
    },
  },
]
