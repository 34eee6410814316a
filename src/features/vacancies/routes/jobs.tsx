/** Jobs for a person: the person's own list, or that of somebody an officer works for. */
import { inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { EmptyState } from '../../../ui/blocks.tsx'
import { forSubject, readers, type Subject } from '../../profiles/acts/whose.tsx'
import { consented } from '../acts/pair.ts'
import { listsFor } from '../acts/lists.ts'
import { JobsPage } from '../pages/jobs.tsx'
import { words as vacancyWords } from '../words.ts'
import { matchWords as words } from '../words/match.ts'
import { placesOf } from './whose.ts'

/** As many as one reads through. */
const shown = 10

/** Where consent is asked for; and the full list, which needs none. */
export function withoutConsent(visit: Visit, { at }: Subject): Reply {
  const { voice } = visit
  const links = { href: `${at}/consent`, text: voice.say(words.give_consent) }
  return {
    page: (
      <>
        <EmptyState heading={voice.say(words.jobs)} why={voice.say(words.no_consent)} next={links} />
        <EmptyState
          heading={voice.say(vacancyWords.vacancies)}
          why={voice.say(vacancyWords.lead)}
          next={{ href: inCity(visit, '/vacancies'), text: voice.say(words.full_list) }}
        />
      </>
    ),
    title: voice.say(words.jobs),
  }
}

const jobs = (visit: Visit): Promise<Reply> =>
  forSubject(visit, async (subject) => {
    const { voice, city } = visit
    if (!(await consented(visit, subject.person))) return withoutConsent(visit, subject)
    const lists = await listsFor(visit, subject.person, shown)
    return {
      page: <JobsPage voice={voice} city={city.slug} at={`${subject.at}/jobs`} lists={lists} places={await placesOf(visit)} />,
      title: voice.say(words.jobs),
      wide: true,
    }
  })

export const jobRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/work/jobs', who: ['applicant'], audit: 'jobs.own', reads: 'file', answer: jobs },
  { method: 'GET', url: '/:city/persons/:id/work/jobs', who: readers, audit: 'jobs.of', reads: 'file', answer: jobs },
]
