/** A hand with a mouse or a finger; it needs no script in the page. */
import type { Page } from 'playwright-core'
import { aPhoto } from '../../steps.ts'
import { fill, follow, press } from '../walk.ts'
import type { Hand } from './hand.ts'

export const pointer = (page: Page): Hand => ({
  page,
  enter: async (name) => {
    await page.locator('.tx-card', { hasText: name }).getByRole('button').click()
    await page.locator('.tx-actor').waitFor()
  },
  follow: (words) => follow(page, words),
  press: (words) => press(page, words),
  answer: (answers) => fill(page, answers),
  paper: async (key) => {
    const form = page.locator('form[enctype="multipart/form-data"]', { has: page.locator(`[name="file-${key}"]`) })
    await form.locator('input[type=file]').setInputFiles({ name: `${key}.jpg`, mimeType: 'image/jpeg', buffer: await aPhoto() })
    await form.locator('button').first().click()
    await page.getByText(`${key}.jpg`).first().waitFor()
  },
  mark: (row) => page.locator('main tr', { hasText: row }).getByRole('checkbox').first().check(),
  row: (row) => page.locator('main tr', { hasText: row }).getByRole('link').first().click(),
})
