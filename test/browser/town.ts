/** A given city that a browser can visit: it listens, and its people stand as cards at the sign-in. */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { nowIn } from '../../src/kit/clock.ts'
import type { Role } from '../../src/kit/role.ts'
import type { Locale } from '../../src/kit/say.ts'
import { asSystem, citiesOf } from '../../src/main/house.ts'
import { openBrowser } from '../browser.ts'
import { givenCity, type GivenCity, type Person } from '../given.ts'

export type Town = {
  readonly given: GivenCity
  readonly browser: Browser
  /** the city's address */
  readonly at: string
  readonly people: Record<keyof typeof names, Person>
  /** a browser of one's own, in a language */
  readonly visitor: (locale: Locale, options?: BrowserContextOptions) => Promise<Page>
  /** what falls due by itself, at the time the demonstration's clock shows */
  readonly tick: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Who can be entered as, with role and area. */
export const names = {
  applicant: ['赵小满', 'applicant', '140107003'],
  plain: ['孙秀英', 'applicant', '140107003'],
  waiting: ['李春燕', 'applicant', '140107003'],
  shop: ['明光店主', 'organisation', '140107003'],
  commissioner: ['王桂花', 'commissioner', '140107003'],
  officer: ['张立新', 'district_officer', '140107'],
  gujiao: ['韩雪梅', 'district_officer', '140181'],
  colleague: ['刘建平', 'district_officer', '140107'],
  cityOfficer: ['陈志远', 'city_officer', '140100'],
  second: ['杨慧敏', 'city_officer', '140100'],
  finance: ['周明', 'finance_officer', '140100'],
  auditor: ['吴静', 'auditor', '140100'],
  administrator: ['郑凯', 'administrator', '140100'],
} as const
export type Name = keyof typeof names

/** Opens the town; `more` stand at the sign-in before those who always do. */
export async function openTown(more: readonly (readonly [name: string, role: Role, division: string])[] = []): Promise<Town> {
  await makeLook()
  const given = await givenCity()
  for (const [name, role, division] of more) await given.somebody(role, division, name)
  const people = {} as Record<Name, Person>
  for (const [key, [name, role, division]] of Object.entries(names)) people[key as Name] = await given.somebody(role, division, name)
  const owner = new Client({ connectionString: given.ownerUrl })
  await owner.connect()
  await owner.query("update shared.account set login = 'demo.' || login")
  await owner.end()
  await given.app.server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  const { port } = given.app.server.server.address() as AddressInfo
  const base = `http://127.0.0.1:${port}`
  return {
    given,
    browser,
    people,
    at: `${base}/${given.city.slug}`,
    visitor: async (locale, options = {}) => (await contextIn(browser, base, locale, options)).newPage(),
    tick: async () => {
      const [city] = await citiesOf(given.db)
      if (!city) return
      for (const work of given.app.daily) await asSystem(given, city, nowIn(city, () => given.clock.now).now, work)
    },
    close: async () => {
      await browser.close()
      given.app.server.server.closeAllConnections()
      await given.close()
    },
  }
}

/** A browser that has chosen its language. */
export async function contextIn(browser: Browser, base: string, locale: Locale, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: locale === 'en' ? 'en-GB' : 'zh-CN', ...options })
  context.setDefaultTimeout(20_000)
  await context.addCookies([{ name: 'tx_language', value: locale, url: new URL(base).origin }])
  return context
}

async function makeLook(): Promise<void> {
  if (existsSync('dist/public/look.css')) return
  const { buildLook } = (await import(pathToFileURL(join(process.cwd(), 'bin/look.mjs')).href)) as { buildLook: (outDir: string) => Promise<void> }
  await buildLook('dist/public')
}
