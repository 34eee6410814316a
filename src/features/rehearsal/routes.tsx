import { idParam, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import type { Phrase } from '../../kit/say.ts'
import { divisionsIn } from '../accounts/store.ts'
import type { FactSource } from '../applications/facts.ts'
import { rehearse, type Tried } from './acts.ts'
import { RehearsalPage, type Group } from './pages.tsx'
import { costs, effectOf, tallied } from './rules.ts'
import { words } from './words.ts'

const effect = (tried: Tried) => effectOf(tried.before, tried.after)

async function rehearsalPage(visit: Visit, sources: readonly FactSource[]): Promise<Reply> {
  const { voice } = visit
  const found = await rehearse(visit, idParam(visit), sources)
  const districts = new Map(
    (await divisionsIn(visit.db, visit.actor.area)).map((division) => [division.code, voice.say({ zh: division.name_zh, en: division.name_en })]),
  )
  const titleOf = (scheme: string): Phrase => (found.after.schemes[scheme] ?? found.before.schemes[scheme])?.title ?? { zh: scheme, en: scheme }
  const word = (name: string): string => (name === '' ? voice.say(words.none) : voice.say(words[name as 'male'] ?? { zh: name, en: name }))
  const group = (title: Phrase, by: (one: Tried) => string, say: (name: string) => string): Group => ({
    title,
    rows: [...tallied(found.cases, by, effect)].map(([name, tally]) => ({ name: say(name), tally })),
  })
  const purseTitle = (purse: string): string => voice.say((found.after.purses[purse] ?? found.before.purses[purse])?.title ?? { zh: purse, en: purse })
  return {
    page: (
      <RehearsalPage
        voice={voice}
        plan={found.after.title}
        day={found.day}
        cases={found.cases.length}
        all={tallied(found.cases, () => '', effect).get('') ?? { gains: 0, loses: 0, same: 0 }}
        groups={[
          group(
            words.by_scheme,
            ({ scheme }) => scheme,
            (scheme) => voice.say(titleOf(scheme)),
          ),
          group(
            words.by_district,
            ({ district }) => district,
            (code) => districts.get(code) ?? code,
          ),
          group(words.by_category, ({ category }) => category, word),
          group(
            words.by_grade,
            ({ grade }) => grade,
            (grade) => (grade === '' ? voice.say(words.none) : grade),
          ),
          group(words.by_sex, ({ sex }) => sex, word),
        ]}
        costs={costs(found.cases).map((cost) => ({ ...cost, purse: purseTitle(cost.purse) }))}
        persons={found.persons}
        schemes={found.schemes.map(({ scheme, ...counts }) => ({ title: titleOf(scheme), ...counts }))}
      />
    ),
    title: voice.say(words.rehearsal),
    wide: true,
  }
}

export const routes = (sources: readonly FactSource[]): readonly Route[] => [
  {
    method: 'GET',
    url: '/:city/plans/proposals/:id/rehearsal',
    who: ['city_officer', 'finance_officer', 'auditor'],
    audit: 'plans.rehearsal',
    answer: (visit) => rehearsalPage(visit, sources),
  },
]
