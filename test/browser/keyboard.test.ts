/** A demonstration shop's application, without ever touching a mouse. */
import { equal, match, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPhoto } from '../steps.ts'
import { openTown, type Town } from './town.ts'
import { receiptOf } from './walk.ts'

let town: Town
before(async () => {
  town = await openTown()
})
after(() => town.close())

/** What has the focus: its id, name, words, and whether its focus can be seen (on itself, or on the drawn box beside it). */
const focused = `(() => {
  const e = document.activeElement
  const shown = (style) => style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
  const box = e.matches('.govuk-radios__input, .govuk-checkboxes__input') ? e.nextElementSibling : null
  return {
    tag: e.tagName,
    id: e.id,
    name: e.getAttribute('name') ?? '',
    card: e.closest('.tx-card')?.innerText ?? '',
    text: e === document.body ? '' : (e.innerText ?? '').replace(/\\s+/g, ' ').trim(),
    seen: e === document.body || shown(getComputedStyle(e)) || (box !== null && shown(getComputedStyle(box, '::before'))),
    inView: e === document.body || (e.getBoundingClientRect().bottom > 0 && e.getBoundingClientRect().top < innerHeight),
  }
})()`
type Focus = { tag: string; id: string; name: string; card: string; text: string; seen: boolean; inView: boolean }
const focus = (page: Page): Promise<Focus> => page.evaluate(focused) as Promise<Focus>

/** Presses Tab until what is wanted has the focus; every stop on the way must show it. */
async function reach(page: Page, wanted: (at: Focus) => boolean): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await focus(page)
    ok(at.seen, `the focus is seen on ${at.tag} ${at.id} ${at.text}`)
    ok(at.inView, `what has the focus is in view: ${at.tag} ${at.id} ${at.text}`)
    if (wanted(at)) return
  }
  throw new Error(`never reached; at ${page.url()}`)
}
/** Presses a key that leads to another page, and waits for it. */
async function go(page: Page, key = 'Enter'): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)])
  await page.waitForLoadState('load')
}
const reachText = (page: Page, words: RegExp): Promise<void> => reach(page, ({ text }) => words.test(text))
const reachName = (page: Page, name: string): Promise<void> => reach(page, (at) => at.name === name)

/** Types into boxes in the order of the page; in a group of buttons the arrow keys choose. */
async function type(page: Page, values: readonly (readonly [name: string, value: string])[]): Promise<void> {
  for (const [name, value] of values) {
    await reachName(page, name)
    const kind = await page.evaluate('document.activeElement.type')
    if (kind !== 'radio') await page.keyboard.type(value)
    else {
      await page.keyboard.press('Space')
      for (let i = 0; i < 10 && (await page.evaluate('document.activeElement.value')) !== value; i += 1) await page.keyboard.press('ArrowDown')
    }
  }
}

test('a shop is entered for, filled in, corrected and submitted by keyboard', async () => {
  const page = await town.visitor('en')
  // the browser is told early that choosers are answered here: asked only at the key, it may be too late under load
  page.on('filechooser', () => undefined)
  await page.goto(`${town.at}/sign-in`)
  await page.keyboard.press('Tab')
  equal((await focus(page)).text, 'Skip to main content')
  await page.keyboard.press('Enter')
  await reach(page, ({ tag, card }) => tag === 'BUTTON' && card.includes('明光店主'))
  await go(page)
  await page.waitForURL('**/mine')
  await reachText(page, /^Recognition as a demonstration shop/)
  await go(page)
  await reachText(page, /Enter your details first/)
  await go(page)
  await page.waitForURL('**/organisation')
  await type(page, [
    ['name', '杏花岭区明光按摩部'],
    ['trading_name', '明光盲人按摩'],
    ['kind', 'company'],
    ['credit_code', '92140199MA0K7X2X0A'],
    ['credit_code_note', '已对照执照'],
    ['staff_count', '4'],
    ['disabled_staff_count', '3'],
    ['opened_on', '2020-05-01'],
    ['address', '东社区 8 号'],
    ['owner_name_public', 'no'],
  ])
  await go(page)
  await page.waitForURL('**/mine')
  await reachText(page, /^Recognition as a demonstration shop/)
  await go(page)
  await reachText(page, /Start the application/)
  await go(page, 'Space')
  await page.waitForURL('**/form/1')
  await type(page, [
    ['unit_name', '明光盲人按摩'],
    ['licence_no', '92140199MA0K7X2X0A'],
    ['established_on', '2020-13-01'],
    ['address', '东社区 8 号'],
  ])
  await go(page)
  await page.locator('.govuk-error-summary').waitFor()
  equal(await page.evaluate('document.activeElement.className'), 'govuk-error-summary', 'the summary takes the focus')
  ok((await focus(page)).seen)
  match(await page.title(), /^Error: /)
  await reachText(page, /enter a date/i)
  await page.keyboard.press('Enter')
  equal((await focus(page)).name, 'established_on')
  equal(await page.locator('#unit_name').inputValue(), '明光盲人按摩')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2020-05-01')
  await go(page)
  await page.waitForURL('**/form/2')
  await type(page, [
    ['staff_count', '4'],
    ['disabled_count', '3'],
    ['visual_count', '3'],
    ['beds', '5'],
  ])
  await go(page)
  await page.waitForURL('**/papers')
  const buffer = await aPhoto()
  const names = await page.evaluate("[...document.querySelectorAll('input[type=file]')].map((one) => one.name)")
  for (const name of names as readonly string[]) {
    await reachName(page, name)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')])
    await chooser.setFiles({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer })
    await reachText(page, /^Upload/)
    await go(page)
    await page.locator(`text=${name}.jpg`).first().waitFor()
  }
  await reachText(page, /Papers are ready/)
  await go(page)
  await reachText(page, /^Submit$/)
  await go(page, 'Space')
  await page.locator('.tx-receipt').waitFor()
  match(await receiptOf(page), /^\d{4}-0107-\d{5}$/)
  await page.context().close()
})
