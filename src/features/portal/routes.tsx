/** The city's front: home, the plan in plain words, who to call, and everybody's own page. */
import { accountOf } from '../../kit/act.ts'
import { doorWords, inCity, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import { Refusal } from '../../kit/refusal.ts'
import { roles } from '../../kit/role.ts'
import { printPaper } from '../../kit/print/press.ts'
import { windowsOn } from '../../plan/review.ts'
import type { Plan, Scheme } from '../../plan/shape.ts'
import { planPaper } from '../../ui/told-paper.ts'
import { withPlan } from '../applications/acts.ts'
import { applicationsOfAccount, applicationsOfPersons } from '../applications/store.ts'
import { messagesOf } from '../messages/store.ts'
import { noticesOn } from '../notices/store.ts'
import { programmes, programmesToday } from '../programmes/acts.ts'
import { indicatorsOf } from '../results/count.ts'
import { CallPage, HomePage } from './pages/home.tsx'
import { MinePage } from './pages/mine.tsx'
import { PlanPage } from './pages/plan.tsx'
import { WholePlanPage } from './pages/whole-plan.tsx'
import type { OpenScheme } from './pages/schemes.tsx'
import { divisionByCode } from '../accounts/store.ts'
import type { Application } from '../applications/store.ts'
import { followWords, whereIs } from '../desk/rules/follow.ts'
import { decisionRevoked } from '../revocations/acts/told.ts'
import { actedForBy } from '../representation/store.ts'
import { words } from './words.ts'

async function openSchemes(visit: Visit, forWhom?: 'person' | 'organisation'): Promise<OpenScheme[]> {
  return (await programmesToday(visit)).flatMap(({ plan }) =>
    Object.entries(plan.schemes)
      .filter(([id, scheme]) => (forWhom === undefined || scheme.for === forWhom) && windowsOn(plan, id, visit.today).open)
      .map(([id, { title, says }]) => ({ href: `/apply/${plan.plan}/${id}`, title, says })),
  )
}

async function home(visit: Visit): Promise<Reply> {
  const plans = []
  for (const { plan } of await programmes(visit)) plans.push({ plan, indicators: await indicatorsOf(visit, plan) })
  return {
    page: (
      <HomePage
        voice={visit.voice}
        city={visit.city.slug}
        name={visit.city.name}
        plans={plans}
        schemes={await openSchemes(visit)}
        notices={(await noticesOn(visit.db, visit.today)).length}
      />
    ),
    title: visit.voice.say(words.home),
  }
}

async function mine(visit: Visit): Promise<Reply> {
  const { role } = visit.actor
  if (role === 'district_officer' || role === 'city_officer') return { to: inCity(visit, '/queue') }
  if (role === 'finance_officer') return { to: inCity(visit, '/funds') }
  if (role === 'auditor') return { to: inCity(visit, '/results') }
  if (role === 'commissioner') return { to: inCity(visit, '/persons') }
  if (role === 'administrator') return { to: inCity(visit, '/accounts') }
  const account = accountOf(visit)
  const cases = []
  const acted = await actedForBy(visit.db, account, visit.today)
  const own = await applicationsOfAccount(visit.db, account)
  const theirs = (
    await applicationsOfPersons(
      visit.db,
      acted.map(({ person_id }) => person_id),
    )
  ).filter(({ id }) => !own.some((one) => one.id === id))
  for (const application of [...own, ...theirs]) {
    const { scheme } = await withPlan(visit, application)
    const where = await whereSaid(visit, application, scheme)
    const revoked = (await decisionRevoked(visit, application)) !== undefined
    const of = acted.find(({ person_id }) => person_id === application.person_id)
    cases.push({
      of: of && { name: of.person_name, pinyin: of.name_latin },
      id: application.id,
      number: application.number,
      title: scheme.title,
      state: application.state,
      revoked,
      where,
    })
  }
  const messages = (await messagesOf(visit.db, account, 10)).map(({ phrase, slots, sent_at, application_id }) => ({
    said: visit.voice.fill(phrase, slots),
    at: sent_at,
    href: application_id === null ? undefined : inCity(visit, `/cases/${application_id}`),
  }))
  return {
    page: (
      <MinePage
        voice={visit.voice}
        city={visit.city.slug}
        cases={cases}
        schemes={await openSchemes(visit, role === 'organisation' ? 'organisation' : 'person')}
        messages={messages}
        details={role === 'organisation' ? '/organisation' : '/person'}
        confirmed={visit.actor.confirmed}
      />
    ),
    title: visit.voice.say(words.mine),
  }
}

/** Where a case is and until when, the desk and not an officer's name. */
async function whereSaid(visit: Visit, application: Application, scheme: Scheme): Promise<string> {
  const place = await divisionByCode(visit.db, application.division.slice(0, 6))
  const at = whereIs(application, scheme, { district: { zh: place?.name_zh ?? '', en: place?.name_en ?? '' }, city: visit.city.name })
  if (!at) return ''
  const where = visit.voice.fill(at.phrase, at.values)
  return application.stage_due_on === null ? where : visit.voice.say(followWords.until, { where, day: visit.voice.day(application.stage_due_on) })
}

async function planAsked(visit: Visit): Promise<Plan> {
  const programme = (await programmes(visit)).find(({ plan }) => plan.plan === visit.params['plan'])
  if (!programme) throw new Refusal(404, doorWords.not_found)
  return programme.plan
}

export const routes: readonly Route[] = [
  { method: 'GET', url: '/:city', who: 'anyone', audit: 'home.page', sees: 'city', nav: { says: words.home, order: 1 }, answer: home },
  { method: 'GET', url: '/:city/mine', who: roles, audit: 'mine.page', answer: mine },
  {
    method: 'GET',
    url: '/:city/plan/:plan',
    who: 'anyone',
    audit: 'plan.page',
    answer: async (visit) => {
      const plan = await planAsked(visit)
      const running = (await programmesToday(visit)).some((programme) => programme.plan.plan === plan.plan)
      return { page: <PlanPage voice={visit.voice} city={visit.city.slug} plan={plan} running={running} />, title: visit.voice.say(plan.title) }
    },
  },
  {
    method: 'GET',
    url: '/:city/plan/:plan/whole',
    who: 'anyone',
    audit: 'plan.whole',
    answer: async (visit) => {
      const plan = await planAsked(visit)
      return { page: <WholePlanPage voice={visit.voice} city={visit.city.slug} plan={plan} />, title: visit.voice.say(plan.title) }
    },
  },
  {
    method: 'GET',
    url: '/:city/plan/:plan/plan.pdf',
    who: 'anyone',
    audit: 'plan.paper',
    answer: async (visit) => {
      const plan = await planAsked(visit)
      return { file: printPaper(planPaper(visit.voice, plan)), media_type: 'application/pdf', name: `${plan.plan}.pdf` }
    },
  },
  {
    method: 'GET',
    url: '/:city/who-to-call',
    who: 'anyone',
    audit: 'call.page',
    answer: async (visit) => ({ page: <CallPage voice={visit.voice} />, title: visit.voice.say(words.call) }),
  },
]
