/** One's own account; the counter where accounts are opened, confirmed and reset; the demonstration's clock. */
import { accountOf } from '../../../kit/act.ts'
import { startOf, addDays, dayOf } from '../../../kit/day.ts'
import { doorWords, idParam, type Reply, type Route, type Visit } from '../../../kit/door/route.ts'
import { pathWithin } from '../../../kit/door/within.ts'
import type { Faults, Typed } from '../../../kit/form.ts'
import { readForm } from '../../../kit/read-form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { areaOf, roles, type Role } from '../../../kit/role.ts'
import { confirmAccount, endSession, openAccount, resetPassword, switchRole } from '../acts.ts'
import { divisionOptions, openForm } from '../form.ts'
import { AccountPage } from '../pages/account.tsx'
import { AccountsPage, HandedPage } from '../pages/accounts.tsx'
import { mayOpen } from '../rules.ts'
import * as store from '../store.ts'
import { words } from '../words.ts'

const counter = ['commissioner', 'district_officer', 'city_officer', 'administrator'] as const

async function ownPage(visit: Visit): Promise<Reply> {
  const account = accountOf(visit)
  const places = new Map((await store.divisionsIn(visit.db, areaOf(visit.city.division))).map((place) => [place.code, place]))
  const grants = (await store.grantsOf(visit.db, account, visit.city.slug)).map(({ id, role, division }) => ({
    id,
    role: role as Role,
    area: { zh: places.get(division)?.name_zh ?? division, en: places.get(division)?.name_en ?? division },
  }))
  return {
    page: (
      <AccountPage
        voice={visit.voice}
        city={visit.city.slug}
        name={visit.actor.name}
        sessions={await store.sessionsOf(visit.db, account)}
        session={visit.session}
        grants={grants}
      />
    ),
    title: visit.voice.say(words.your_account),
  }
}

async function counterPage(visit: Visit, typed: Typed = {}, faults: Faults = {}): Promise<Reply> {
  const accounts = await store.accountsIn(visit.db, visit.city.slug, visit.actor.area, false)
  return {
    page: <AccountsPage voice={visit.voice} city={visit.city.slug} accounts={accounts} form={await counterForm(visit)} typed={typed} faults={faults} />,
    title: visit.voice.say(words.accounts),
    status: Object.keys(faults).length > 0 ? 422 : 200,
    wide: true,
  }
}

async function counterForm(visit: Visit) {
  const places = await store.divisionsIn(visit.db, visit.actor.area)
  const levels = visit.actor.role === 'administrator' ? ['city', 'district', 'township'] : ['district', 'township']
  return openForm(divisionOptions(places, levels), mayOpen(visit.actor.role))
}

async function openAtCounter(visit: Visit): Promise<Reply> {
  const form = await counterForm(visit)
  const { answers, faults, typed } = readForm(form, visit.body)
  if (Object.keys(faults).length > 0) return counterPage(visit, typed, faults)
  const given = answers as { name: string; login: string; role: Role; division: string }
  const { id, password } = await openAccount(visit, given)
  visit.about('account', id)
  return { page: <HandedPage voice={visit.voice} login={given.login} password={password} />, title: visit.voice.say(words.accounts) }
}

/** Turns the demonstration's clock forward: to tomorrow morning, or over a number of working days. */
async function turnClock(visit: Visit): Promise<Reply> {
  if (!visit.city.demonstration) throw new Refusal(404, doorWords.not_found)
  const days = visit.body['days'] === '7' ? 7 : 1
  const day = days === 1 ? addDays(visit.today, 1) : visit.tools.calendar.addWorkingDays(visit.today, days)
  const ahead = startOf(day).add({ hours: 9 }).since(visit.now).total('seconds')
  await store.moveClock(visit.db, visit.city.slug, visit.city.clock_ahead_seconds + BigInt(Math.round(ahead)))
  visit.about('clock', dayOf(visit.now))
  const home = `/${visit.city.slug}`
  return { to: pathWithin(visit.body['back'], home) ?? home }
}

export const counterRoutes: readonly Route[] = [
  { method: 'GET', url: '/:city/account', who: roles, audit: 'account.page', answer: ownPage },
  {
    method: 'POST',
    url: '/:city/account/end-session',
    who: roles,
    audit: 'session.end',
    answer: async (visit) => {
      await endSession(visit, typeof visit.body['session'] === 'string' ? visit.body['session'] : '')
      return { to: `/${visit.city.slug}/account` }
    },
  },
  {
    method: 'POST',
    url: '/:city/account/role',
    who: roles,
    audit: 'session.role',
    answer: async (visit) => {
      await switchRole(visit, visit.session ?? '', Number(visit.body['grant']))
      return { to: `/${visit.city.slug}/mine` }
    },
  },
  {
    method: 'GET',
    url: '/:city/accounts',
    who: counter,
    audit: 'accounts.page',
    nav: { says: words.accounts, order: 90, group: 'office' },
    answer: (visit) => counterPage(visit),
  },
  { method: 'POST', url: '/:city/accounts', who: counter, audit: 'account.open', answer: openAtCounter },
  {
    method: 'POST',
    url: '/:city/accounts/:id/confirm',
    who: counter,
    audit: 'account.confirm',
    answer: async (visit) => {
      await confirmAccount(visit, idParam(visit))
      visit.about('account', idParam(visit))
      return { to: `/${visit.city.slug}/accounts` }
    },
  },
  {
    method: 'POST',
    url: '/:city/accounts/:id/reset',
    who: counter,
    audit: 'account.reset',
    answer: async (visit) => {
      const { login, password } = await resetPassword(visit, idParam(visit))
      visit.about('account', idParam(visit))
      return { page: <HandedPage voice={visit.voice} login={login} password={password} />, title: visit.voice.say(words.reset) }
    },
  },
  { method: 'POST', url: '/:city/clock', who: 'anyone', audit: 'clock.turn', answer: turnClock },
]
