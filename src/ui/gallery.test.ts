import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser, serve, type Stand } from '../../test/browser.ts'
import { locales, voiceOf, type Locale } from '../kit/say.ts'
import { roleWords } from '../kit/role.ts'
import { renderPage, type Frame } from './frame.tsx'
import { galleryPage } from './gallery.tsx'
import { words } from './gallery/sample.ts'

const frameOf = (locale: Locale, path: string): Frame => {
  const voice = voiceOf(locale)
  return {
    voice,
    path,
    title: voice.say(words.title),
    city: { slug: 'sample', name: words.city, demonstration: true },
    nav: [
      { href: '#', text: voice.say(words.home), current: true },
      { href: '#', text: voice.say(words.schemes), count: 3 },
      { title: voice.say(words.home), links: [{ href: '#', text: voice.say(words.schemes) }] },
    ],
  }
}
const actor = { name: '示例乙', role: roleWords.district_officer, area: '甲区' }

const pages: Record<string, string> = {}
for (const locale of locales) {
  const page = galleryPage(voiceOf(locale))
  pages[`public-${locale}`] = renderPage({ ...frameOf(locale, `/public-${locale}`), faulty: true }, page)
  pages[`desk-${locale}`] = renderPage({ ...frameOf(locale, `/desk-${locale}`), actor, wide: true }, page)
}

const schemes: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
}

describe('the gallery', () => {
  let stand: Stand
  let browser: Browser
  before(async () => {
    stand = await serve(pages)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await stand.close()
  })

  async function visit(name: string, options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${stand.url}/${name}`)
    assert.deepEqual(complaints, [], 'the browser has nothing to complain of, the content policy included')
    return page
  }

  for (const [scheme, options] of Object.entries(schemes))
    for (const width of [360, 1366])
      for (const name of ['public-zh-Hans', 'desk-en'])
        test(`${name} has no fault that axe can find, ${width} px wide, ${scheme}`, async () => {
          const page = await visit(name, { ...options, viewport: { width, height: 768 } })
          const axe = new AxeBuilder({ page })
          // Every rule of WCAG A and AA and every best practice, none switched off; target-size is off unless asked for by its tag.
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental']
          const { violations } = await axe.withTags(tags).analyze()
          assert.deepEqual(
            violations.map((v) => [v.id, v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary}`)]),
            [],
          )
          await page.context().close()
        })

  for (const width of [320, 360, 1366])
    test(`nothing runs out of a page ${width} px wide`, async () => {
      for (const name of Object.keys(pages)) {
        const page = await visit(name, { viewport: { width, height: 768 } })
        assert.equal(
          await page.evaluate('document.documentElement.scrollWidth'),
          width === 320 ? 320 : await page.evaluate('document.documentElement.clientWidth'),
          name,
        )
        await page.context().close()
      }
    })

  test('what is pressed is at least 44 px high, or stands in a sentence', async () => {
    const page = await visit('desk-zh-Hans', { viewport: { width: 360, height: 768 } })
    const small =
      await page.evaluate(`[...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, .tx-nav a, .tx-name, .tx-foot a, .govuk-back-link')]
      .filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 43.5).map((e) => e.outerHTML.slice(0, 120))`)
    assert.deepEqual(small, [])
    await page.context().close()
  })

  test('the error summary takes the focus, and its links lead to the fields', async () => {
    const page = await visit('public-en', {})
    assert.equal(await page.evaluate('document.activeElement.className'), 'govuk-error-summary')
    await page.locator('.govuk-error-summary a', { hasText: 'Choose your trade' }).click()
    assert.equal(await page.evaluate('document.activeElement.id'), 'asked_trade')
    await page.context().close()
  })

  test('the stylesheet stays under 20 KB on the wire, and the script under 6', async () => {
    const sizeOf = async (file: string) => gzipSync(await readFile(join(stand.folder, file))).length
    assert.ok((await sizeOf('look.css')) <= 20 * 1024)
    assert.ok((await sizeOf('tongxing.js')) < 6 * 1024)
  })
})
