/** Conditions of category or grade that were stopped, for officers. */
import type { Reply, Route, Visit } from '../../../kit/door/route.ts'
import { AttemptsPage } from '../pages/attempts.tsx'
import { attemptsIn } from '../store/attempts.ts'
import { deskWords } from '../words/desk.ts'
import { officers } from './whose.ts'

async function list(visit: Visit): Promise<Reply> {
  const rows = await attemptsIn(visit.db, visit.actor.area)
  return { page: <AttemptsPage voice={visit.voice} city={visit.city.slug} rows={rows} />, title: visit.voice.say(deskWords.attempts), wide: true }
}

export const attemptRoutes: readonly Route[] = [{ method: 'GET', url: '/:city/vacancies/attempts', who: officers, audit: 'vacancies.attempts', answer: list }]
