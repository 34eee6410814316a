/** Who covers for whom: seen, named, ended. */
import { idParam, inCity, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { areaOf } from '../../../kit/role.ts'
import { FormPage } from '../../../ui/form-page.tsx'
import { callBack, mayBeAway, nameCover } from '../acts/covering.ts'
import { coverForm, deskOptions, officerOptions } from '../form.ts'
import { CoverPage } from '../pages/cover.tsx'
import { coversFrom } from '../store/cover.ts'
import { officersIn } from '../store/officers.ts'
import { words } from '../words/holding.ts'
import { officers } from './home.tsx'

async function formFor(visit: Visit) {
  const all = await officersIn(visit.db, visit.city.slug, areaOf(visit.city.division))
  const here = visit.actor.role === 'city_officer' ? all : all.filter(({ role }) => role === visit.actor.role)
  return coverForm(deskOptions(await mayBeAway(visit)), officerOptions(here))
}

async function naming(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const heading = visit.voice.say(words.name_cover)
  const form = await formFor(visit)
  const action = inCity(visit, '/desk/cover/new')
  return {
    page: <FormPage voice={visit.voice} heading={heading} action={action} form={form} typed={typed} faults={faults} button={heading} />,
    title: heading,
    status: Object.keys(faults).length > 0 ? 422 : 200,
  }
}

export const coverRoutes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/desk/cover',
    who: officers,
    audit: 'desk.covers',
    answer: async (visit) => ({
      page: (
        <CoverPage
          voice={visit.voice}
          at={inCity(visit, '')}
          rows={await coversFrom(visit.db, visit.today)}
          mayEnd={({ absent_account }) => absent_account === visit.actor.account || visit.actor.role === 'city_officer'}
        />
      ),
      title: visit.voice.say(words.cover),
      wide: true,
    }),
  },
  { method: 'GET', url: '/:city/desk/cover/new', who: officers, audit: 'desk.cover_page', answer: (visit) => naming(visit) },
  {
    method: 'POST',
    url: '/:city/desk/cover/new',
    who: officers,
    audit: 'desk.name_cover',
    answer: async (visit) => {
      const { answers, faults, typed } = readForm(await formFor(visit), visit.body)
      if (Object.keys(faults).length > 0) return naming(visit, typed, faults)
      const { from_on, to_on, reason } = answers
      const [absent, role] = String(answers['absent']).split(/_(.*)/)
      const id = await nameCover(visit, {
        absent: Number(absent),
        role,
        cover: Number(answers['cover']),
        from_on: String(from_on),
        to_on: String(to_on),
        ...(reason ? { reason: String(reason) } : {}),
      })
      visit.about('cover', id)
      return { to: inCity(visit, '/desk/cover') }
    },
  },
  {
    method: 'POST',
    url: '/:city/desk/cover/:id/end',
    who: officers,
    audit: 'desk.end_cover',
    answer: async (visit) => {
      visit.about('cover', idParam(visit))
      await callBack(visit, idParam(visit))
      return { to: inCity(visit, '/desk/cover') }
    },
  },
]
