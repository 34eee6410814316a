import type { VNode } from 'preact'
import { accountOf, type Act } from '../../kit/act.ts'
import { readDay } from '../../kit/day.ts'
import { atOnce } from '../../kit/db.ts'
import { doorWords, idIn, idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import type { Answers, Faults, Form, Typed } from '../../kit/form.ts'
import { readForm } from '../../kit/read-form.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Role } from '../../kit/role.ts'
import type { Phrase } from '../../kit/say.ts'
import { caseIn, makeMove, type Case, type Effect } from '../applications/acts.ts'
import type { FactSource } from '../applications/facts.ts'
import { flow } from '../applications/flow.ts'
import { mustAllow } from '../applications/rules.ts'
import { sayings as caseSayings, stateWords } from '../applications/words.ts'
import { programmeById, programmes, type Programme } from '../programmes/acts.ts'
import { mustBeDisinterested } from '../applications/acts/interest.ts'
import { proposeDecision, recordVisit, secondDecision } from './acts.ts'
import { sendBack } from './acts/returning.ts'
import { settledAt } from './acts/signing.ts'
import { remarksForm, sendBackForm } from './form/returning.ts'
import { opinionsBefore } from './pages/opinions.tsx'
import { proposedFor } from './routes/proposed.ts'
import { RemarkFields } from './pages/remarks.tsx'
import { formOf } from './form.ts'
import { MovePage, QueuePage } from './pages.tsx'
import { queueCounts, queueOf } from './store.ts'
import { words } from './words.ts'

const reviewers = ['district_officer', 'city_officer', 'finance_officer'] as const

async function queue(visit: Visit, above: VNode): Promise<Reply> {
  const role = visit.actor.role as Role
  const filter = { state: queryText(visit, 'state') || undefined, scheme: queryText(visit, 'scheme') || undefined }
  const [due, id] = queryText(visit, 'after').split('_')
  const last_seen = { due: readDay(due ?? ''), id: idIn(id) }
  const after = last_seen.due && last_seen.id ? { due: last_seen.due, id: last_seen.id } : undefined
  const [rows, counts, current] = await atOnce([
    queueOf(visit.db, role, visit.actor.area, accountOf(visit), { ...filter, after }),
    queueCounts(visit.db, role, visit.actor.area, visit.today),
    programmes(visit),
  ])
  const plans = new Map(current.map((programme) => [programme.id, programme]))
  for (const { plan_version_id } of rows) if (!plans.has(plan_version_id)) plans.set(plan_version_id, await programmeById(visit, plan_version_id))
  const titleOf = (row: (typeof rows)[number]): Phrase => plans.get(row.plan_version_id)?.plan.schemes[row.scheme]?.title ?? { zh: row.scheme, en: row.scheme }
  const past = new Set(rows.flatMap(({ stage_due_on }) => (stage_due_on !== null && stage_due_on < visit.today ? [stage_due_on] : [])))
  const late = new Map([...past].map((day) => [day, visit.tools.calendar.workingDaysBetween(day, visit.today)]))
  const last = rows.at(-1)
  const more =
    rows.length === 50 && last
      ? `${inCity(visit, '/queue')}?${new URLSearchParams({ ...(filter.state ? { state: filter.state } : {}), ...(filter.scheme ? { scheme: filter.scheme } : {}), after: `${last.stage_due_on ?? '9999-12-31'}_${last.id}` })}`
      : undefined
  return {
    page: (
      <QueuePage
        voice={visit.voice}
        city={visit.city.slug}
        rows={rows.map((row) => ({ ...row, scheme_title: titleOf(row), days_late: late.get(row.stage_due_on ?? '') ?? 0 }))}
        total={{ count: sum(counts.map(({ count }) => count)), late: sum(counts.map((row) => row.late)) }}
        filters={filterForm(current, counts)}
        typed={{ state: filter.state, scheme: filter.scheme }}
        more={more}
        above={above}
      />
    ),
    title: visit.voice.say(words.queue),
    wide: true,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function filterForm(current: readonly Programme[], counts: readonly { state: string }[]): Form {
  const states = Object.fromEntries(counts.map(({ state }) => [state, stateWords[state as keyof typeof stateWords]]))
  const schemes = Object.fromEntries(current.flatMap(({ plan }) => Object.entries(plan.schemes).map(([id, { title }]) => [id, title])))
  return {
    state: { kind: 'choice', label: words.state, options: states, optional: true },
    scheme: { kind: 'choice', label: words.scheme, options: schemes, optional: true },
  }
}

const headings: Record<string, Phrase> = {
  return: flow.return.says,
  refuse: flow.refuse.says,
  record_visit: flow.record_visit.says,
  propose: flow.propose.says,
  second: words.second_title,
}

/** The move behind an address; `second` stands for the second person's two. */
const moveName = (name: string) => (name === 'second' ? 'second_grant' : name) as keyof typeof flow

/** What the second person's answer did to the case, as the move's name. */
const secondedAs = ({ application: { state } }: Case): string => (state === 'granted' ? 'second_grant' : state === 'refused' ? 'second_refuse' : 'send_back')

/** What the officer saw goes along with what is decided on it, so that two at once are told apart (409). */
function mustBeSeen({ body }: Visit, { application }: Case): void {
  const seen = body['seen']
  if (typeof seen === 'string' && seen !== application.stage_since.toString())
    throw new Refusal(409, caseSayings.moved_on, { state: stateWords[application.state] })
}

async function moving(visit: Visit): Promise<{ at: Case; name: string; form: Form }> {
  const name = visit.params['move'] ?? ''
  const known = formOf[name]
  if (!known) throw new Refusal(404, doorWords.not_found)
  const at = await caseIn(visit, idParam(visit))
  const form = name === 'return' ? sendBackForm(at) : known
  visit.about('application', at.application.id, { move: name })
  const back = name === 'return' && !flow.return.from.includes(at.application.state) ? 'hand_back' : undefined
  mustAllow(back ?? moveName(name), at.application, visit.actor)
  await mustBeDisinterested(visit, at.application)
  return { at, name, form }
}

async function movePage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const { at, name, form } = await moving(visit)
  const heading = visit.voice.say(headings[name] ?? words.second_title)
  return {
    page: (
      <MovePage
        voice={visit.voice}
        heading={heading}
        {...(name === 'second' ? await proposedFor(visit, at.application.id) : {})}
        caption={`${visit.voice.say(at.scheme.title)} · ${at.application.number ?? ''}`}
        action={inCity(visit, `/cases/${at.application.id}/review/${name}`)}
        form={form}
        seen={at.application.stage_since.toString()}
        typed={typed}
        faults={faults}
      >
        {name === 'return' ? <RemarkFields voice={visit.voice} form={remarksForm(at)} typed={typed} faults={faults} /> : await opinionsBefore(visit, at, name)}
      </MovePage>
    ),
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** What the desk, downstream, knows: for whom an officer acts on a case, and what stands above the queue. */
export type Desk = { readonly standing: <V extends Act>(act: V, at: Case) => Promise<V>; readonly aboveQueue: (visit: Visit) => Promise<VNode> }

export const routes = (sources: readonly FactSource[], effects: readonly Effect[], desk: Desk): readonly Route[] => {
  const carryOut = async (visit: Visit, at: Case, name: string, answers: Answers): Promise<Case> => {
    const text = (key: string) => (answers[key] === undefined ? undefined : String(answers[key]))
    const note = text('note')
    const clause = text('clause')
    const given = { effects, sources, ...(await settledAt(visit, at)) }
    switch (name) {
      case 'record_visit':
        return recordVisit(
          visit,
          at,
          { visited_on: String(answers['visited_on']), found: String(answers['found']), as_described: answers['as_described'] === true },
          given,
        )
      case 'propose':
        return proposeDecision(visit, at, { outcome: answers['outcome'] === 'grant' ? 'grant' : 'refuse', reason: String(answers['reason']), clause }, sources)
      case 'return':
        return sendBack(visit, at, answers)
      case 'second':
        return secondDecision(visit, at, { agreed: answers['agreed'] === 'yes', note }, given)
      default:
        return makeMove(visit, at, moveName(name), { ...given, ...(note ? { note } : {}), ...(clause ? { clause } : {}) })
    }
  }
  const step = async (visit: Visit): Promise<Reply> => {
    const { at, name, form } = await moving(visit)
    mustBeSeen(visit, at)
    const whole = name === 'return' ? { ...form, ...remarksForm(at) } : form
    const { answers, faults, typed } = readForm(whole, visit.body, { also: ['seen'] })
    if (Object.keys(faults).length > 0) return movePage(visit, typed, faults)
    const moved = await carryOut(await desk.standing(visit, at), at, name, answers)
    return { to: inCity(visit, `/cases/${at.application.id}?done=${name === 'second' ? secondedAs(moved) : name}`) }
  }
  /** Accepting and passing ask nothing: a button. */
  const press =
    (move: 'accept' | 'pass') =>
    async (visit: Visit): Promise<Reply> => {
      const at = await caseIn(visit, idParam(visit))
      visit.about('application', at.application.id, { move })
      mustBeSeen(visit, at)
      await makeMove(await desk.standing(visit, at), at, move, { effects, sources, ...(await settledAt(visit, at)) })
      return { to: inCity(visit, `/cases/${at.application.id}?done=${move}`) }
    }
  return [
    {
      method: 'GET',
      url: '/:city/queue',
      who: reviewers,
      audit: 'queue.page',
      nav: { says: words.queue, order: 10 },
      answer: async (visit) => queue(visit, await desk.aboveQueue(visit)),
    },
    { method: 'POST', url: '/:city/cases/:id/accept', who: reviewers, audit: 'case.accept', answer: press('accept') },
    { method: 'POST', url: '/:city/cases/:id/pass', who: reviewers, audit: 'case.pass', answer: press('pass') },
    { method: 'GET', url: '/:city/cases/:id/review/:move', who: reviewers, audit: 'case.move_page', answer: (visit) => movePage(visit) },
    { method: 'POST', url: '/:city/cases/:id/review/:move', who: reviewers, audit: 'case.move', answer: step },
  ]
}
