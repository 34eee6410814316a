/** Pages of placements and referrals. */
import type { Page } from 'playwright-core'
import type { Kind } from './kinds.ts'

const to = (path: string) => (page: Page, at: string) => page.goto(`${at}${path}`)

async function newPlacement(page: Page, at: string): Promise<void> {
  await page.goto(`${at}/persons`)
  for (const link of ['main th a', 'main a[href$="/placements"]', 'main a[href$="/placements/new"]']) {
    await page.locator(link).first().click()
    await page.waitForLoadState('domcontentloaded')
  }
}

export const jobKinds: readonly Kind[] = [
  { name: 'placement-new', as: 'officer', open: newPlacement, differs: true },
  { name: 'follow-ups', as: 'officer', open: to('/follow-ups'), differs: true },
  { name: 'referrals', as: 'officer', open: to('/referrals'), differs: true },
]
