/** Tells a story with a hand: one browser, handed from person to person. */
import { doesNotMatch, match } from 'node:assert/strict'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { sessionCookie } from '../../../src/kit/door/open.ts'
import { names, type Town } from '../town.ts'
import type { Answers, Cast, Hand, Step, Story } from './hand.ts'

/** How a hand is made for a page, in which kind of browser, and what is done on arriving at each page. */
export type Way = {
  readonly options: BrowserContextOptions
  readonly handOf: (page: Page) => Hand
  readonly arrives?: (page: Page, who: string) => Promise<void>
}

type Told = { hand: Hand | undefined; who: string; number: string }

export async function tell(town: Town, story: Story, cast: Cast, way: Way): Promise<void> {
  const told: Told = { hand: undefined, who: '', number: '' }
  for (const step of story.steps(cast))
    try {
      await take(town, cast, way, told, step)
      if (told.hand && ('at' in step || 'queue' in step || 'follow' in step || 'press' in step)) await way.arrives?.(told.hand.page, told.who)
    } catch (error) {
      const said = told.hand ? await textOf(told.hand.page) : ''
      throw new Error(`${story.title}: ${Object.entries(step).join()} at ${told.hand?.page.url()}: ${String(error)} ${said.slice(0, 1500)}`, { cause: error })
    }
  await told.hand?.page.context().close()
}

async function take(town: Town, cast: Cast, way: Way, told: Told, step: Step): Promise<void> {
  if ('later' in step) return town.given.on(town.given.tools.calendar.addWorkingDays(today(town), step.later + 1))
  if ('as' in step) {
    told.who = step.as
    told.hand ??= way.handOf(await town.visitor('en', way.options))
    await told.hand.page.context().clearCookies({ name: sessionCookie })
    await told.hand.page.goto(`${town.at}/sign-in`)
    return told.hand.enter(step.as === 'teller' ? cast.teller : names[step.as][0])
  }
  const { hand } = told
  if (!hand) throw new Error('nobody is there')
  if ('at' in step) await hand.page.goto(town.at + step.at)
  else if ('queue' in step) {
    await hand.page.goto(`${town.at}/queue`)
    await way.arrives?.(hand.page, told.who)
    await hand.row(step.queue)
  } else if ('follow' in step) await hand.follow(step.follow)
  else if ('press' in step) await hand.press(step.press)
  else if ('fill' in step) await hand.answer(dated(step.fill, today(town)))
  else if ('papers' in step) for (const key of step.papers) await hand.paper(key)
  else if ('mark' in step) await hand.mark(told.number)
  else if ('keeps' in step) told.number = step.keeps.exec(await textOf(hand.page))?.[0] ?? ''
  else if ('hides' in step) doesNotMatch(await textOf(hand.page), step.hides)
  else match(await textOf(hand.page), step.reads)
}

const textOf = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
const today = (town: Town): string => town.given.clock.now.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString()
const dated = (answers: Answers, day: string): Answers =>
  Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, value === 'today' ? day : value]))
