/** What the score of vacancies is raised by, so that enough people see them; made anew every day. */
import { addDays, type Day } from '../../../kit/day.ts'
import type { Db } from '../../../kit/db.ts'

export async function insertPrices(db: Db, rows: readonly { vacancy_id: number; priced_on: string; price: number }[]): Promise<void> {
  // three values a row; a statement carries 65,535
  for (let from = 0; from < rows.length; from += 10_000)
    await db
      .insertInto('vacancy_price')
      .values(rows.slice(from, from + 10_000))
      .onConflict((conflict) => conflict.columns(['vacancy_id', 'priced_on']).doNothing())
      .execute()
}

/** Marks a day as priced; false when it was already. */
export async function markPriced(db: Db, priced_on: Day, priced_at: Temporal.Instant): Promise<boolean> {
  const done = await db
    .insertInto('vacancy_pricing')
    .values({ priced_on, priced_at })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Prices of the newest day, if that is today or yesterday: older ones say nothing of today's market. */
export async function pricesOn(db: Db, today: string): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('vacancy_price')
    .select(['vacancy_id', 'price', 'priced_on'])
    .where('priced_on', '>=', addDays(today, -1))
    .where('priced_on', '<=', today)
    .execute()
  const newest = rows.reduce((day, { priced_on }) => (priced_on > day ? priced_on : day), '')
  return new Map(rows.filter(({ priced_on }) => priced_on === newest).map(({ vacancy_id, price }) => [vacancy_id, price]))
}
