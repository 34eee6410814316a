import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, serve, type Stand } from '../../test/browser.ts'
import { voiceOf } from '../kit/say.ts'
import { FormPage } from './form-page.tsx'
import { renderPage } from './frame.tsx'
import { everyKind } from './gallery/sample.ts'
import { sure } from '../kit/sure.ts'

const voice = voiceOf('en')
const form = { full_name: sure(everyKind['full_name']), story: sure(everyKind['story']), secret: sure(everyKind['secret']) }
const html = renderPage(
  { voice, title: 'Form', path: '/form', nav: [] },
  <FormPage voice={voice} heading="Form" action="/hand-in" form={form} button="Submit" keep="/keep" hidden={{ draft: 'D1' }} />,
)

describe('the script of a page', () => {
  let stand: Stand
  let browser: Browser
  let page: Page
  let up = true
  let slow = false
  let kept: URLSearchParams[] = []
  let handedIn = 0

  before(async () => {
    stand = await serve({ form: html }, (request, reply) => {
      let body = ''
      request.on('data', (part: Buffer) => (body += part.toString()))
      request.on('end', () => {
        if (request.url === '/hand-in') {
          handedIn += 1
          setTimeout(() => reply.writeHead(303, { location: '/form' }).end(), 300)
          return
        }
        if (request.headers['x-requested-with'] !== 'fetch' || !up) return void reply.writeHead(503).end('down')
        kept.push(new URLSearchParams(body))
        setTimeout(() => reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ said: 'Saved 14:32' })), slow ? 3000 : 0)
      })
    })
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await stand.close()
  })
  const open = async () => {
    // a browser under load may never say that it closed; what it has open ends with it
    if (page) await Promise.race([page.context().close(), wait(5000)])
    up = true
    kept = []
    handedIn = 0
    page = await (await browser.newContext()).newPage()
    await page.goto(`${stand.url}/form`)
  }

  test('what is typed is kept a second after the last key, without the password, and said so', async () => {
    await open()
    await page.locator('#secret').fill('not to be sent')
    await page.locator('#full_name').pressSequentially('Shili Jia', { delay: 20 })
    await page.locator('[data-saved]', { hasText: 'Saved 14:32' }).waitFor()
    assert.equal(kept.length, 1)
    assert.deepEqual(Object.fromEntries(sure(kept[0])), { draft: 'D1', full_name: 'Shili Jia', story: '' })
  })

  test('what is not kept is said loudly, stays said, and is kept when the line is back', async () => {
    await open()
    up = false
    await page.locator('#full_name').fill('Shili Yi')
    const alarm = page.getByRole('alert')
    await alarm.waitFor()
    assert.match((await alarm.textContent()) ?? '', /not saved/)
    await page.locator('#full_name').fill('Shili Yi, more')
    await page.waitForTimeout(2500)
    assert.ok(await alarm.isVisible(), 'it does not go away by itself')
    assert.equal(
      await page.evaluate("(() => { const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented })()"),
      true,
    )
    up = true
    await page.locator('[data-saved]', { hasText: 'Saved 14:32' }).waitFor({ timeout: 15_000 })
    assert.equal(kept.at(-1)?.get('full_name'), 'Shili Yi, more')
    assert.ok(!(await alarm.isVisible()))
    assert.equal(
      await page.evaluate("(() => { const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented })()"),
      false,
    )
  })

  test('handing in while it is being kept is neither warned of nor called unsaved', async () => {
    await open()
    slow = true
    await page.locator('#full_name').fill('Shili Ding')
    await page.waitForRequest('**/keep')
    await page.evaluate("document.querySelector('main button[type=submit]').click()")
    await page.waitForTimeout(150)
    assert.ok(!(await page.getByRole('alert').isVisible()))
    await page.waitForTimeout(600)
    assert.equal(handedIn, 1)
    slow = false
  })

  test('two presses hand in once', async () => {
    await open()
    await page.evaluate("(() => { const b = document.querySelector('main button[type=submit]'); b.click(); b.click() })()")
    await page.waitForTimeout(800)
    assert.equal(handedIn, 1)
  })

  test('a password is shown at a press, and hidden again when the form is handed in', async () => {
    await open()
    await page.locator('#secret').fill('abc')
    await page.getByRole('button', { name: 'Show password' }).click()
    assert.equal(await page.locator('#secret').getAttribute('type'), 'text')
    await page.getByRole('button', { name: 'Hide password' }).click()
    assert.equal(await page.locator('#secret').getAttribute('type'), 'password')
  })

  test('the letters left are counted as a reader counts them, and nothing is cut off', async () => {
    await open()
    await page.locator('#story').fill('𠮷'.repeat(198))
    assert.equal(await page.locator('#story-count').textContent(), '2 characters left')
    await page.locator('#story').fill('字'.repeat(203))
    assert.equal(await page.locator('#story-count').textContent(), '3 characters too many')
    assert.equal((await page.locator('#story').inputValue()).length, 203)
  })

  test('without the script everything is there but its help', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${stand.url}/form`)
    assert.ok(!(await plain.locator('[data-shows]').isVisible()))
    assert.ok(!(await plain.locator('[data-unsaved]').isVisible()))
    await plain.locator('#full_name').fill('Shili Bing')
    handedIn = 0
    await plain.getByRole('button', { name: 'Submit' }).click()
    assert.equal(handedIn, 1)
    await context.close()
  })
})
