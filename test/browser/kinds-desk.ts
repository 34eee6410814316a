/** The pages of the desk. */
import type { Kind } from './kinds.ts'

export const deskKinds: readonly Kind[] = [
  { name: 'desk', as: 'officer', open: (page, at) => page.goto(`${at}/desk`), differs: true },
  { name: 'desk-cases', as: 'officer', open: (page, at) => page.goto(`${at}/desk/cases`), differs: true },
  { name: 'lateness', as: 'cityOfficer', open: (page, at) => page.goto(`${at}/desk/lateness`), differs: true },
  { name: 'messages', as: 'officer', open: (page, at) => page.goto(`${at}/messages`), differs: true },
  {
    name: 'call',
    as: 'officer',
    open: async (page, at) => {
      await page.goto(`${at}/messages`)
      await page.locator('main a[href$="/call"]').first().click()
      await page.waitForLoadState('domcontentloaded')
    },
  },
  {
    name: 'ask-expert',
    as: 'officer',
    open: async (page, at) => {
      await page.goto(`${at}/queue`)
      await page.locator('main a[href*="/cases/"]').first().click()
      await page.locator('main a[href$="/ask-expert"]').click()
      await page.waitForLoadState('domcontentloaded')
    },
  },
  {
    name: 'representatives',
    as: 'officer',
    open: async (page, at) => {
      await page.goto(`${at}/persons`)
      await page.locator('main th a[href*="/persons/"]').first().click()
      await page.locator('main a[href$="/representatives"]').click()
      await page.waitForLoadState('domcontentloaded')
    },
  },
  { name: 'inbox', as: 'waiting', open: (page, at) => page.goto(`${at}/inbox`) },
]
