/** What a screen reader said of the pages of a story, as lines that can be kept and compared. */
import type { Page } from 'playwright-core'
import { heard } from './reader.ts'

/** Where a paragraph or a listitem ends is heard as a pause, not as words. */
const isPause = (line: string): boolean => /^(end of )?(paragraph|strong|emphasis)$|^end of listitem/.test(line)
const plainer = (line: string): string => line.replace(/^listitem, level (\d+), position (\d+), set size (\d+)$/, 'listitem $2 of $3')

/** Something that can be pressed, opened or filled in, and has no name. */
const isNameless = (line: string): boolean =>
  /^(button|link|textbox|searchbox|spinbutton|combobox|listbox|checkbox|radio|table|heading|img|graphic)(, (not )?checked|, level \d)?$/.test(line)
/** The same said twice by one thing, as in "button button". */
const isStammer = (line: string): boolean => /^(button|link|heading|textbox), \1\b/.test(line)
const manyTargets = `(() => {
  const targets = new Map()
  for (const a of document.querySelectorAll('main a[href]')) {
    const name = (a.getAttribute('aria-label') ?? a.textContent).replace(/\\s+/g, ' ').trim()
    targets.set(name, (targets.get(name) ?? new Set()).add(a.href))
  }
  return [...targets].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name)
})()`

/** The lines of a page, after who reads it and where, and what is wrong with them. */
export async function transcribed(page: Page, who: string): Promise<{ lines: readonly string[]; faults: readonly string[] }> {
  const said = (await heard(page)).filter((line) => !isPause(line)).map(plainer)
  const where = new URL(page.url()).pathname.replaceAll(/\/\d+/g, '/…')
  const sameName = (await page.evaluate(manyTargets)) as readonly string[]
  const faults = [...said.filter((line) => isNameless(line) || isStammer(line)), ...sameName.map((name) => `links of one name to several pages: ${name}`)]
  if (!said.some((line) => /^heading, .+, level 1$/.test(line))) faults.push('no heading that says what the page is')
  return { lines: [`== ${who}: ${where} (${await page.title()})`, ...said, ''], faults: faults.map((fault) => `${where}: ${fault}`) }
}
