/** Every kind of page, and how a browser gets to it by following links: in a given city or in a running demonstration. */
import type { Page } from 'playwright-core'
import { postKinds } from './kinds-posts.ts'
import { matchingKinds } from './kinds-matching.ts'
import { jobKinds } from './kinds-jobs.ts'
import { workKinds } from './kinds-work.ts'
import { deskKinds } from './kinds-desk.ts'
import type { Name } from './town.ts'

export type Kind = {
  readonly name: string
  /** who looks at it; nobody signed in without one */
  readonly as?: Name
  readonly open: (page: Page, at: string) => Promise<unknown>
  /** its layout on a desk differs from that on a phone by more than width */
  readonly differs?: true
  /** a picture of it is taken */
  readonly picture?: true
}

const to = (path: string) => (page: Page, at: string) => page.goto(`${at}${path}`)
/** Goes to an address, then follows the first link or presses the first button that fits, one after another. */
const by =
  (path: string, ...clicks: string[]) =>
  async (page: Page, at: string) => {
    await page.goto(`${at}${path}`)
    for (const click of clicks) {
      await page.locator(click).first().click()
      await page.waitForLoadState('domcontentloaded')
    }
  }
const ownDraft = 'main a[href$="/form/1"]'
const caseLink = 'main a[href*="/cases/"]'

