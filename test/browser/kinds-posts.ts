/** Pages of posts. */
import type { Kind } from './kinds.ts'

export const postKinds: readonly Kind[] = [
  { name: 'posts', as: 'officer', open: (page, at) => page.goto(`${at}/posts`), differs: true },
  {
    name: 'post-order',
    as: 'officer',
    open: async (page, at) => {
      await page.goto(`${at}/posts?held=vacant`)
      await Promise.all([page.waitForURL(/\/posts\/\d+/), page.locator('main th a[href*="/posts/"]').first().click()])
      await page.goto(`${page.url().split('?')[0]}/order`)
    },
    differs: true,
  },
  { name: 'quota', as: 'officer', open: (page, at) => page.goto(`${at}/quota?on=2026-03-20&minimum_wage=1980`), differs: true },
]
