/** One profile as a whole. */
import type { Reply, Route, Visit } from '../../../kit/door/route.ts'
import { pageNames, type PageName } from '../intake/groups.ts'
import { intakePages } from '../intake/pages.ts'
import { ProfilePage } from '../pages/profile.tsx'
import { consentsOf } from '../store/read.ts'
import { answersEver } from '../store/seekers.ts'
import { words } from '../words.ts'
import { askers, forSubject, readers } from '../acts/whose.tsx'

const profile = (visit: Visit): Promise<Reply> =>
  forSubject(visit, async ({ person, onBehalf, at }) => {
    const progress: Partial<Record<PageName, { n: number; all: number }>> = {}
    for (const name of pageNames) progress[name] = intakePages[name].progress(await intakePages[name].typed(visit, person))
    return {
      page: (
        <ProfilePage
          voice={visit.voice}
          at={at}
          onBehalf={onBehalf}
          progress={progress as Record<PageName, { n: number; all: number }>}
          consent={(await consentsOf(visit.db, [person.id]))[0]}
          earlier={await answersEver(visit.db, [person.id])}
          mayAnswer={!onBehalf || askers.some((role) => role === visit.actor.role)}
        />
      ),
      title: visit.voice.say(onBehalf ? words.profile_of : words.profile),
    }
  })

export const profileRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/work',
    who: ['applicant'],
    audit: 'profile.own',
    reads: 'file',
    nav: { says: words.profile, order: 15 },
    answer: profile,
  },
  { method: 'GET', url: '/:city/persons/:id/work', who: readers, audit: 'profile.read', reads: 'file', answer: profile },
]
