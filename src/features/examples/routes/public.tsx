/** Stories as anybody reads them. */
import { idParam, inCity, type Route, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { ExamplePage, ExamplesPage } from '../pages/public.tsx'
import { titleOf } from '../pages/story.tsx'
import { publicStories, publicStory, type Shown } from '../store/public.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'

async function asked(visit: Visit): Promise<Shown> {
  const story = await publicStory(visit.db, idParam(visit))
  if (!story) throw new Refusal(404, sayings.gone)
  return story
}

/** A story's picture; refuses 404 where it has none. */
export async function pictureOf(visit: Visit, sha256: string | null) {
  if (sha256 === null) throw new Refusal(404, sayings.gone)
  return { file: await visit.tools.files.fetch(sha256), media_type: 'image/jpeg' }
}

const open = { method: 'GET', who: 'anyone', sees: 'city' } as const
export const reading: readonly Route[] = [
  {
    ...open,
    url: '/:city/examples',
    audit: 'examples.page',
    nav: { says: words.examples, order: 26, group: 'public' },
    answer: async (visit) => ({
      page: <ExamplesPage voice={visit.voice} at={inCity(visit, '/examples')} stories={await publicStories(visit.db)} />,
      title: visit.voice.say(words.examples),
    }),
  },
  {
    ...open,
    url: '/:city/examples/:id',
    audit: 'example.page',
    answer: async (visit) => {
      const story = await asked(visit)
      return {
        page: <ExamplePage voice={visit.voice} at={inCity(visit, '/examples')} city={visit.city.slug} story={story} />,
        title: titleOf(visit.voice, story),
      }
    },
  },
  { ...open, url: '/:city/examples/:id/picture', audit: 'example.picture', answer: async (visit) => pictureOf(visit, (await asked(visit)).picture_sha256) },
]
