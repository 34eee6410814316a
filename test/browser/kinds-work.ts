/** Kinds of page of home work and sheltered employment. */
import type { Kind } from './kinds.ts'

const first =
  (path: string, ...clicks: string[]): Kind['open'] =>
  async (page, at) => {
    await page.goto(`${at}${path}`)
    for (const click of clicks) {
      await page.locator(click).first().click()
      await page.waitForLoadState('domcontentloaded')
    }
  }

export const workKinds: readonly Kind[] = [
  { name: 'home-work-round', as: 'commissioner', open: first('/work-orders/rounds', 'main th a'), differs: true, picture: true },
  { name: 'home-work-share', as: 'officer', open: first('/work-orders', 'main th a', 'main th a'), differs: true, picture: true },
  { name: 'sheltered-month', as: 'officer', open: first('/sheltered', 'main th a', 'main a[href$="/month"]'), picture: true },
  { name: 'example', open: first('/examples', 'main h2 a') },
  { name: 'story', as: 'officer', open: first('/stories', 'main th a') },
  { name: 'own-story', as: 'shop', open: first('/mine', 'main a[href*="/cases/"]', 'main a[href*="/my-stories/"]') },
  { name: 'outreach-event', as: 'officer', open: first('/outreach', 'main th a') },
]
