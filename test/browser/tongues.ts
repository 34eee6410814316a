/** What of a page is in another language than it says: Chinese outside `lang="zh-…"`, Latin words inside Chinese. */
import type { Page } from 'playwright-core'

/** Latin words that Chinese pages may have: names of formats and standards, units, our own name. Numbers, login names and names of files are nobody's language. */
const allowed = ['Tongxing', 'CSV', 'PDF', 'Word', 'MB', 'WCAG', 'AA', 'GB', 'Apache', 'Chrome', 'Linux', 'test']

const look = `((allowed) => {
  const strays = []
  const words = new RegExp('\\\\b(' + allowed.join('|') + ')\\\\b', 'g')
  const check = (text, from) => {
    if (from.closest('code, textarea, script, style')) return
    const lang = from.closest('[lang]').lang
    const stray = lang.startsWith('zh') && lang !== 'zh-Latn' ? /[A-Za-z]{2,}/.test(text.replace(/[\\w.-]*\\d[\\w.-]*|[\\w-]+\\.jpg/g, '').replace(words, '')) : /\\p{Script=Han}/u.test(text)
    if (stray) strays.push(lang + ' ' + from.tagName.toLowerCase() + ': ' + text.trim().slice(0, 80))
  }
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (walker.currentNode.data.trim()) check(walker.currentNode.data, walker.currentNode.parentElement)
  for (const from of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]'))
    for (const name of ['aria-label', 'placeholder', 'alt', 'title']) if (from.getAttribute(name)) check(from.getAttribute(name), from)
  return strays
})`

export const straysOf = (page: Page): Promise<string[]> => page.evaluate(`${look}(${JSON.stringify(allowed)})`) as Promise<string[]>
