/** Terms that end soon, what was tried, and leaving a post. */
import type { Reply, Route, Visit } from '../../../kit/door/route.ts'
import { recordExit, recordStep } from '../acts/leaving.ts'
import { nearEnd } from '../rules/term.ts'
import { exitForm, stepForm } from '../form.ts'
import { EndingPage } from '../pages/ending.tsx'
import { endingBy, stepsOf } from '../store/leaving.ts'
import { fileWords } from '../words/file.ts'
import { words } from '../words/shown.ts'
import { routesOf } from './asking.tsx'
import { postIn, readers, writers } from './who.ts'

async function ending(visit: Visit): Promise<Reply> {
  const rows = await endingBy(visit.db, nearEnd(visit.today))
  const steps = await stepsOf(
    visit.db,
    rows.map(({ id }) => id),
  )
  return {
    page: <EndingPage voice={visit.voice} city={visit.city.slug} today={visit.today} rows={rows} steps={steps} />,
    title: visit.voice.say(words.terms_ending),
    wide: true,
  }
}

export const leaving: readonly Route[] = [
  { method: 'GET', url: '/:city/posts/ending', who: readers, audit: 'posts.ending', answer: ending },
  ...routesOf({
    url: '/:city/posts/:id/step',
    who: writers,
    audit: 'post.step',
    says: fileWords.step,
    form: async (visit) => (await postIn(visit)) && stepForm,
    answer: async (visit, answers) => {
      const { id } = await postIn(visit)
      await recordStep(visit, id, answers as Parameters<typeof recordStep>[2])
      return `/posts/${id}`
    },
  }),
  ...routesOf({
    url: '/:city/posts/:id/exit',
    who: writers,
    audit: 'post.exit',
    says: fileWords.exit,
    form: async (visit) => (await postIn(visit)) && exitForm,
    answer: async (visit, { ended_on, why, note }) => {
      const { id } = await postIn(visit)
      await recordExit(visit, id, { ended_on: String(ended_on), why: String(why), note: note ? String(note) : null })
      return `/posts/${id}`
    },
  }),
]
