/** What a page's first view costs a reader who has never been here. */
import { get } from 'node:http'
import type { Page } from 'playwright-core'

/** Bytes of the page, its stylesheet, its script and its mark as they go over the wire, headers included. */
export async function firstView(page: Page): Promise<number> {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const parts = (await page.evaluate("[...document.querySelectorAll('link[href], script[src]')].map((one) => one.href || one.src)")) as string[]
  const sizes = await Promise.all([page.url(), ...parts].map((address) => onTheWire(address, cookies)))
  return sizes.reduce((a, b) => a + b, 0)
}

function onTheWire(address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { cookie, 'accept-encoding': 'br, gzip' } }, (answer) => {
      let bytes = answer.rawHeaders.join(': ').length
      answer.on('data', (part: Buffer) => (bytes += part.length))
      answer.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}
