import { atOnce } from '../../kit/db.ts'
import { doorWords, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import { Refusal } from '../../kit/refusal.ts'
import { areaOf } from '../../kit/role.ts'
import type { Plan } from '../../plan/shape.ts'
import { divisionsIn } from '../accounts/store.ts'
import { inForce, programmes } from '../programmes/acts.ts'
import { asOf, indicatorsOf, type Indicator } from './count.ts'
import { RecordsPage, ResultsPage, type ProgrammeResult } from './pages.tsx'
import { recordsOf } from './records.ts'
import { inFull, withoutSmallCells, type ShownIndicator } from './small-cells.ts'
import { evidenceInArea } from './store.ts'
import { words } from './words.ts'

const openers = ['commissioner', 'district_officer', 'city_officer', 'finance_officer', 'auditor'] as const

/** Who may open the records reads every number; anybody else those that expose nobody. */
const toldTo = (visit: Visit, plan: Plan, indicators: readonly Indicator[]): ShownIndicator[] =>
  openers.some((role) => role === visit.actor.role) ? inFull(indicators) : withoutSmallCells(plan, indicators)

async function all(visit: Visit): Promise<ProgrammeResult[]> {
  return atOnce(
    (await programmes(visit)).map(async ({ plan }) => ({
      plan,
      asOf: asOf(plan, visit.today),
      ended: !inForce(plan, visit.today),
      indicators: toldTo(visit, plan, await indicatorsOf(visit, plan)),
    })),
  )
}

async function page(visit: Visit): Promise<Reply> {
  const [divisions, results] = await atOnce([divisionsIn(visit.db, areaOf(visit.city.division)), all(visit)])
  const names = new Map(divisions.map(({ code, name_zh, name_en }) => [code, { zh: name_zh, en: name_en }]))
  return {
    page: (
      <ResultsPage
        voice={visit.voice}
        city={visit.city.slug}
        programmes={results}
        districtName={(code) => names.get(code) ?? { zh: code, en: code }}
        mayOpen={openers.some((role) => role === visit.actor.role)}
      />
    ),
    title: visit.voice.say(words.results),
  }
}

/** The same as data; ids and names are stable, for whoever builds on it. */
async function data(visit: Visit): Promise<Reply> {
  const results = await all(visit)
  return {
    json: {
      programmes: results.map(({ plan, asOf: day, ended, indicators }) => ({
        plan: plan.plan,
        title: plan.title,
        inForce: !ended,
        from: plan.in_force.from,
        to: plan.in_force.to ?? null,
        asOf: day,
        indicators: indicators.map(({ id, spec, target, actual, forecast, missed, districts, withheld }) => ({
          id,
          title: spec.title,
          target: target ?? null,
          actual,
          share: target ? actual / target : null,
          forecast: forecast ?? null,
          missed,
          // one of them would expose somebody
          districtsWithheld: withheld,
          districts: districts.map(({ district, count }) => ({ division: district, actual: count })),
        })),
      })),
    },
  }
}

async function records(visit: Visit): Promise<Reply> {
  const { plan: name = '', target: id = '' } = visit.params
  const programme = (await programmes(visit)).find(({ plan }) => plan.plan === name)
  const target = programme && Object.hasOwn(programme.plan.targets, id) ? programme.plan.targets[id] : undefined
  if (!programme || !target?.counts) throw new Refusal(404, doorWords.not_found)
  visit.about('indicator', id)
  return {
    page: <RecordsPage voice={visit.voice} city={visit.city.slug} title={target.title} records={await recordsOf(visit, programme.plan, target)} />,
    title: visit.voice.say(words.list, { title: target.title }),
    wide: true,
  }
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/results',
    who: 'anyone',
    audit: 'results.page',
    sees: 'city',
    nav: { says: words.results, order: 15, group: 'public' },
    answer: page,
  },
  { method: 'GET', url: '/:city/results.json', who: 'anyone', audit: 'results.data', sees: 'city', answer: data },
  { method: 'GET', url: '/:city/results/:plan/:target', who: openers, audit: 'results.records', reads: 'file', answer: records },
  {
    method: 'GET',
    url: '/:city/evidence/:sha256',
    who: openers,
    audit: 'evidence.read',
    reads: 'file',
    answer: async (visit) => {
      const sha256 = visit.params['sha256'] ?? ''
      if (!(await evidenceInArea(visit.db, sha256))) throw new Refusal(404, doorWords.not_found)
      visit.about('evidence', sha256.slice(0, 12))
      const file = await visit.tools.files.fetch(sha256)
      return { file, media_type: file.subarray(0, 4).toString() === '%PDF' ? 'application/pdf' : 'image/jpeg' }
    },
  },
]
