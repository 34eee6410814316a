/** Builds the server. The list of features below is the order of the river: a case flows down it, imports go up it. */
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Act, City, Tools } from './kit/act.ts'
import type { Clock } from './kit/clock.ts'
import type { Labour } from './kit/labour.ts'
import type { Db } from './kit/db.ts'
import type { ConstraintWords } from './kit/door/errors.ts'
import { openDoor } from './kit/door/open.ts'
import type { Route } from './kit/door/route.ts'
import { makeServer } from './kit/server.ts'
import type { Settings } from './kit/settings.ts'
import type { Feature } from './app/feature.ts'
import { citiesOf } from './app/cities.ts'
import { openHousePages } from './app/house-pages.tsx'
import { forgetting } from './app/forgetting.ts'
import { presentWith } from './app/present.tsx'
import { whoIs } from './features/accounts/acts.ts'
import { counterRoutes } from './features/accounts/routes/counter.tsx'
import { entering } from './features/accounts/routes/entering.tsx'
import { constraintWords as accountConstraints } from './features/accounts/words.ts'
import { personRoutes } from './features/persons/addresses.ts'
import { keepPersons } from './features/persons/daily.ts'
import { routes as programmeRoutes } from './features/programmes/routes/desk.tsx'
import { constraintWords as programmeConstraints } from './features/programmes/words.ts'
import { constraintWords as personConstraints } from './features/persons/words.ts'
import { organisationRoutes } from './features/organisations/addresses.ts'
import { constraintWords as organisationConstraints } from './features/organisations/words.ts'
import { messageFeature } from './features/messages/beside.ts'
import type { Effect } from './features/applications/acts.ts'
import { applicationRoutes } from './features/applications/addresses.ts'
import { followCases } from './features/applications/acts/following.ts'
import type { FactSource } from './features/applications/facts.ts'
import { constraintWords as applicationConstraints } from './features/applications/words.ts'
import { opinionFeature } from './features/opinions/routes.ts'
import { representationFeature } from './features/representation/routes.ts'
import { sittingRoutes } from './features/panels/routes/opening.tsx'
import { scoringRoutes } from './features/panels/routes/scoring.tsx'
import { constraintWords as panelConstraints } from './features/panels/words.ts'
import { rankingRoutes } from './features/rankings/routes.tsx'
import { besideConstraints, besideRoutes } from './features/review/beside.ts'
import { routes as reviewRoutes } from './features/review/routes.tsx'
import { standing } from './features/desk/acts/standing.ts'
import { remindOfficers } from './features/desk/daily.ts'
import { deskRoutes } from './features/desk/addresses.ts'
import { aboveQueue, homeRoutes } from './features/desk/routes/home.tsx'
import { constraintWords as deskConstraints } from './features/desk/words/holding.ts'
import { workOnBulk } from './features/desk/work.ts'
import { personActs } from './features/person-acts/beside.ts'
import { closeNotices } from './features/notices/acts.ts'
import { answeringRoutes as noticeAnswers } from './features/notices/routes/answering.tsx'
import { deskRoutes as noticeDesk } from './features/notices/routes/desk.tsx'
import { publicRoutes as noticePublic } from './features/notices/routes/public.tsx'
import { constraintWords as noticeConstraints } from './features/notices/words.ts'
import { followPlaques, recognise } from './features/recognition/acts.ts'
import { plaqueRoutes } from './features/recognition/routes/public.tsx'
import { standingRoutes } from './features/recognition/routes/standing.tsx'
import { constraintWords as recognitionConstraints } from './features/recognition/words.ts'
import { exampleFeature, publicStoryOfCase } from './features/examples/beside.ts'
import { inspectionFeature } from './features/inspections/beside.ts'
import { grantAward } from './features/funds/acts.ts'
import { hadAwards } from './features/funds/facts.ts'
import { routes as fundRoutes } from './features/funds/routes.tsx'
import { appealConstraints, appealRoutes } from './features/appeals/routes.ts'
import { revocationConstraints, revocationRoutes } from './features/revocations/routes.ts'
import { routes as profileRoutes } from './features/profiles/routes.ts'
import { routes as vacancyRoutes } from './features/vacancies/routes.ts'
import { keepVacancies } from './features/vacancies/daily.ts'
import { constraintWords as vacancyConstraints } from './features/vacancies/words/sayings.ts'
import { payingRoutes } from './features/funds/routes/paying.tsx'
import { payingConstraints } from './features/funds/words/paying.ts'
import { householdRoutes } from './features/households/routes.ts'
import { constraintWords as householdConstraints } from './features/households/words.ts'
import { askBoth } from './features/jobs/acts/following.ts'
import { jobRoutes } from './features/jobs/routes/all.ts'
import { constraintWords as jobConstraints } from './features/jobs/words.ts'
import { tellOfTerms } from './features/posts/daily.ts'
import { postRoutes } from './features/posts/routes.ts'
import { constraintWords as postConstraints } from './features/posts/words/said.ts'
import { referred } from './features/referrals/acts/closing.ts'
import { referralRoutes } from './features/referrals/routes/all.ts'
import { constraintWords as referralConstraints } from './features/referrals/words.ts'
import { outreachFeature } from './features/outreach/beside.ts'
import { shelteredConstraints, shelteredRoutes } from './features/sheltered/routes.ts'
import { homeWorkConstraints, homeWorkRoutes } from './features/work-orders/routes.ts'
import { watchObligations } from './features/obligations/daily.ts'
import { obligationRoutes } from './features/obligations/routes.tsx'
import { constraintWords as obligationConstraints } from './features/obligations/words/shown.ts'
import { importRoutes } from './features/imports/addresses.ts'
import { workOnImports } from './features/imports/work.ts'
import { exportRoutes } from './features/exports/addresses.ts'
import { routes as resultRoutes } from './features/results/routes.tsx'
import { routes as casefileRoutes } from './features/casefile/routes.tsx'
import { routes as rehearsalRoutes } from './features/rehearsal/routes.tsx'
import { offerRoutes } from './features/offers/routes.tsx'
import { routes as portalRoutes } from './features/portal/routes.tsx'

