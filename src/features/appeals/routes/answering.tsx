/** The list of appeals, one of them with its answer, its withdrawal and its letter. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { printPaper } from '../../../kit/print/press.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { caseIn, type Case } from '../../applications/acts.ts'
import type { FactSource } from '../../applications/facts.ts'
import { isOfTheApplicant, withdrawAppeal } from '../acts.ts'
import { bodyOf } from '../acts/against.ts'
import { answerAppeal, furthest, mustNotHaveDecided, type Answer } from '../acts/answering.ts'
import { answerForm } from '../form.ts'
import { answerPaper } from '../letter.ts'
import { AppealsPage } from '../pages/list.tsx'
import { AppealPage } from '../pages/one.tsx'
import { stateOf } from '../rules.ts'
import * as store from '../store.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'

const readers = ['applicant', 'organisation', 'commissioner', 'district_officer', 'city_officer', 'auditor'] as const
const answerers = ['district_officer', 'city_officer'] as const

async function read(visit: Visit) {
  const row = await store.appealById(visit.db, idParam(visit))
  if (!row) throw new Refusal(404, sayings.gone)
  visit.about('appeal', row.id)
  const at = await caseIn(visit, row.application_id)
  const what = row.standing_change_id !== null ? words.standing : row.revocation_id !== null ? words.revocation : words.decision
  return { row, at, body: bodyOf(visit, at), what }
}

/** What this reader can answer with. */
async function formFor(visit: Visit, row: store.Row, at: Case) {
  const decision = row.application_move_id !== null
  const last = decision ? await furthest(visit, at) : -1
  const stages = Object.fromEntries(at.scheme.review.slice(0, last + 1).map(({ title }, i) => [String(i), title]))
  return answerForm({ changed: !decision || at.application.state === 'refused', stages })
}

async function mayAnswer(visit: Visit, row: store.Row, at: Case): Promise<boolean> {
  if (stateOf(row) !== 'open' || !answerers.some((role) => role === visit.actor.role)) return false
  return mustNotHaveDecided(visit, row, at).then(
    () => true,
    () => false,
  )
}

async function one(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { row, at, body, what } = await read(visit)
  const form = (await mayAnswer(visit, row, at)) ? await formFor(visit, row, at) : undefined
  return {
    page: (
      <AppealPage
        voice={visit.voice}
        city={visit.city.slug}
        row={row}
        today={visit.today}
        body={body}
        what={what}
        asked={form ? { form, typed, faults } : undefined}
        mayWithdraw={stateOf(row) === 'open' && isOfTheApplicant(at, visit.actor.account)}
      />
    ),
    title: `${visit.voice.say(words.appeals)} ${row.receipt}`,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const answering = (sources: readonly FactSource[]): readonly Route[] => [
  {
    method: 'GET',
    url: '/:city/appeals',
    who: ['district_officer', 'city_officer', 'auditor'],
    audit: 'appeals.list',
    nav: { says: words.appeals, order: 36, group: 'cases' },
    answer: async (visit) => ({
      page: <AppealsPage voice={visit.voice} city={visit.city.slug} today={visit.today} rows={await store.appealsIn(visit.db, visit.actor.area)} />,
      title: visit.voice.say(words.appeals),
    }),
  },
  { method: 'GET', url: '/:city/appeals/:id', who: readers, audit: 'appeal.read', reads: 'file', answer: (visit) => one(visit) },
  {
    method: 'POST',
    url: '/:city/appeals/:id',
    who: answerers,
    audit: 'appeal.answer',
    answer: async (visit) => {
      const { row, at } = await read(visit)
      const { answers, faults, typed } = readForm(await formFor(visit, row, at), visit.body)
      if (Object.keys(faults).length > 0) return one(visit, typed, faults)
      const text = (name: string) => (answers[name] ? String(answers[name]) : null)
      const stage = text('stage')
      const answer = { outcome: text('outcome') as Answer['outcome'], reason: text('reason') ?? '', paper: text('paper'), clause: text('clause') }
      await answerAppeal(visit, row.id, { ...answer, stage: stage === null ? null : Number(stage) }, sources)
      return { to: inCity(visit, `/appeals/${row.id}`) }
    },
  },
  {
    method: 'POST',
    url: '/:city/appeals/:id/withdraw',
    who: ['applicant', 'organisation', 'commissioner', 'district_officer'],
    audit: 'appeal.withdraw',
    answer: async (visit) => {
      const { row } = await read(visit)
      await withdrawAppeal(visit, row.id)
      return { to: inCity(visit, `/appeals/${row.id}`) }
    },
  },
  {
    method: 'GET',
    url: '/:city/appeals/:id/letter.pdf',
    who: readers,
    audit: 'appeal.letter',
    reads: 'file',
    answer: async (visit) => {
      const { row, body, what } = await read(visit)
      return { file: printPaper(answerPaper(visit, row, body, what)), media_type: 'application/pdf', name: `${row.receipt}.pdf` }
    },
  },
]
