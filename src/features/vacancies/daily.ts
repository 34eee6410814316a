/** Freshness by the calendar: asked after 30 days, closed 14 days later. Safe to run twice. */
import type { Act } from '../../kit/act.ts'
import { addDays } from '../../kit/day.ts'
import type { Phrase } from '../../kit/say.ts'
import { tellHolder } from '../messages/acts.ts'
import { organisationById } from '../organisations/store.ts'
import { priceVacancies } from './acts/prices.ts'
import type { Referred } from './acts/referred.ts'
import { freshDays } from './flow.ts'
import { insertEvent } from './store.ts'
import { closeStale, markAsked } from './store/fresh.ts'
import { stateWords } from './words/flow.ts'
import { messages } from './words/sayings.ts'

type Found = { readonly id: number; readonly organisation_id: number; readonly title: string; readonly employer_name: string }

/** What falls due for vacancies by itself: freshness, and the prices of the day. */
export const keepVacancies =
  (referred: Referred) =>
  async (act: Act): Promise<void> => {
    await keepFresh(act, referred)
    await priceVacancies(act)
  }

/** Asks whoever entered old vacancies whether they are still open, and closes those nobody confirmed. */
async function keepFresh(act: Act, referred: Referred): Promise<void> {
  for (const found of await closeStale(act.db, addDays(act.today, -freshDays.answer))) {
    await tell(act, found, 'expire', messages.closed)
    await referred.tellClosed(act, found, stateWords.stale)
  }
  const by = addDays(act.today, freshDays.answer)
  for (const found of await markAsked(act.db, addDays(act.today, -freshDays.ask), act.today)) await tell(act, found, 'ask', messages.confirm, by)
}

async function tell(act: Act, { id, organisation_id, title }: Found, move: string, phrase: Phrase, day = act.today): Promise<void> {
  await insertEvent(act.db, { vacancy_id: id, move, note: '', made_by: null, made_as: 'system', made_at: act.now })
  const organisation = await organisationById(act.db, organisation_id)
  if (organisation?.account_id) await tellHolder(act, organisation.account_id, null, phrase, { title, day })
}