export const kinds: readonly Kind[] = [
  { name: 'home', open: to(''), picture: true },
  { name: 'results', open: to('/results'), differs: true, picture: true },
  { name: 'plan', open: by('', 'main h3 a[href*="/plan/"]'), picture: true },
  { name: 'whole-plan', open: to('/plan/taiyuan-continuing/whole'), differs: true },
  { name: 'notices', open: to('/notices') },
  { name: 'notice', open: by('/notices', 'main h2 a'), differs: true, picture: true },
  { name: 'objection', open: by('/notices', 'main h2 a', 'main a[href*="/object/"]') },
  { name: 'plaques', open: to('/plaques'), differs: true, picture: true },
  { name: 'plaque', open: by('/plaques', 'main th a') },
  { name: 'scheme', open: to('/apply/taiyuan-continuing/self_employment'), picture: true },
  {
    name: 'offers-told',
    differs: true,
    open: async (page, at) => {
      await page.goto(`${at}/offers`)
      await page.locator('input[name=who]').first().check()
      await page.locator('select[name=where], input[name=where]').first().waitFor()
      const list = page.locator('select[name=where]')
      await ((await list.count()) > 0 ? list.selectOption({ index: 1 }) : page.locator('input[name=where]').first().check())
      await page.locator('main form button').first().click()
      await page.locator('main button[value=show]').click()
    },
  },
  { name: 'sign-in', open: to('/sign-in'), differs: true, picture: true },
  { name: 'sign-in-wrong', open: by('/sign-in', 'form[action$="/sign-in"] button[type=submit]') },
  { name: 'register', open: to('/register') },
  { name: 'who-to-call', open: to('/who-to-call') },
  { name: 'accessibility', open: (page, at) => page.goto(new URL('/accessibility', at).href) },
  { name: 'not-found', open: to('/nowhere') },

  { name: 'mine', as: 'waiting', open: to('/mine'), differs: true, picture: true },
  { name: 'person-form', as: 'plain', open: to('/person') },
  { name: 'form', as: 'plain', open: by('/mine', caseLink, ownDraft), picture: true },
  {
    name: 'form-with-faults',
    as: 'plain',
    open: async (page, at) => {
      await by('/mine', caseLink, ownDraft)(page, at)
      await page.locator('#opened_on').fill('2025-02-30')
      await page.locator('#address').fill('')
      await page.locator('main form button[type=submit]').first().click()
      await page.locator('.govuk-error-summary').waitFor()
    },
    picture: true,
  },
  { name: 'papers', as: 'plain', open: (page, at) => beside(page, at, '/papers'), picture: true },
  { name: 'check', as: 'plain', open: (page, at) => beside(page, at, '/check'), differs: true },
  { name: 'case', as: 'waiting', open: by('/mine', caseLink), differs: true, picture: true },
  { name: 'organisation-form', as: 'shop', open: to('/organisation') },
  { name: 'account', as: 'waiting', open: to('/account'), differs: true },
  { name: 'refusal', as: 'waiting', open: to('/queue') },

  { name: 'queue', as: 'officer', open: to('/queue'), differs: true, picture: true },
  { name: 'officers-case', as: 'officer', open: by('/queue', 'main th a'), differs: true, picture: true },
  { name: 'return', as: 'officer', open: by('/queue?state=submitted', 'main th a', 'main a[href$="/review/return"]') },
  { name: 'to-publish', as: 'officer', open: to('/to-publish'), differs: true },
  {
    name: 'preview',
    as: 'officer',
    open: async (page, at) => {
      await page.goto(`${at}/to-publish`)
      await page.locator('input[name=case]').first().check()
      await page.locator('form[action$="/preview"] button').click()
      await page.waitForURL('**/preview')
    },
    differs: true,
  },
  { name: 'objections', as: 'officer', open: to('/objections') },
  { name: 'objection-answer', as: 'officer', open: by('/objections', 'main a[href*="/objections/"]') },
  { name: 'inspections', as: 'cityOfficer', open: to('/inspections'), differs: true },
  { name: 'inspections-new', as: 'cityOfficer', open: to('/inspections/new') },
  { name: 'campaign', as: 'officer', open: by('/inspections', 'main th a'), differs: true, picture: true },
  { name: 'draw', as: 'officer', open: by('/inspections', 'main th a', 'main a[href$="/draw"]'), differs: true },
  { name: 'inspection', as: 'officer', open: by('/inspections', 'main th a', 'main th a') },
  { name: 'standing', as: 'cityOfficer', open: by('/plaques', 'main th a', 'main a[href$="/standing"]') },
  { name: 'plans', as: 'cityOfficer', open: to('/plans'), differs: true, picture: true },
  { name: 'plan-edit', as: 'cityOfficer', open: by('/plans', 'main a[href$="/edit"]'), differs: true },
  { name: 'proposal', as: 'cityOfficer', open: by('/plans', 'main a[href*="/proposals/"]') },
  { name: 'rehearsal', as: 'cityOfficer', open: by('/plans', 'main a[href*="/proposals/"]', 'main a[href$="/rehearsal"]'), differs: true, picture: true },
  ...deskKinds,
  { name: 'persons', as: 'officer', open: to('/persons'), differs: true },
  { name: 'person', as: 'commissioner', open: by('/persons', 'main th a'), differs: true },
  { name: 'filing-for', as: 'commissioner', open: by('/persons', 'main th a', 'main a[href*="/apply/"]') },
  { name: 'organisations', as: 'officer', open: to('/organisations'), differs: true },
  { name: 'organisation', as: 'officer', open: by('/organisations', 'main th a'), differs: true },
  { name: 'organisation-new', as: 'officer', open: to('/organisations/new') },
  { name: 'worker-new', as: 'officer', open: by('/organisations', 'main th a', 'main a[href$="/staff/new"]') },
  ...postKinds,
  { name: 'funds', as: 'finance', open: to('/funds'), differs: true, picture: true },
  { name: 'exports', as: 'officer', open: to('/exports'), differs: true },
  { name: 'export', as: 'officer', open: by('/exports', 'main th a[href$="/exports/persons"]'), differs: true, picture: true },
  { name: 'export-with-faults', as: 'officer', open: by('/exports', 'main th a[href$="/exports/cases"]', 'main form .govuk-button') },
  { name: 'employment-tables', as: 'officer', open: by('/exports', 'main th a[href$="/employment-tables"]') },
  ...matchingKinds,
  { name: 'accounts', as: 'administrator', open: to('/accounts'), differs: true },
  { name: 'records', as: 'auditor', open: to('/results/taiyuan-continuing/self_employed'), differs: true, picture: true },
  ...jobKinds,
  ...workKinds,
]

async function beside(page: Page, at: string, end: string): Promise<void> {
  await by('/mine', caseLink)(page, at)
  await page.goto(new URL(page.url()).origin + new URL(page.url()).pathname + end)
}
