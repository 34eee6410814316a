/** A worker's own page: the question in writing, and the answer whenever it suits. */
import { accountOf } from '../../../kit/act.ts'
import { bodyText, idIn, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { recordFollowUp } from '../acts/following.ts'
import { ownForm } from '../form/following.ts'
import { MyWorkPage } from '../pages/my-work.tsx'
import { markOn } from '../rules.ts'
import type { OwnWork } from '../rules/own.ts'
import { followUpsOf } from '../store/following.ts'
import { placementsOfAccount } from '../store/placements.ts'
import { sayings } from '../words.ts'
import { followingWords as words } from '../words/following.ts'
import { statusOf } from './who.ts'

/** The work that goes on, the newest first, with the question that stands. */
async function workOf(visit: Visit): Promise<OwnWork[]> {
  const rows = (await placementsOfAccount(visit.db, accountOf(visit))).filter(({ ended_on }) => ended_on === null)
  const all = []
  for (const row of rows) {
    const mark = markOn(row.started_on, visit.today)
    const told = await followUpsOf(visit.db, row.id)
    all.push({ row, mark, answered: told.some((one) => one.mark === mark && one.whom === 'worker' && one.reached) })
  }
  return all
}

async function ownPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const page = <MyWorkPage voice={visit.voice} at={inCity(visit, '/my-work')} work={await workOf(visit)} typed={typed} faults={faults} />
  return { page, title: visit.voice.say(words.my_work), status: statusOf(faults) }
}

async function answer(visit: Visit): Promise<Reply> {
  const asked = (await workOf(visit)).find(({ mark, answered }) => mark !== undefined && !answered)
  if (!asked?.mark) throw new Refusal(409, sayings.nothing_to_do)
  // a page left open may hold another work, or an earlier question, than the one that stands
  if (idIn(visit.body['placement']) !== asked.row.id || bodyText(visit, 'mark') !== asked.mark) throw new Refusal(409, sayings.asked_anew)
  visit.about('placement', asked.row.id)
  const { answers, faults, typed } = readForm(ownForm, visit.body, { also: ['placement', 'mark'] })
  if (statusOf(faults) === 422) return ownPage(visit, typed, faults)
  const trouble = answers['trouble'] ? String(answers['trouble']) : ''
  const wage = typeof answers['wage'] === 'string' ? BigInt(answers['wage']) : null
  const told = { mark: asked.mark, whom: 'worker', way: 'own_page', reached: true, met_on: visit.today, at_work: answers['at_work'] === true } as const
  const what = told.at_work ? trouble.slice(0, 200) : words.ask_left.zh
  const to_do = what ? { to_do: what, to_do_by: 'officer' } : { to_do: null, to_do_by: null }
  await recordFollowUp(visit, asked.row, { ...told, monthly_wage_fen: wage, found: trouble, ...to_do, to_do_until: null })
  return { to: inCity(visit, '/my-work') }
}

export const ownRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/my-work',
    who: ['applicant'],
    audit: 'my_work.page',
    nav: { says: words.my_work, order: 46 },
    answer: (visit) => ownPage(visit),
  },
  { method: 'POST', url: '/:city/my-work', who: ['applicant'], audit: 'my_work.answer', answer },
]
