/** Taking a story from the public page, and putting it back. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { readForm } from '../../../kit/read-form.ts'
import { putBackStory, takeDownStory } from '../acts/taking-down.ts'
import { downForm } from '../form.ts'
import { one, storyAsked } from './desk.tsx'
import { writers } from './writing.tsx'

async function takeDown(visit: Visit): Promise<Reply> {
  const story = await storyAsked(visit)
  const { answers, faults, typed } = readForm(downForm, visit.body)
  if (Object.keys(faults).length > 0) return one(visit, typed, faults)
  await takeDownStory(visit, story, String(answers['reason']))
  return { to: inCity(visit, `/stories/${story.id}`) }
}
async function putBack(visit: Visit): Promise<Reply> {
  const story = await storyAsked(visit)
  await putBackStory(visit, story)
  return { to: inCity(visit, `/stories/${story.id}`) }
}

export const takingDown: readonly Route[] = [
  { method: 'POST', url: '/:city/stories/:id/take-down', who: writers, audit: 'story.take_down', answer: takeDown },
  { method: 'POST', url: '/:city/stories/:id/put-back', who: writers, audit: 'story.put_back', answer: putBack },
]
