/** One vacancy: read by everybody, moved by whoever keeps it. */
import { bodyText, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { movesFrom } from '../../../kit/flow.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Role } from '../../../kit/role.ts'
import { sure } from '../../../kit/sure.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { moveAndTell } from '../acts/closing.ts'
import { jobsFor } from '../acts/job.ts'
import type { Referred } from '../acts/referred.ts'
import { keepers, vacancyFlow, type MoveName, type State } from '../flow.ts'
import { editForm } from '../form/edit.ts'
import { Demands } from '../pages/demands.tsx'
import { Edits } from '../pages/edits.tsx'
import { Moves } from '../pages/moves.tsx'
import { VacancyPage } from '../pages/vacancy.tsx'
import { eventsOf } from '../store.ts'
import { editsOf } from '../store/edits.ts'
import { words } from '../words.ts'
import { editWords } from '../words/edit.ts'
import { sayings } from '../words/sayings.ts'
import { matchWords } from '../words/match.ts'
import { keeps, officers, placesOf, vacancyAsked, vacancyKept } from './whose.ts'

async function one(visit: Visit): Promise<Reply> {
  const row = await vacancyAsked(visit)
  const job = sure((await jobsFor(visit.db, [row]))[0])
  const mine = await keeps(visit, row)
  const at = inCity(visit, `/vacancies/${row.id}`)
  const [{ voice }, places] = [visit, await placesOf(visit)]
  const fits = officers.some((role) => role === visit.actor.role)
  return {
    page: (
      <VacancyPage voice={voice} row={row} job={job} place={places.get(row.division)}>
        <Demands voice={voice} demands={job.demands} sheet={job.sheet} at={mine ? `${at}/demands` : undefined} />
        {fits ? <ButtonLink href={`${at}/persons`}>{voice.say(matchWords.persons)}</ButtonLink> : null}
        {mine && row.state === 'open' ? (
          <ButtonLink weight="secondary" href={`${at}/edit`}>
            {voice.say(editWords.edit)}
          </ButtonLink>
        ) : null}
        {mine ? (
          <Moves
            voice={voice}
            at={at}
            moves={movesFrom(vacancyFlow, row.state as State, visit.actor.role as Role)}
            happened={await eventsOf(visit.db, row.id)}
          />
        ) : null}
        {mine ? <Edits voice={voice} form={editForm([], Object.fromEntries(places))} edits={await editsOf(visit.db, row.id)} /> : null}
      </VacancyPage>
    ),
    title: `${voice.say(words.title)} ${row.id}`,
  }
}

const moveForm = {
  move: { kind: 'choice', label: sayings.gone, options: Object.fromEntries(Object.entries(vacancyFlow).map(([name, { says }]) => [name, says])) },
} as const

const move =
  (referred: Referred) =>
  async (visit: Visit): Promise<Reply> => {
    const row = await vacancyKept(visit)
    readForm(moveForm, visit.body)
    const name = bodyText(visit, 'move')
    if (!Object.hasOwn(vacancyFlow, name)) throw new Refusal(422, sayings.not_yours)
    await moveAndTell(visit, row, name as MoveName, referred)
    return { to: inCity(visit, `/vacancies/${row.id}`) }
  }

export const oneRoutes = (referred: Referred): readonly Route[] => [
  { method: 'GET', url: '/:city/vacancies/:id', who: 'anyone', audit: 'vacancy.page', answer: one },
  { method: 'POST', url: '/:city/vacancies/:id/move', who: keepers, audit: 'vacancy.move', answer: move(referred) },
]
