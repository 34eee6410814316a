/** A hand that has a keyboard and nothing else. */
import type { Page } from 'playwright-core'
import { aPhoto } from '../../steps.ts'
import { focusOf, reach } from './focus.ts'
import type { Hand, Words } from './hand.ts'

const says = (text: string, words: Words): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text))

export function keyboard(page: Page): Hand {
  // the browser is told early that choosers are answered here: asked only at the key, it may be too late under load
  page.on('filechooser', () => undefined)
  const key = (name: string): Promise<void> => page.keyboard.press(name)
  const go = async (name: string): Promise<void> => {
    await Promise.all([page.waitForEvent('framenavigated'), key(name)])
    await page.waitForLoadState('load')
  }
  const link = (words: Words) => reach(page, (at) => at.inMain && at.tag === 'A' && says(at.text, words), String(words))
  const button = (words: Words) => reach(page, (at) => at.inMain && at.tag === 'BUTTON' && says(at.text, words), String(words))
  return {
    page,
    enter: async (name) => {
      await reach(page, (at) => at.tag === 'BUTTON' && at.around.includes(name), name)
      await go('Enter')
    },
    follow: async (words) => {
      await link(words)
      await go('Enter')
    },
    press: async (words) => {
      await button(words)
      await go('Space')
    },
    answer: async (answers) => {
      for (const [name, value] of Object.entries(answers)) {
        const at = await reach(page, (one) => one.name === name, name)
        if (at.type === 'radio') await choose(page, value)
        else if (at.tag === 'SELECT') await pick(page, value)
        else {
          await key('ControlOrMeta+a')
          await page.keyboard.type(value)
        }
      }
    },
    paper: async (name) => {
      await reach(page, (at) => at.name === `file-${name}`, name)
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), key('Space')])
      await chooser.setFiles({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: await aPhoto() })
      await button(/^Upload/)
      await go('Enter')
      await page.getByText(`${name}.jpg`).first().waitFor()
    },
    mark: async (row) => {
      await reach(page, (at) => at.type === 'checkbox' && at.around.includes(row), row)
      await key('Space')
    },
    row: async (row) => {
      await reach(page, (at) => at.tag === 'A' && at.around.includes(row), row)
      await go('Enter')
    },
  }
}

/** In a group of buttons the arrows choose. */
async function choose(page: Page, value: string): Promise<void> {
  await page.keyboard.press('Space')
  for (let i = 0; i < 30 && (await focusOf(page)).value !== value; i += 1) await page.keyboard.press('ArrowDown')
}
/** In a list too; it is closed, so an arrow takes the next. */
async function pick(page: Page, value: string): Promise<void> {
  for (let i = 0; i < 200 && (await focusOf(page)).value !== value; i += 1) await page.keyboard.press('ArrowDown')
}
