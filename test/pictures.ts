/** Pictures of the main pages, on a phone and on a desk, in Chinese and English: of a given city, or of a demonstration that runs at an address. */
import { mkdir, writeFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from './browser.ts'
import { kinds, type Kind } from './browser/kinds.ts'
import { openLivedInTown } from './browser/lived-in.ts'
import { contextIn, names } from './browser/town.ts'
import { enterFirst } from './browser/walk.ts'

const [address, only] = process.argv[2]?.startsWith('http') ? process.argv.slice(2) : [undefined, process.argv[2]]
const folder = process.env['PICTURES'] ?? 'docs/pictures'
const widths = { phone: 390, desk: 1280 }
const atMost = 60 * 1024

/** A PNG of few colours, as few as it takes to be light. */
async function lighten(png: Buffer): Promise<Buffer> {
  for (const colours of [64, 32, 16, 8]) {
    const light = await sharp(png).png({ palette: true, colours, effort: 10, compressionLevel: 9 }).toBuffer()
    if (light.length <= atMost || colours === 8) return light
  }
  return png
}

async function take(browser: Browser, at: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const locale of ['zh-Hans', 'en'] as const)
    for (const [device, width] of Object.entries(widths)) {
      const pages = new Map<string, Page>()
      for (const kind of kinds.filter(({ name, picture }) => (only ? name === only : picture))) {
        const as = kind.as ?? ''
        const context = { viewport: { width, height: device === 'phone' ? 780 : 800 } }
        const page = pages.get(as) ?? (await (await contextIn(browser, at, locale, context)).newPage())
        if (!pages.has(as) && kind.as) await enterFirst(page, at, kind.as, names)
        pages.set(as, page)
        await picture(page, kind, at, `${folder}/${kind.name}-${locale === 'en' ? 'en' : 'zh'}-${device}.png`)
      }
      for (const page of pages.values()) await page.context().close()
    }
}

/** The top of a page, two screens at most. A page the city has nothing for is left out, and said so. */
async function picture(page: Page, kind: Kind, at: string, file: string): Promise<void> {
  try {
    await kind.open(page, at)
    const height = Math.min(Number(await page.evaluate('document.documentElement.scrollHeight')), process.env['WHOLE'] ? 6000 : 1600)
    const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height } })
    await writeFile(file, await lighten(png))
  } catch (error) {
    console.error(`${file}: not taken (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`)
  }
}

if (address) {
  const browser = await openBrowser()
  await take(browser, address.replace(/\/$/, ''))
  await browser.close()
} else {
  const town = await openLivedInTown()
  await take(town.browser, town.at)
  await town.close()
}
