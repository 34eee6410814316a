/** The list of revocations, and one of them, where the second person answers. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { secondRevocation } from '../acts.ts'
import { consequencesOf } from '../acts/consequences.ts'
import { subjectOf } from '../acts/subject.ts'
import { secondForm } from '../form.ts'
import { RevocationsPage } from '../pages/list.tsx'
import { RevocationPage } from '../pages/one.tsx'
import { inForce, markOf, waits } from '../rules.ts'
import * as store from '../store.ts'
import { sayings } from '../words/said.ts'
import { words } from '../words/shown.ts'
import { proposers } from './proposing.tsx'

const readers = ['district_officer', 'city_officer', 'finance_officer', 'auditor'] as const

/** What would follow now; nothing where it can no longer be agreed to, for example after the case moved on. */
async function foreseeable(visit: Visit, row: store.Row) {
  try {
    return await consequencesOf(visit, await subjectOf(visit, row))
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

async function one(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const row = await store.revocationById(visit.db, idParam(visit))
  if (!row) throw new Refusal(404, sayings.gone)
  visit.about('revocation', row.id)
  const open = waits(row)
  const lines = open ? await foreseeable(visit, row) : await store.consequencesOf(visit.db, row.id)
  const asked = open && visit.actor.role === 'city_officer' && row.proposed_by !== visit.actor.account
  const follows = open ? (lines as Awaited<ReturnType<typeof foreseeable>>) : []
  const undoable = inForce(row) && row.undoes_id === null && row.notice_id === null && !lines.some(({ kind }) => kind === 'reopened')
  return {
    page: (
      <RevocationPage
        voice={visit.voice}
        city={visit.city.slug}
        row={row}
        lines={lines}
        asked={asked ? { seen: markOf(follows), typed, faults } : undefined}
        mayUndo={undoable && proposers.some((role) => role === visit.actor.role)}
      />
    ),
    title: visit.voice.say(words.revocations),
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const seconding: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/revocations',
    who: readers,
    audit: 'revocations.list',
    nav: { says: words.revocations, order: 38, group: 'cases' },
    answer: async (visit) => ({
      page: <RevocationsPage voice={visit.voice} city={visit.city.slug} rows={await store.revocationsIn(visit.db, visit.actor.area)} />,
      title: visit.voice.say(words.revocations),
    }),
  },
  { method: 'GET', url: '/:city/revocations/:id', who: readers, audit: 'revocation.page', answer: (visit) => one(visit) },
  {
    method: 'POST',
    url: '/:city/revocations/:id',
    who: ['city_officer'],
    audit: 'revocation.second',
    answer: async (visit) => {
      const { answers, faults, typed } = readForm(secondForm, visit.body, { also: ['seen'] })
      if (Object.keys(faults).length > 0) return one(visit, typed, faults)
      const id = idParam(visit)
      visit.about('revocation', id)
      const seen = typeof visit.body['seen'] === 'string' ? visit.body['seen'] : ''
      await secondRevocation(visit, id, { agreed: answers['agreed'] === 'yes', note: answers['note'] ? String(answers['note']) : null, seen })
      return { to: inCity(visit, `/revocations/${id}`) }
    },
  },
]
