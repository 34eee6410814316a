/** Obligations: the officers' list of what was not kept, and a body's months. */
import { idIn, idParam, inCity, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import type { Faults, Form, Typed } from '../../kit/form.ts'
import { readForm } from '../../kit/read-form.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Plan } from '../../plan/shape.ts'
import { termPhrase } from '../../plan/term.ts'
import { caseIn, type Case } from '../applications/acts.ts'
import { organisationById } from '../organisations/store.ts'
import { rosterOf } from '../organisations/store/staff.ts'
import { programmeById } from '../programmes/acts.ts'
import { claimable } from './acts/claiming.ts'
import { answerMonth, failureOf, titleOf, type Doing } from './acts.ts'
import { beyondRoster } from './facts.ts'
import { claimingRoutes } from './routes/claiming.tsx'
import { BodyPage } from './pages/one.tsx'
import { ObligationsPage } from './pages/list.tsx'
import type { Titled } from './pages/table.tsx'
import { monthEnd } from './rules.ts'
import * as store from './store.ts'
import { claimsOf } from './store/claims.ts'
import { claimWords } from './words/claiming.ts'
import { words } from './words/shown.ts'

const officers = ['district_officer', 'city_officer'] as const

function formFor(at: Case, rows: readonly store.Row[]): Form | undefined {
  const open = rows.filter(({ state, act }) => state !== 'kept' && act === null)
  if (open.length === 0) return undefined
  const say = ({ month, obligation }: store.Row, language: 'zh' | 'en') =>
    words.of_month[language].replace('{month}', month).replace('{title}', titleOf(at, obligation)[language])
  return {
    which: {
      kind: 'choice',
      label: words.which,
      options: Object.fromEntries(open.map((row) => [String(row.id), { zh: say(row, 'zh'), en: say(row, 'en') }])),
    },
    act: { kind: 'choice', label: words.act, options: { put_right: words.put_right, withdraw: words.withdraw, in_order: words.in_order } },
    note: { kind: 'long_text', label: words.note, hint: words.note_hint, max_length: 1000 },
  }
}

function followsOf({ voice }: Visit, at: Case): string[] {
  const failure = failureOf(at)
  const taken = Object.values(at.scheme.afterwards?.clawback ?? {}).map(({ says }) => voice.say(says))
  if (!failure) return taken.length > 0 ? taken : [voice.say(words.nothing_follows)]
  return [voice.say(words.put_right_within, { term: termPhrase(failure.put_right_within) }), voice.say(words[`otherwise_${failure.otherwise}`]), ...taken]
}

/** Who counted in the newest month, by name: for those who see the roster. */
async function countedIn(visit: Visit, rows: readonly store.Row[], organisation: number): Promise<string[]> {
  const last = rows.at(-1)
  if (!last || visit.actor.area === '') return []
  const names = new Map((await rosterOf(visit.db, organisation)).map(({ staff_id, name }) => [staff_id, name]))
  return last.counted.map((id) => `${last.month} · ${names.get(id) ?? ''}`)
}

/** Whether an officer may propose to take money back now. */
async function mayClaim(visit: Visit, at: Case): Promise<boolean> {
  if (!officers.some((role) => role === visit.actor.role)) return false
  try {
    return (await claimable(visit, at)).rows.length > 0
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
const claimsShown = async (visit: Visit, at: Case) =>
  (await claimsOf(visit.db, at.application.id)).map(({ id, months, reckoning }) => ({
    href: inCity(visit, `/month-claims/${id}`),
    says: visit.voice.say(claimWords.one, { months: months.join(' '), sum: reckoning }),
  }))

async function body(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const at = await caseIn(visit, idParam(visit))
  visit.about('application', at.application.id)
  const [rows, organisation] = [await store.monthsOf(visit.db, at.application.id), await organisationById(visit.db, at.application.organisation_id ?? 0)]
  const form = officers.some((role) => role === visit.actor.role) ? formFor(at, rows) : undefined
  return {
    page: (
      <BodyPage
        voice={visit.voice}
        at={inCity(visit, `/cases/${at.application.id}/obligations`)}
        name={organisation?.trading_name ?? ''}
        number={at.application.number}
        rows={rows.map((row) => titled(at.programme.plan, row))}
        workers={await countedIn(visit, rows, organisation?.id ?? 0)}
        follows={followsOf(visit, at)}
        claim={(await mayClaim(visit, at)) ? inCity(visit, `/cases/${at.application.id}/obligations/claim`) : undefined}
        claims={await claimsShown(visit, at)}
        asked={form ? { form, typed, faults } : undefined}
      />
    ),
    title: visit.voice.say(words.obligations),
    wide: true,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

/** A month as its plan calls it, with what would make it known. */
function titled(plan: Plan, row: store.Row): Titled {
  const asked = plan.schemes[row.scheme]?.afterwards?.obligations?.[row.obligation]
  return {
    ...row,
    title: asked?.title ?? { zh: row.obligation, en: row.obligation },
    missing: asked?.holds ? beyondRoster(plan, asked.holds, monthEnd(row.month)) : [],
  }
}

async function list(visit: Visit): Promise<Reply> {
  const rows = []
  for (const row of await store.monthsOpen(visit.db, visit.actor.area)) {
    rows.push(titled((await programmeById(visit, row.plan_version_id)).plan, row))
  }
  return { page: <ObligationsPage voice={visit.voice} at={inCity(visit, '')} rows={rows} />, title: visit.voice.say(words.obligations), wide: true }
}

export const obligationRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/obligations',
    who: [...officers, 'auditor'],
    audit: 'obligations.list',
    nav: { says: words.obligations, order: 39, group: 'people' },
    answer: list,
  },
  ...claimingRoutes,
  {
    method: 'GET',
    url: '/:city/cases/:id/obligations',
    who: ['organisation', ...officers, 'auditor'],
    audit: 'obligations.of_case',
    reads: 'file',
    answer: (visit) => body(visit),
  },
  {
    method: 'POST',
    url: '/:city/cases/:id/obligations',
    who: officers,
    audit: 'obligations.answer',
    answer: async (visit) => {
      const at = await caseIn(visit, idParam(visit))
      visit.about('application', at.application.id)
      const form = formFor(at, await store.monthsOf(visit.db, at.application.id)) ?? {
        which: { kind: 'text', label: words.which },
        act: { kind: 'text', label: words.act },
        note: { kind: 'text', label: words.note },
      }
      const { answers, faults, typed } = readForm(form, visit.body)
      if (Object.keys(faults).length > 0) return body(visit, typed, faults)
      await answerMonth(visit, at, idIn(answers['which']) ?? 0, { act: answers['act'] as Doing['act'], note: String(answers['note']) })
      return { to: inCity(visit, `/cases/${at.application.id}/obligations`) }
    },
  },
]
