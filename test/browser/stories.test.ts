/** What is typed is kept: with a script, and without. The stories as a whole are told in `story/`. */
import { equal, match, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openTown, type Town } from './town.ts'
import { begin, businessAnswers, enter, fill, follow, giveAllPapers, press, receiptOf, signOut } from './walk.ts'

let town: Town
before(async () => {
  town = await openTown()
})
after(() => town.close())

const text = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
describe('an applicant with an ordinary phone', () => {
  test('goes from the card to the receipt, and every letter is seen to be kept', async () => {
    const page = await town.visitor('en', { viewport: { width: 390, height: 800 } })
    await enter(page, town.at, 'applicant')
    await begin(page, town.at, '赵小满')
    const { business_name, ...rest } = businessAnswers()
    town.given.clock.now = town.given.clock.now.add({ minutes: 7 })
    await page.locator('#business_name').pressSequentially(business_name, { delay: 15 })
    await page.locator('[data-saved]', { hasText: 'Saved 09:07' }).waitFor()
    await page.reload()
    equal(await page.locator('#business_name').inputValue(), business_name)
    await fill(page, rest)
    await press(page, 'Save and go on')
    await giveAllPapers(page)
    await follow(page, 'Papers are ready')
    match(await text(page), /小满修鞋铺/)
    await press(page, 'Submit')
    match(await receiptOf(page), /^\d{4}-0107-\d{5}$/)
    await page.context().close()
  })

  test('changes the language of a half-typed form and loses neither the place nor a letter', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await town.visitor('en', { javaScriptEnabled })
      await enter(page, town.at, 'waiting')
      if (javaScriptEnabled) await begin(page, town.at, '李春燕')
      else {
        await page.locator('main th a').first().click()
        await follow(page, 'Go on filling in')
      }
      await page.locator('#address').fill(`东社区 ${String(javaScriptEnabled)}`)
      await page.getByRole('button', { name: '简体中文' }).click()
      await page.locator('html[lang=zh-Hans]').waitFor({ state: 'attached' })
      match(page.url(), /\/form\/1$/)
      equal(await page.locator('#address').inputValue(), `东社区 ${String(javaScriptEnabled)}`)
      await page.context().close()
    }
  })
})

describe('an applicant whose browser runs no script', () => {
  test('loses nothing when the session ends in mid-form, and goes on to the receipt', async () => {
    const page = await town.visitor('en', { javaScriptEnabled: false })
    await enter(page, town.at, 'plain')
    await begin(page, town.at, '孙秀英')
    await fill(page, businessAnswers())
    // the session ends elsewhere: signed out in another tab, while this one is being filled in
    const other = await page.context().newPage()
    await other.goto(`${town.at}/mine`)
    await signOut(other)
    await press(page, 'Save and go on')
    match(await text(page), /What you filled in is still here/)
    ok((await page.locator('input[name=kept]').count()) > 0)
    await page.locator('.tx-card', { hasText: '孙秀英' }).getByRole('button').click()
    await press(page, 'Go on')
    match(page.url(), /\/papers$/)
    await giveAllPapers(page)
    await follow(page, 'Papers are ready')
    match(await text(page), /小满修鞋铺/)
    await press(page, 'Submit')
    match(await receiptOf(page), /^\d{4}-0107-\d{5}$/)
    await page.context().close()
  })
})
