/** The report of refusals though the profile fits, and each taken up with the employer. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { referralIn } from '../acts.ts'
import { takeUp } from '../acts/refusals.ts'
import { refusalForm } from '../form.ts'
import { RefusalPage } from '../pages/refusal.tsx'
import { RefusalsPage } from '../pages/refusals.tsx'
import { movesOf } from '../store.ts'
import { followsOf, refusalsThoughFit } from '../store/refusals.ts'
import { sayings } from '../words.ts'
import { pageWords as words } from '../words/pages.ts'

const readers = ['district_officer', 'city_officer', 'auditor'] as const
const writers = ['district_officer', 'city_officer'] as const

async function onePage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const row = await referralIn(visit, idParam(visit))
  visit.about('referral', row.id)
  const refused = (await movesOf(visit.db, row.id)).findLast(({ move }) => move === 'refuse')
  const shown = {
    row,
    note: refused?.note ?? '',
    reason: String((refused?.told as { reason?: string } | null)?.reason ?? ''),
    follows: await followsOf(visit.db, row.id),
  }
  const mayWrite = writers.some((role) => role === visit.actor.role) && row.state === 'refused'
  const page = <RefusalPage voice={visit.voice} city={visit.city.slug} {...shown} asked={mayWrite ? { typed, faults } : undefined} />
  return { page, title: visit.voice.say(words.refusals), status: Object.keys(faults).length > 0 ? 422 : 200 }
}

async function record(visit: Visit): Promise<Reply> {
  const row = await referralIn(visit, idParam(visit))
  visit.about('referral', row.id)
  const read = readForm(refusalForm, visit.body)
  const faults = { ...(String(read.answers['happened_on'] ?? '') > visit.today ? { happened_on: sayings.in_future } : {}), ...read.faults }
  if (Object.keys(faults).length > 0) return onePage(visit, read.typed, faults)
  const text = (name: string) => String(read.answers[name])
  await takeUp(visit, row, { happened_on: text('happened_on'), said: text('said'), outcome: text('outcome') })
  return { to: inCity(visit, `/refusals/${row.id}`) }
}

export const refusing: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/refusals',
    who: readers,
    audit: 'refusals.page',
    answer: async (visit) => {
      const rows = await refusalsThoughFit(visit.db, visit.actor.area)
      return { page: <RefusalsPage voice={visit.voice} city={visit.city.slug} rows={rows} />, title: visit.voice.say(words.refusals), wide: true }
    },
  },
  { method: 'GET', url: '/:city/refusals/:id', who: readers, audit: 'refusal.read', reads: 'file', answer: (visit) => onePage(visit) },
  { method: 'POST', url: '/:city/refusals/:id', who: writers, audit: 'refusal.take_up', answer: record },
]
