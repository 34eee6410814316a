/** Pages of the matching: the intake, a vacancy with its sheet, and a pair explained. */
import type { Kind } from './kinds.ts'

export const matchingKinds: readonly Kind[] = [
  { name: 'intake', as: 'waiting', open: (page, at) => page.goto(`${at}/work/hearing`) },
  {
    name: 'vacancy',
    as: 'shop',
    differs: true,
    open: async (page, at) => {
      await page.goto(`${at}/vacancies/desk`)
      await page.locator('main th a').first().click()
    },
  },
  {
    name: 'match',
    as: 'waiting',
    picture: true,
    open: async (page, at) => {
      await page.goto(`${at}/work/jobs`)
      await page.locator('main th a').first().click()
    },
  },
]