/** What lives downstream and tells about a case, or follows from its grant: handed in here, so that nobody imports downstream. */
export const sources: readonly FactSource[] = [hadAwards]
export const effects: readonly Effect[] = [recognise, grantAward(sources)]

export const river: readonly Feature[] = [
  { name: 'accounts', routes: [...entering, ...counterRoutes], constraints: accountConstraints },
  { name: 'programmes', routes: programmeRoutes, constraints: programmeConstraints },
  { name: 'persons', routes: personRoutes, constraints: personConstraints, daily: keepPersons },
  { name: 'organisations', routes: organisationRoutes([followCases, followPlaques]), constraints: organisationConstraints },
  { name: 'messages', ...messageFeature },
  { name: 'representation', ...representationFeature },
  { name: 'applications', routes: applicationRoutes(sources), constraints: applicationConstraints },
  { name: 'opinions', ...opinionFeature },
  { name: 'panels', routes: [...sittingRoutes(sources, effects), ...scoringRoutes], constraints: panelConstraints },
  { name: 'rankings', routes: rankingRoutes(sources) },
  {
    name: 'review',
    routes: [...reviewRoutes(sources, effects, { standing, aboveQueue }), ...besideRoutes],
    constraints: besideConstraints,
  },
  {
    name: 'desk',
    routes: [...homeRoutes, ...deskRoutes],
    constraints: deskConstraints,
    daily: remindOfficers,
    labour: workOnBulk({ sources, effects }),
  },
  { name: 'person-acts', ...personActs },
  {
    name: 'notices',
    routes: [...noticePublic, ...noticeDesk(sources), ...noticeAnswers],
    constraints: noticeConstraints,
    daily: (act) => closeNotices(act, effects, sources),
  },
  { name: 'recognition', routes: [...plaqueRoutes(publicStoryOfCase), ...standingRoutes], constraints: recognitionConstraints },
  { name: 'examples', ...exampleFeature },
  { name: 'funds', routes: [...fundRoutes, ...payingRoutes], constraints: payingConstraints },
  { name: 'revocations', routes: revocationRoutes, constraints: revocationConstraints },
  { name: 'inspections', ...inspectionFeature },
  { name: 'appeals', routes: appealRoutes(sources), constraints: appealConstraints },
  { name: 'profiles', routes: profileRoutes },
  { name: 'vacancies', routes: vacancyRoutes(referred), constraints: vacancyConstraints, daily: keepVacancies(referred) },
  { name: 'jobs', routes: jobRoutes, constraints: jobConstraints, daily: askBoth },
  { name: 'referrals', routes: referralRoutes, constraints: referralConstraints },
  { name: 'outreach', ...outreachFeature },
  { name: 'posts', routes: postRoutes, constraints: postConstraints, daily: tellOfTerms },
  { name: 'sheltered', routes: shelteredRoutes, constraints: shelteredConstraints },
  { name: 'work-orders', routes: homeWorkRoutes, constraints: homeWorkConstraints },
  { name: 'training' },
  { name: 'households', routes: householdRoutes, constraints: householdConstraints },
  { name: 'obligations', routes: obligationRoutes, constraints: obligationConstraints, daily: watchObligations },
  { name: 'imports', routes: importRoutes, labour: workOnImports },
  { name: 'exports', routes: exportRoutes },
  { name: 'results', routes: resultRoutes },
  { name: 'casefile', routes: casefileRoutes(sources) },
  { name: 'rehearsal', routes: rehearsalRoutes(sources) },
  { name: 'offers', routes: offerRoutes },
  { name: 'portal', routes: portalRoutes },
]

export const routes: readonly Route[] = river.flatMap((feature) => feature.routes ?? [])
const constraints: ConstraintWords = Object.assign({}, ...river.map((feature) => feature.constraints ?? {}))

/** The server; `daily` is what falls due by itself in a city, safe to run twice; `labours` take longer than a request may, in steps. */
export type App = {
  readonly server: FastifyInstance
  readonly daily: readonly ((act: Act) => Promise<unknown>)[]
  readonly labours: readonly Labour[]
}
export type Given = {
  readonly db: Db
  readonly tools: Tools
  readonly settings: Pick<Settings, 'PUBLIC_URL' | 'TRUST_PROXY' | 'METRICS_PUBLIC' | 'LOG_LEVEL'>
  readonly clock: Clock
  readonly logTo?: { write: (line: string) => void }
}

/** The whole program, ready to listen. */
export async function createApp({ db, tools, settings, clock, logTo }: Given): Promise<App> {
  const secure = settings.PUBLIC_URL?.startsWith('https://') ?? false
  const server = await makeServer({
    publicFolder: join(import.meta.dirname, '..', 'public'),
    secure,
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    ...(logTo ? { logTo } : {}),
  })
  const building = {
    db,
    clock,
    tools,
    secure,
    constraints,
    cityOf: citiesOf(db),
    whoIs: (token: string, city: City, now: Temporal.Instant) => whoIs(db, token, city, now),
    present: presentWith(routes),
  }
  openHousePages(server, { db, secure, metricsPublic: settings.METRICS_PUBLIC })
  for (const route of routes) openDoor(server, building, route)
  return { server, daily: [...river.flatMap((feature) => feature.daily ?? []), ...forgetting], labours: river.flatMap((feature) => feature.labour ?? []) }
}
