/** Referring a person: choosing a vacancy, reading why it fits, and what the person agrees to. */
import type { VNode } from 'preact'
import { idIn, idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { openFile, type PersonFile } from '../../persons/acts/file.ts'
import { vacancyIn } from '../../vacancies/acts.ts'
import { openCalled, pageSize } from '../../vacancies/store.ts'
import { refer } from '../acts.ts'
import { pairExplained } from '../acts/pair.ts'
import { consentForm, searchForm } from '../form.ts'
import { ChoosePage } from '../pages/choose.tsx'
import { ReferPage } from '../pages/refer.tsx'
import { shownOf } from '../rules/shown.ts'
import { pageWords as words } from '../words/pages.ts'

const writers = ['district_officer'] as const
type Facts = {
  readonly id: number
  readonly division: string
  readonly name: string
  readonly name_latin: string
  readonly education: string | null
  readonly skills: string[]
  readonly communication: string
}
const factsOf = ({ row }: PersonFile) => row as unknown as Facts

async function asked(visit: Visit): Promise<Facts> {
  const person = factsOf(await openFile(visit, idParam(visit)))
  visit.about('person', person.id)
  return person
}

async function choosePage(visit: Visit, at: string, person: Facts): Promise<VNode> {
  const q = queryText(visit, 'q').slice(0, searchForm.q.max_length).trim()
  const found = await openCalled(visit.db, q)
  return <ChoosePage voice={visit.voice} at={at} person={person} vacancies={found.slice(0, pageSize)} q={q} more={found.length > pageSize} />
}

async function referPage(visit: Visit, chosen: string, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { voice } = visit
  const person = await asked(visit)
  const at = inCity(visit, `/persons/${person.id}/referrals`)
  const title = voice.say(words.refer)
  const id = idIn(chosen)
  if (id === undefined) return { page: await choosePage(visit, at, person), title }
  const vacancy = await vacancyIn(visit, id)
  const told = await pairExplained(visit, person, vacancy)
  const page = <ReferPage voice={voice} at={at} person={person} vacancy={vacancy} told={told} typed={typed} faults={faults} />
  return { page, title, status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function confirm(visit: Visit): Promise<Reply> {
  const person = await asked(visit)
  const chosen = typeof visit.body['vacancy'] === 'string' ? visit.body['vacancy'] : ''
  const { answers, faults, typed } = readForm(consentForm, visit.body, { also: ['vacancy'] })
  const id = idIn(chosen)
  if (id === undefined || Object.keys(faults).length > 0) return referPage(visit, chosen, typed, faults)
  const vacancy = await vacancyIn(visit, id)
  const explanation = await pairExplained(visit, person, vacancy)
  const shown = shownOf(answers['shown'] as readonly string[], person, explanation)
  const referral = await refer(visit, { person, vacancy, shown, consent_how: String(answers['consent_how']), explanation })
  return { to: inCity(visit, `/referrals/${referral}`) }
}

const url = '/:city/persons/:id/referrals'
export const referring: readonly Route[] = [
  {
    method: 'GET',
    url: `${url}/new`,
    who: writers,
    audit: 'referral.new_page',
    reads: 'file',
    answer: (visit) => referPage(visit, queryText(visit, 'vacancy')),
  },
  { method: 'POST', url, who: writers, audit: 'referral.refer', answer: confirm },
]
