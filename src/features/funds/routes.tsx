import type { VNode } from 'preact'
import type { Reply, Route, Visit } from '../../kit/door/route.ts'
import type { Phrase, Voice } from '../../kit/say.ts'
import { EmptyState } from '../../ui/blocks.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Heading, Lead, Link, Text } from '../../ui/text.tsx'
import { divisionByCode } from '../accounts/store.ts'
import { programmes } from '../programmes/acts.ts'
import { appropriatedTo, balances } from './store.ts'
import { words } from './words.ts'
import { claimWords } from './words/claims.ts'
import { payingWords } from './words/paying.ts'

type Purse = { title: Phrase; place: Phrase; appropriated: bigint; committed: bigint; available: bigint }

const FundsPage = ({ voice, city, purses }: { voice: Voice; city: string; purses: readonly Purse[] }): VNode => (
  <>
    <Heading level={1} size="l">
      {voice.say(words.funds)}
    </Heading>
    <Lead>{voice.say(words.lead)}</Lead>
    <Text>
      <Link href={`/${city}/funds/to-pay`}>{voice.say(payingWords.to_pay)}</Link>
      {' · '}
      <Link href={`/${city}/funds/claims`}>{voice.say(claimWords.claims)}</Link>
    </Text>
    {purses.length === 0 ? (
      <EmptyState heading={voice.say(words.funds)} why={voice.say(words.none)} />
    ) : (
      <DataTable
        caption={voice.say(words.funds)}
        captionHidden
        rows={purses}
        columns={[
          { head: voice.say(words.purse), names: true, cell: ({ title }) => voice.say(title) },
          { head: voice.say(words.place), cell: ({ place }) => voice.say(place) },
          { head: voice.say(words.appropriated), numeric: true, cell: ({ appropriated }) => voice.money(appropriated) },
          { head: voice.say(words.committed), numeric: true, cell: ({ committed }) => voice.money(committed) },
          { head: voice.say(words.available), numeric: true, cell: ({ available }) => voice.money(available) },
        ]}
      />
    )}
  </>
)

/** Purses of the reader's area, from the ledger's balances; accounts are `purse/<name>/<division>/<part>`. */
async function funds(visit: Visit): Promise<Reply> {
  const titles = new Map((await programmes(visit)).flatMap(({ plan }) => Object.entries(plan.purses).map(([id, { title }]) => [id, title])))
  const purses = new Map<string, Purse>()
  const given = await appropriatedTo(visit.db)
  for (const { account, balance_fen } of await balances(visit.db)) {
    const [kind, name = '', division = '', part] = (account ?? '').split('/')
    if (kind !== 'purse') continue
    const known = await divisionByCode(visit.db, division)
    const purse = purses.get(`${name}/${division}`) ?? {
      title: titles.get(name) ?? { zh: name, en: name },
      place: { zh: known?.name_zh ?? division, en: known?.name_en ?? division },
      appropriated: 0n,
      committed: 0n,
      available: 0n,
    }
    if (part === 'available') Object.assign(purse, { appropriated: given.get(account ?? '') ?? 0n, available: balance_fen ?? 0n })
    if (part === 'committed') Object.assign(purse, { committed: balance_fen ?? 0n })
    purses.set(`${name}/${division}`, purse)
  }
  return { page: <FundsPage voice={visit.voice} city={visit.city.slug} purses={[...purses.values()]} />, title: visit.voice.say(words.funds), wide: true }
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    url: '/:city/funds',
    who: ['district_officer', 'city_officer', 'finance_officer', 'auditor'],
    audit: 'funds.page',
    nav: { says: words.funds, order: 50, group: 'office' },
    answer: funds,
  },
]
