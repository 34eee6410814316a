/** A house on a folder with one city under both plans: what the benches begin with. */
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { openCity } from '../src/kit/migrate.ts'
import { readSettings, type Settings } from '../src/kit/settings.ts'
import { loadDivisions } from '../src/features/accounts/divisions.ts'
import { publishPlan } from '../src/features/programmes/acts.ts'
import { asSystem, citiesOf, openHouse, type House } from '../src/main/house.ts'

export const planNames = ['taiyuan-double-hundred', 'taiyuan-continuing'] as const

/** The settings of a folder. */
export function settingsOf(dataDir: string): Settings {
  const read = readSettings({ DATA_DIR: dataDir })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.settings
}

/** Opens a house on a fresh folder and a city in it, publishes both plans, and lets its owner fill in more. */
export async function makeCity(dataDir: string, fill: (owner: Client) => Promise<void>): Promise<void> {
  const house = await openHouse(settingsOf(dataDir))
  try {
    await loadDivisions(house.db, 'data/divisions/taiyuan.csv')
    await openCity(house.ownerUrl ?? '', 'migrations', { slug: 'taiyuan', division: '140100', name_zh: '太原市', name_en: 'Taiyuan', demonstration: false })
    const [city] = await citiesOf(house.db)
    if (!city) throw new Error('no city')
    for (const name of planNames) {
      const file = `plans/${name}/plan.yaml`
      const published = await asSystem(house, city, Temporal.Now.instant(), (act) => publishPlan(act, readFileSync(file, 'utf8'), file))
      if ('faults' in published) throw new Error(JSON.stringify(published.faults))
    }
    await withOwner(house, fill)
  } finally {
    await house.close()
  }
}

/** Runs work as the owner of the database, inside the city. */
export async function withOwner<T>(house: Pick<House, 'ownerUrl'>, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: house.ownerUrl })
  await owner.connect()
  try {
    await owner.query('set search_path to city_140100, shared')
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** Signs accounts in beforehand: a session's token is `bench-` and the account's id. Expects accounts with one grant each. */
export const openSessions = (owner: Client): Promise<unknown> =>
  owner.query(`insert into shared.session (token_hash, account_id, grant_id, device, opened_at, seen_at)
    select rtrim(translate(encode(sha256(convert_to('bench-' || a.id, 'UTF8')), 'base64'), '+/', '-_'), '='), a.id, g.id, 'bench', now(), now()
    from shared.account a join shared.role_grant g on g.account_id = a.id`)

export const tokenOf = (account: number): string => `bench-${account}`
