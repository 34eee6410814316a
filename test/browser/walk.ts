/** What people do in a browser, by clicking; pages are in English. */
import type { Page } from 'playwright-core'
import { roleWords } from '../../src/kit/role.ts'
import { aPhoto, businessAnswers, personDetails } from '../steps.ts'
import { names, type Name } from './town.ts'

export const press = (page: Page, name: string | RegExp): Promise<void> => page.locator('main').getByRole('button', { name }).first().click()
export const follow = (page: Page, name: string | RegExp): Promise<void> => page.locator('main').getByRole('link', { name }).first().click()

/** Enters as one of the demonstration's people: by key in a given city, by role in any. */
export async function enter(page: Page, at: string, who: Name): Promise<void> {
  await page.goto(`${at}/sign-in`)
  await page.locator('.tx-card', { hasText: names[who][0] }).getByRole('button').click()
  await page.locator('.tx-actor').waitFor()
}

/** Enters as the one of that name, or else as the first with that role: what a demonstration's people are called is its own affair. */
export async function enterFirst(page: Page, at: string, who: Name, known: typeof names): Promise<void> {
  await page.goto(`${at}/sign-in`)
  const [name, role] = known[who]
  const own = page.locator('.tx-card', { hasText: name })
  const language = (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'zh'
  const card = (await own.count()) > 0 ? own : page.locator('.tx-card', { hasText: roleWords[role][language] })
  await card.first().locator('button').click()
  await page.locator('.tx-actor').waitFor()
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('.tx-actor button').click()
  await page.locator('.tx-actor').waitFor({ state: 'detached' })
}

/** Fills boxes by their names; a choice is pressed by its value. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const choice = page.locator(`input[type=radio][name="${name}"]`)
    if ((await choice.count()) > 0) await page.locator(`input[type=radio][name="${name}"][value="${value}"]`).check()
    else if ((await page.locator(`select[name="${name}"]`).count()) > 0) await page.locator(`select[name="${name}"]`).selectOption(value)
    else await page.locator(`[name="${name}"]`).fill(value)
  }
}

/** From the scheme's page to the first page of the form, giving one's details first. */
export async function begin(page: Page, at: string, name: string): Promise<void> {
  await page.goto(`${at}/mine`)
  await follow(page, 'Support for self-employment')
  await follow(page, 'Enter your details first')
  await fill(page, personDetails(name))
  await press(page, 'Save')
  await follow(page, 'Support for self-employment')
  await press(page, 'Start the application')
  await page.locator('#business_name').waitFor()
}

export { businessAnswers }

/** Uploads a photograph for every paper that is wanted. */
export async function giveAllPapers(page: Page): Promise<void> {
  const buffer = await aPhoto()
  const wanted = await page.locator('input[type=file]').count()
  for (let i = 0; i < wanted; i += 1) {
    const form = page.locator('form[enctype="multipart/form-data"]').nth(i)
    await form.locator('input[type=file]').setInputFiles({ name: `photo-${i + 1}.jpg`, mimeType: 'image/jpeg', buffer })
    await form.locator('button').click()
    await page.locator(`form[enctype="multipart/form-data"] >> nth=${i} >> text=photo-${i + 1}.jpg`).waitFor()
  }
}

/** The number on the receipt. */
export const receiptOf = async (page: Page): Promise<string> => (await page.locator('.tx-receipt').textContent())?.trim() ?? ''
