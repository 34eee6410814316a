/** One vacancy: read by everybody, moved by whoever keeps it. */
import { bodyText, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { movesFrom } from '../../../kit/flow.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Role } from '../../../kit/role.ts'
import { sure } from '../../../kit/sure.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { moveVacancy } from '../acts.ts'
import { jobsFor } from '../acts/job.ts'
import { keepers, vacancyFlow, type MoveName, type State } from '../flow.ts'
import { Demands } from '../pages/demands.tsx'
import { Moves } from '../pages/moves.tsx'
import { VacancyPage } from '../pages/vacancy.tsx'
import { eventsOf } from '../store.ts'
import { sayings } from '../words/sayings.ts'
import { matchWords } from '../words/match.ts'
import { keeps, officers, placesOf, vacancyAsked, vacancyKept } from './whose.ts'

async function one(visit: Visit): Promise<Reply> {
  const row = await vacancyAsked(visit)
  const job = sure((await jobsFor(visit.db, [row]))[0])
  const mine = await keeps(visit, row)
  const at = inCity(visit, `/vacancies/${row.id}`)
  const { voice } = visit
  const fits = officers.some((role) => role === visit.actor.role)
  return {
    page: (
      <VacancyPage voice={voice} row={row} job={job} place={(await placesOf(visit)).get(row.division)}>
        <Demands voice={voice} demands={job.demands} sheet={job.sheet} at={mine ? `${at}/demands` : undefined} />
        {fits ? <ButtonLink href={`${at}/persons`}>{voice.say(matchWords.persons)}</ButtonLink> : null}
        {mine ? (
          <Moves
            voice={voice}
            at={at}
            moves={movesFrom(vacancyFlow, row.state as State, visit.actor.role as Role)}
            happened={await eventsOf(visit.db, row.id)}
          />
        ) : null}
      </VacancyPage>
    ),
    title: row.title,
  }
}

const moveForm = {
  move: { kind: 'choice', label: sayings.gone, options: Object.fromEntries(Object.entries(vacancyFlow).map(([name, { says }]) => [name, says])) },
} as const

async function move(visit: Visit): Promise<Reply> {
  const row = await vacancyKept(visit)
  readForm(moveForm, visit.body)
  const name = bodyText(visit, 'move')
  if (!Object.hasOwn(vacancyFlow, name)) throw new Refusal(422, sayings.not_yours)
  await moveVacancy(visit, row, name as MoveName)
  return { to: inCity(visit, `/vacancies/${row.id}`) }
}

export const oneRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/vacancies/:id', who: 'anyone', audit: 'vacancy.page', answer: one },
  { method: 'POST', url: '/:city/vacancies/:id/move', who: keepers, audit: 'vacancy.move', answer: move },
]
