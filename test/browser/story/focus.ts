/** Where the focus is, and moving it with Tab alone. */
import { ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What has the focus: its name, words, the row or card it stands in, and whether its focus can be seen (on itself, or on the drawn box beside it). */
const focused = `(() => {
  const e = document.activeElement
  const shown = (style) => style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
  const box = e.matches('.govuk-radios__input, .govuk-checkboxes__input') ? e.nextElementSibling : null
  const onBody = e === document.body
  const before = window.storyFocus
  window.storyFocus = e
  return {
    tag: e.tagName,
    id: e.id,
    name: e.getAttribute('name') ?? '',
    type: e.type ?? '',
    value: e.value ?? '',
    around: onBody ? '' : (e.closest('.tx-card, tr, form')?.innerText ?? ''),
    text: onBody ? '' : (e.innerText ?? '').replace(/\\s+/g, ' ').trim(),
    inMain: e.closest('main') !== null,
    seen: onBody || shown(getComputedStyle(e)) || (box !== null && shown(getComputedStyle(box, '::before'))),
    inView: onBody || (e.getBoundingClientRect().bottom > 0 && e.getBoundingClientRect().top < innerHeight),
    onward: onBody || !before || before === document.body || Boolean(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING),
  }
})()`
export type Focus = {
  readonly [key in 'tag' | 'id' | 'name' | 'type' | 'value' | 'around' | 'text']: string
} & { readonly [key in 'inMain' | 'seen' | 'inView' | 'onward']: boolean }
export const focusOf = (page: Page): Promise<Focus> => page.evaluate(focused) as Promise<Focus>

/** Presses Tab until what is wanted has the focus. Every stop on the way shows it, is in view, and lies further down the page than the last. */
export async function reach(page: Page, wanted: (at: Focus) => boolean, what: string): Promise<Focus> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await focusOf(page)
    const which = `${at.tag} ${at.name} ${at.text}`
    ok(at.seen, `the focus is seen on ${which}`)
    ok(at.inView, `what has the focus is in view: ${which}`)
    ok(at.onward, `the focus goes down the page to ${which}`)
    if (wanted(at)) return at
    // whoever has only a keyboard takes the way past the head
    if (at.text === 'Skip to main content') await page.keyboard.press('Enter')
  }
  throw new Error(`never reached by Tab: ${what}`)
}
