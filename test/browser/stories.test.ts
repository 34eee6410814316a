/** What people come for, done by clicking: with a script, and without. */
import { equal, match, doesNotMatch, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openTown, type Town } from './town.ts'
import { begin, businessAnswers, enter, fill, follow, giveAllPapers, press, receiptOf, signOut, turnClock } from './walk.ts'

let town: Town
before(async () => {
  town = await openTown()
})
after(() => town.close())

const text = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
/** Opens a case from one's work queue. */
async function fromQueue(page: Page, name: string): Promise<void> {
  await page.goto(`${town.at}/queue`)
  await page.locator('main tr', { hasText: name }).getByRole('link').first().click()
}

/** From acceptance to the award, each step by whoever's turn it is. */
async function review(name: string): Promise<void> {
  const page = await town.visitor('en')
  await enter(page, town.at, 'officer')
  await fromQueue(page, name)
  await press(page, 'Accept')
  await press(page, 'Pass the review')
  await follow(page, 'Go to public notice')
  await page
    .locator('main tr', { hasText: 'Self-employment'.slice(4, 15) })
    .getByRole('checkbox')
    .first()
    .check()
  await press(page, 'Preview')
  await press(page, 'Post')
  match(page.url(), /notices\/\d+$/)
  await turnClock(page, town.tick, /7 working days/)
  await turnClock(page, town.tick, /tomorrow/)
  await fromQueue(page, name)
  match(await text(page), /Waiting for a site visit/)
  await follow(page, 'Record the site visit')
  const today = (await page.locator('.tx-clock').innerText()).match(/(\d+) March (\d{4})/)
  await fill(page, { visited_on: `${today?.[2]}-03-${today?.[1]?.padStart(2, '0')}`, found: '店面整洁，正在营业', as_described: 'yes' })
  await press(page, 'Record the site visit')
  await signOut(page)
  await enter(page, town.at, 'cityOfficer')
  await fromQueue(page, name)
  await follow(page, 'Propose the decision')
  await fill(page, { outcome: 'grant', reason: '符合条件' })
  await press(page, 'Propose the decision')
  await signOut(page)
  await enter(page, town.at, 'second')
  await fromQueue(page, name)
  await follow(page, 'Check the proposed decision')
  await fill(page, { agreed: 'yes' })
  await page.locator('main button[type=submit]').click()
  match(await text(page), /Granted/)
  await page.context().close()
}

describe('an applicant with an ordinary phone', () => {
  test('goes from the card to an award of 20,000 yuan, and every step is seen to be kept', async () => {
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
    await review('赵小满')
    await page.reload()
    const seen = await text(page)
    match(seen, /Granted/)
    match(seen, /20,000 yuan/)
    doesNotMatch(seen, /陈志远|杨慧敏/)
    await page.goto(`${town.at}/results`)
    match(await text(page), /Self-employed businesses supported 1 of/)
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
  test('gets everything done, and a session that ends in mid-form costs nothing', async () => {
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
    await review('孙秀英')
    await page.goto(`${town.at}/mine`)
    match(await text(page), /Granted/)
    await page.context().close()
  })
})
