/** Where a keyboard stands on a page: the way past the head, the faults of a form, and after a page has answered. The stories by keyboard alone are in `story/`. */
import { equal, match, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { personDetails } from '../steps.ts'
import { focusOf, reach } from './story/focus.ts'
import { keyboard } from './story/keyboard.ts'
import { openTown, type Town } from './town.ts'

let town: Town
before(async () => {
  town = await openTown()
})
after(() => town.close())

async function at(path: string): Promise<Page> {
  const page = await town.visitor('en')
  await page.goto(`${town.at}/sign-in`)
  await keyboard(page).enter('赵小满')
  await page.goto(town.at + path)
  return page
}

test('the first Tab offers the way past the head, and the next stop lies in the main part', async () => {
  const page = await at('/mine')
  await page.keyboard.press('Tab')
  const first = await focusOf(page)
  equal(first.text, 'Skip to main content')
  ok(first.seen && first.inView)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  ok((await focusOf(page)).inMain)
  await page.context().close()
})

test('faults take the focus, each leads to its field, and what answers a deed takes it too', async () => {
  const page = await at('/person')
  const hand = keyboard(page)
  const { name, certificate_no, ...rest } = personDetails('赵小满')
  await hand.answer({ name, certificate_no, certificate_valid_from: '2020-13-01' })
  await hand.press('Save')
  equal(await page.evaluate('document.activeElement.className'), 'govuk-error-summary')
  ok((await focusOf(page)).seen)
  match(await page.title(), /^Error: /)
  await reach(page, ({ text }) => /enter a date/i.test(text), 'the fault')
  await page.keyboard.press('Enter')
  equal((await focusOf(page)).name, 'certificate_valid_from')
  equal(await page.locator('[name=name]').inputValue(), name)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(rest.certificate_valid_from)
  await hand.answer({ certificate_valid_to: rest.certificate_valid_to, village: rest.village, communication: rest.communication, division: rest.division })
  await hand.press('Save')
  const [scrolled, where] = (await page.evaluate('[scrollY, document.activeElement.tagName]')) as [number, string]
  equal(scrolled, 0, 'the page that answers is read from its top')
  ok(where === 'BODY' || (await page.locator('[data-takes-focus]:focus').count()) === 1)
  await page.context().close()
})
