/** Every kind of page, in Chinese and English: nothing for axe to find, one language, nothing out of the page, and light on the wire. */
import { deepEqual, ok } from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Locale } from '../../src/kit/say.ts'
import { kinds, type Kind } from './kinds.ts'
import { openLivedInTown } from './lived-in.ts'
import { straysOf } from './tongues.ts'
import type { Town } from './town.ts'
import { enter } from './walk.ts'
import { firstView } from './weight.ts'

let town: Town
const readers = new Map<string, Page>()
before(async () => {
  town = await openLivedInTown()
})
after(() => town.close())

/** A reader's page in a language, kept from kind to kind. */
async function readerOf({ as }: Kind, locale: Locale, forced = false): Promise<Page> {
  const key = `${as ?? ''} ${locale} ${forced}`
  const known = readers.get(key)
  if (known) return known
  const page = await town.visitor(locale, { viewport: phone, ...(forced ? { forcedColors: 'active' as const } : {}) })
  if (as) await enter(page, town.at, as)
  readers.set(key, page)
  return page
}

const phone = { width: 360, height: 740 }
const desk = { width: 1366, height: 768 }
// No rule is switched off; target-size and the experimental ones are on only because their tags are asked for.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental']
async function violations(page: Page): Promise<unknown[]> {
  // what passes is not told, which takes most of the time
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary}`)])
}
/** Whose first view is weighed. */
const isPublic = ({ as }: Kind): boolean => as === undefined || ['plain', 'waiting', 'shop'].includes(as)
const weights = new Map<string, number>()
const named = (name: string): Kind => kinds.find((kind) => kind.name === name) ?? { name, open: () => Promise.resolve() }

for (const locale of ['zh-Hans', 'en'] as const)
  describe(`in ${locale}`, () => {
    for (const kind of kinds)
      test(`${kind.name} can be used by everybody`, async () => {
        const page = await readerOf(kind, locale)
        // a layout that differs on a desk is looked at there in English, and on a phone in Chinese
        await page.setViewportSize(kind.differs && locale === 'en' ? desk : phone)
        await kind.open(page, town.at)
        const faults: unknown[] = [...(await straysOf(page)), ...(await violations(page))]
        if ((await page.locator('h1').count()) !== 1) faults.push('not exactly one heading that says what the page is')
        for (const width of [1100, 320]) {
          await page.setViewportSize({ width, height: 640 })
          if ((await page.evaluate('document.documentElement.scrollWidth')) !== width) faults.push(`something runs out of ${width} px`)
        }
        if (locale === 'zh-Hans' && isPublic(kind)) weights.set(kind.name, await firstView(page))
        deepEqual(faults, [])
      })
  })

describe('in Traditional Chinese', () => {
  for (const name of ['home', 'form-with-faults', 'case'])
    test(`${name} can be used by everybody`, async () => {
      const page = await readerOf(named(name), 'zh-Hant')
      await named(name).open(page, town.at)
      deepEqual(await violations(page), [])
    })
})

describe('with forced colours', () => {
  for (const name of ['results', 'form-with-faults', 'queue', 'officers-case'])
    test(`${name} can be used by everybody`, async () => {
      const page = await readerOf(named(name), 'zh-Hans', true)
      await named(name).open(page, town.at)
      deepEqual(await violations(page), [])
    })
})

test('the first view of a public or an applicant’s page weighs at most 60 KB on the wire', () => {
  const heavy = [...weights].filter(([, bytes]) => bytes > 60 * 1024)
  if (process.env['TELL_WEIGHTS']) console.error([...weights].map(([name, bytes]) => `${name}: ${(bytes / 1024).toFixed(1)} KB`).join('\n'))
  deepEqual(heavy, [])
  ok(weights.size === kinds.filter(isPublic).length && [...weights.values()].every((bytes) => bytes > 1000))
})
