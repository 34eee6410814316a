/** A hand that hears the page through a screen reader, moves by what is spoken, and acts on it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { Hand, Words } from './hand.ts'
import { pointer } from './pointer.ts'

const bundle = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8')
/** The reader as a script that lays itself on the window. */
const script = `(() => { ${bundle.replace(/export\{[\w$]+ as Virtual,([\w$]+) as virtual\};/, 'window.storyReader = $1;')}
 })()`

/** All that is said of the main part of a page, from its start to its end. */
const readAll = `(async () => {
  const reader = window.storyReader
  await reader.start({ container: document.querySelector('main') })
  for (let i = 0; i < 3000; i += 1) {
    await reader.next()
    const said = await reader.lastSpokenPhrase()
    if (said === 'end of main' || said === 'end of document') break
  }
  const log = await reader.spokenPhraseLog()
  await reader.stop()
  return [...log]
})()`
async function layOn(page: Page): Promise<void> {
  if (!(await page.evaluate('Boolean(window.storyReader)'))) await page.evaluate(script)
}
export async function heard(page: Page): Promise<readonly string[]> {
  await layOn(page)
  return (await page.evaluate(readAll)) as readonly string[]
}

/** Moves on until something of a kind is spoken with these words, and acts on it there. */
const actOn = (kind: string, words: Words): string => `(async () => {
  const reader = window.storyReader
  await reader.start({ container: document.querySelector('main') })
  const wanted = ${typeof words === 'string' ? `(said) => said.includes(${JSON.stringify(words)})` : `(said) => ${String(words)}.test(said)`}
  for (let i = 0; i < 3000; i += 1) {
    await reader.next()
    const said = await reader.lastSpokenPhrase()
    if (said.startsWith(${JSON.stringify(`${kind}, `)}) && wanted(said.slice(${kind.length + 2}))) {
      setTimeout(() => reader.act())
      return said
    }
    if (said === 'end of main' || said === 'end of document') break
  }
  return ''
})()`

export function reader(page: Page): Hand {
  const hand = pointer(page)
  const act = async (kind: string, words: Words): Promise<void> => {
    await layOn(page)
    const moved = page.waitForEvent('framenavigated')
    const said = await page.evaluate(actOn(kind, words))
    if (said === '') throw new Error(`never heard: ${kind}, ${String(words)}`)
    await moved
    await page.waitForLoadState('load')
  }
  return {
    ...hand,
    follow: (words) => act('link', words),
    press: (words) => act('button', words),
  }
}
