/** Ending that somebody acts for a person: by an officer, or by the person from their own account. */
import { accountOf } from '../../../kit/act.ts'
import { doorWords, idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { Heading } from '../../../ui/text.tsx'
import { personIn } from '../../persons/acts.ts'
import { personByAccount } from '../../persons/store.ts'
import { endRepresentation } from '../acts.ts'
import { endForm } from '../form.ts'
import { StandingTable } from '../pages/list.tsx'
import { actingFor } from '../store.ts'
import { sayings, words } from '../words.ts'
import { listAt, officers } from './recording.tsx'

type Side = { readonly person: number; readonly at: string; readonly by: 'revoked' | 'ended' }
async function officerSide(visit: Visit): Promise<Side> {
  const { id } = await personIn(visit, idParam(visit))
  return { person: id, at: listAt(visit, id), by: 'ended' }
}
async function ownSide(visit: Visit): Promise<Side> {
  const person = await personByAccount(visit.db, accountOf(visit))
  if (!person) throw new Refusal(404, doorWords.not_found)
  return { person: person.id, at: inCity(visit, '/my-representatives'), by: 'revoked' }
}

async function endPage(visit: Visit, { person, at }: Side, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const row = (await actingFor(visit.db, person, visit.today)).find(({ id }) => id === idParam(visit, 'representation'))
  if (!row) throw new Refusal(404, sayings.gone)
  const heading = visit.voice.say(words.end_of, { name: row.account_name })
  const given = { voice: visit.voice, heading, lead: visit.voice.say(words.end_lead), form: endForm, typed, faults, button: visit.voice.say(words.end) }
  return { page: <FormPage {...given} action={`${at}/${row.id}/end`} />, title: heading, status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function end(visit: Visit, side: Side): Promise<Reply> {
  const { answers, faults, typed } = readForm(endForm, visit.body)
  if (Object.keys(faults).length > 0) return endPage(visit, side, typed, faults)
  await endRepresentation(visit, side.person, idParam(visit, 'representation'), side.by, String(answers['why']))
  visit.about('representation', idParam(visit, 'representation'))
  return { to: side.at }
}

async function ownList(visit: Visit): Promise<Reply> {
  const person = await personByAccount(visit.db, accountOf(visit))
  const rows = person ? await actingFor(visit.db, person.id, visit.today) : []
  const title = visit.voice.say(words.yours)
  return {
    page: (
      <>
        <Heading level={1} size="l">
          {title}
        </Heading>
        <StandingTable voice={visit.voice} rows={rows} at={inCity(visit, '/my-representatives')} />
      </>
    ),
    title,
  }
}

const [theirs, mine] = ['/:city/persons/:id/representatives/:representation/end', '/:city/my-representatives/:representation/end'] as const
const own = ['applicant'] as const
export const ending: readonly Route[] = [
  { method: 'GET', url: theirs, who: officers, audit: 'representation.end_page', answer: async (visit) => endPage(visit, await officerSide(visit)) },
  { method: 'POST', url: theirs, who: officers, audit: 'representation.end', answer: async (visit) => end(visit, await officerSide(visit)) },
  { method: 'GET', url: '/:city/my-representatives', who: own, audit: 'own_representation.page', answer: ownList },
  { method: 'GET', url: mine, who: own, audit: 'own_representation.end_page', answer: async (visit) => endPage(visit, await ownSide(visit)) },
  { method: 'POST', url: mine, who: own, audit: 'own_representation.end', answer: async (visit) => end(visit, await ownSide(visit)) },
]
