/** How people want to be told. */
import type { Db } from '../../../kit/db.ts'
import type { Locale } from '../../../kit/say.ts'
import type { Channel } from '../rules/needs.ts'

/** Whom a wish or an errand is of: a person in the register, or the account of an organisation. */
export type Whose = { readonly persons: readonly number[] } | { readonly account: number }

export type Wish = {
  readonly channel: Channel | null
  readonly email_sealed: string | null
  readonly locale: Locale
  readonly easy_read: boolean
  readonly recorded_at: Temporal.Instant
}

/** The newest wish; undefined when none was ever told. */
export async function wishOf(db: Db, whose: Whose): Promise<Wish | undefined> {
  const row = await db
    .selectFrom('message_wish')
    .select(['channel', 'email_sealed', 'locale', 'easy_read', 'recorded_at'])
    .where((e) => ('account' in whose ? e('account_id', '=', whose.account) : e('person_id', 'in', [...whose.persons])))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as Wish | undefined
}

export const insertWish = (
  db: Db,
  row: Omit<Wish, 'recorded_at'> & {
    person_id: number | null
    account_id: number | null
    division: string
    recorded_by: number
    recorded_at: Temporal.Instant
  },
) => db.insertInto('message_wish').values(row).execute()
