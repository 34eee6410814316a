/** The order of cases when places or money are short: as it is now, and as it was kept. */
import { idIn, idParam, inCity, queryText, type Reply, type Route, type Visit } from '../../kit/door/route.ts'
import { Refusal } from '../../kit/refusal.ts'
import { areaOf } from '../../kit/role.ts'
import type { Scheme } from '../../plan/shape.ts'
import { sightOf } from '../../plan/engine.ts'
import { written } from '../../plan/exact.ts'
import { numberOf } from '../../plan/figure.ts'
import { PostButton } from '../../ui/button.tsx'
import { Heading, Link, List, Text } from '../../ui/text.tsx'
import type { FactSource } from '../applications/facts.ts'
import { casesAt, stagesInUse } from '../applications/store/turns.ts'
import { programmeById } from '../programmes/acts.ts'
import { keepRanking, rankNow } from './acts.ts'
import type { RankedList } from './list.ts'
import { RankedPage } from './pages/ranked.tsx'
import { SchemesPage, type RankedScheme } from './pages/schemes.tsx'
import { isRanked } from './rules.ts'
import { rankingById, rankingsOf } from './store.ts'
import { sayings, words } from './words.ts'

const readers = ['district_officer', 'city_officer', 'finance_officer', 'auditor'] as const

async function schemes(visit: Visit): Promise<Reply> {
  const area = areaOf(visit.city.division)
  const rows: RankedScheme[] = []
  for (const { plan_version_id, scheme, stage_index } of await stagesInUse(visit.db, area)) {
    const { plan } = await programmeById(visit, plan_version_id)
    const known = plan.schemes[scheme]
    if (!known || !isRanked(known) || stage_index !== known.review.length - 1) continue
    const [latest] = await rankingsOf(visit.db, plan_version_id, scheme)
    const waiting = (await casesAt(visit.db, area, { plan_version_id, scheme, stage_index })).length
    rows.push({ plan_version_id, scheme, title: known.title, waiting, kept: latest && { id: latest.id, at: latest.ranked_at } })
  }
  return { page: <SchemesPage voice={visit.voice} city={visit.city.slug} rows={rows} />, title: visit.voice.say(words.rankings), wide: true }
}

/** The scheme an address names; refuses 404 one that is not decided by rank. */
async function asked(visit: Visit, id: number, name: string) {
  const programme = await programmeById(visit, id)
  const scheme = Object.hasOwn(programme.plan.schemes, name) ? programme.plan.schemes[name] : undefined
  if (!scheme || !isRanked(scheme)) throw new Refusal(404, sayings.gone)
  const { at_most } = scheme.places ?? {}
  const most = at_most === undefined ? undefined : numberOf(sightOf(programme.plan, {}, visit.today, name), at_most)
  const lead = (list: RankedList) => visit.voice.say(words.one_lead, { most: most ? written(most) : words.no_limit, taken: list.taken })
  return { programme, scheme, name, lead, caption: visit.voice.say(scheme.title), pays: scheme.award !== undefined }
}

/** Whether the reader may see what all these people answered: of the whole city, or whoever decides by the list. */
const opensAll = ({ actor, city }: Visit, scheme: Scheme): boolean => actor.area === areaOf(city.division) || scheme.review.at(-1)?.by === actor.role

/** Which page of a long list an address asks for. */
const pageAsked = (visit: Visit) => ({ page: idIn(queryText(visit, 'page')) ?? 1, at: visit.path.split('?')[0] ?? '' })

async function now(visit: Visit, sources: readonly FactSource[]): Promise<Reply> {
  const { voice, city } = visit
  const { programme, scheme, name, lead, ...props } = await asked(visit, idParam(visit), visit.params['scheme'] ?? '')
  const list = await rankNow(visit, programme, name, sources)
  const lists = await rankingsOf(visit.db, programme.id, name)
  const mayKeep = list.cases.length > 0 && scheme.review.at(-1)?.by === visit.actor.role
  return {
    page: (
      <RankedPage
        voice={voice}
        city={city.slug}
        heading={voice.say(words.one)}
        lead={lead(list)}
        list={list}
        opens={opensAll(visit, scheme)}
        {...pageAsked(visit)}
        {...props}
      >
        {mayKeep ? <PostButton action={inCity(visit, `/rankings/${programme.id}/${name}`)}>{voice.say(words.keep)}</PostButton> : null}
        {lists.length > 0 ? <Heading level={2}>{voice.say(words.kept_lists)}</Heading> : null}
        {lists.length > 0 ? (
          <List
            items={lists.map(({ id, name: by, ranked_at }) => (
              <Link href={inCity(visit, `/rankings/${id}`)}>{voice.say(words.kept_at, { name: by, at: voice.instant(ranked_at) })}</Link>
            ))}
          />
        ) : null}
      </RankedPage>
    ),
    title: props.caption,
    wide: true,
  }
}

async function kept(visit: Visit): Promise<Reply> {
  const { voice, city } = visit
  const row = await rankingById(visit.db, idParam(visit))
  if (!row) throw new Refusal(404, sayings.gone)
  const { scheme, lead, caption, pays } = await asked(visit, row.plan_version_id, row.scheme)
  const list = row.content as unknown as RankedList
  const heading = voice.say(words.kept_at, { name: row.name, at: voice.instant(row.ranked_at) })
  return {
    page: (
      <RankedPage
        voice={voice}
        city={city.slug}
        heading={heading}
        caption={caption}
        lead={lead(list)}
        list={list}
        pays={pays}
        opens={opensAll(visit, scheme)}
        {...pageAsked(visit)}
      >
        <Text quiet>
          {voice.say(words.hash)}: <code>{row.sha256}</code>
        </Text>
      </RankedPage>
    ),
    title: caption,
    wide: true,
  }
}

async function keep(visit: Visit, sources: readonly FactSource[]): Promise<Reply> {
  const { programme, scheme, name } = await asked(visit, idParam(visit), visit.params['scheme'] ?? '')
  if (scheme.review.at(-1)?.by !== visit.actor.role) throw new Refusal(403, sayings.gone)
  const id = await keepRanking(visit, programme.id, name, sources)
  visit.about('ranking', id)
  return { to: inCity(visit, `/rankings/${id}`) }
}

/** Places are the whole city's, so whoever ranks sees the whole city; names are not shown. */
export const rankingRoutes = (sources: readonly FactSource[]): readonly Route[] => [
  {
    method: 'GET',
    url: '/:city/rankings',
    who: readers,
    audit: 'rankings.page',
    sees: 'city',
    nav: { says: words.rankings, order: 16, group: 'cases' },
    answer: schemes,
  },
  { method: 'GET', url: '/:city/rankings/:id', who: readers, audit: 'ranking.kept', sees: 'city', answer: kept },
  { method: 'GET', url: '/:city/rankings/:id/:scheme', who: readers, audit: 'ranking.now', sees: 'city', answer: (visit) => now(visit, sources) },
  {
    method: 'POST',
    url: '/:city/rankings/:id/:scheme',
    who: readers.slice(0, 3),
    audit: 'ranking.keep',
    sees: 'city',
    answer: (visit) => keep(visit, sources),
  },
]
