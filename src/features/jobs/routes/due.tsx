import { idIn, inCity, queryText, type Route } from '../../../kit/door/route.ts'
import { DuePage } from '../pages/due.tsx'
import { dueIn } from '../store/due.ts'
import { toDosIn } from '../store/following.ts'
import { followingWords as words } from '../words/following.ts'
import { mayWrite, readers } from './who.ts'

const pageSize = 30

export const dueRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/follow-ups',
    who: readers,
    audit: 'follow_ups.page',
    nav: { says: words.follow_ups, order: 46, group: 'work' },
    answer: async (visit) => {
      const { voice, city, db, today } = visit
      const { area } = visit.actor
      const n = Math.min(1000, idIn(queryText(visit, 'page')) ?? 0)
      const rows = await dueIn(db, { area, today, skip: n * pageSize, limit: pageSize + 1 })
      const link = (to: number) => inCity(visit, `/follow-ups${to > 0 ? `?page=${to}` : ''}`)
      const around = { previous: n > 0 ? link(n - 1) : undefined, next: rows.length > pageSize ? link(n + 1) : undefined }
      const shown = { voice, city: city.slug, rows: rows.slice(0, pageSize), toDos: await toDosIn(db, area), mayWrite: mayWrite(visit) }
      return { page: <DuePage {...shown} {...around} />, title: voice.say(words.follow_ups), wide: true }
    },
  },
]
