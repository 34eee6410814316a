/** Awards and the ledger. Insert only. */
import { sql, type NotNull } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Phrase } from '../../kit/say.ts'
import type { Step } from '../../plan/steps.ts'

type Instant = Temporal.Instant

export type Entry = {
  debit_account: string
  credit_account: string
  amount_fen: bigint
  application_id: number | null
  award_row_id: number | null
  plan_version_id: number | null
  clause: string | null
  says: string
  division: string
  entered_by: number | null
  entered_at: Instant
}
export const insertEntry = (db: Db, row: Entry) => db.insertInto('ledger_entry').values(row).execute()

/** What is left in an account that money is taken from. Holds the account until the transaction ends, so that two grants cannot spend one yuan. */
export async function balanceHeld(db: Db, account: string): Promise<bigint> {
  await sql`select pg_advisory_xact_lock(hashtext(${`ledger ${account}`}))`.execute(db)
  const { rows } = await sql<{ balance: bigint }>`
    select (coalesce((select sum(amount_fen) from ledger_entry where debit_account = ${account}), 0)
          - coalesce((select sum(amount_fen) from ledger_entry where credit_account = ${account}), 0))::bigint as balance`.execute(db)
  return rows[0]?.balance ?? 0n
}

export type NewAward = {
  application_id: number
  plan_version_id: number
  scheme: string
  person_id: number | null
  organisation_id: number | null
  business_key: string | null
  division: string
  total_fen: bigint
  months: number | null
  until_on: string | null
  /** JSON: hashes by the fact that names the item */
  items: string
  granted_on: string
  granted_at: Instant
}
export async function insertAward(db: Db, row: NewAward): Promise<number> {
  const nth = sql<number>`(select count(*) + 1 from award where application_id = ${row.application_id})`
  const stored = db.insertInto('award').values({ ...row, nth })
  return (await stored.returning('id').executeTakeFirstOrThrow()).id
}
export async function insertAwardRow(
  db: Db,
  row: {
    award_id: number
    line: number
    row_name: string
    purse: string
    amount_fen: bigint
    says: { phrase: Phrase; values: Record<string, unknown> }
    steps: readonly Step[]
    clause: string | null
  },
): Promise<number> {
  // whole yuan in a sentence; the amount itself is the row's amount_fen
  const values = {
    ...row,
    steps: JSON.stringify(row.steps),
    says: JSON.stringify(row.says, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  }
  return (await db.insertInto('award_row').values(values).returning('id').executeTakeFirstOrThrow()).id
}

/** The award of a case that is in force. */
export const awardOf = (db: Db, application: number) =>
  db.selectFrom('award_standing').selectAll().$narrowType<{ id: NotNull; total_fen: NotNull }>().where('application_id', '=', application).executeTakeFirst()
export async function awardRowsOf(db: Db, award: number) {
  const rows = await db.selectFrom('award_row').selectAll().where('award_id', '=', award).orderBy('line').execute()
  return rows.map((row) => ({
    ...row,
    says: row.says as unknown as { phrase: Phrase; values: Record<string, string> },
    steps: row.steps as unknown as readonly Step[],
  }))
}
export const entriesOf = (db: Db, application: number) =>
  db.selectFrom('ledger_entry').selectAll().where('application_id', '=', application).orderBy('id').execute()
export const balances = (db: Db) => db.selectFrom('ledger_balance').selectAll().orderBy('account').execute()

/** Businesses awarded under a plan, by district, as of a day. */
export async function countAwards(db: Db, plan: string, schemes: readonly string[], until: string): Promise<{ district: string; count: number }[]> {
  const rows = await db
    .selectFrom('award_standing as w')
    .innerJoin('plan_version as v', 'v.id', 'w.plan_version_id')
    .select([sql<string>`left(w.division, 6)`.as('district'), sql<bigint>`count(distinct coalesce(w.business_key, w.id::text))`.as('n')])
    .where('v.plan', '=', plan)
    .where('w.scheme', 'in', schemes)
    .where('w.granted_on', '<=', until)
    .groupBy('district')
    .execute()
  return rows.map(({ district, n }) => ({ district, count: Number(n) }))
}

/** The awards behind a number. */
export const awardsCounted = (db: Db, plan: string, schemes: readonly string[], until: string, area: string) =>
  db
    .selectFrom('award_standing as w')
    .innerJoin('plan_version as v', 'v.id', 'w.plan_version_id')
    .innerJoin('application as a', 'a.id', 'w.application_id')
    .leftJoin('person as p', 'p.id', 'w.person_id')
    .select(['w.id', 'w.application_id', 'a.number', 'p.name', 'p.name_latin', 'w.division', 'w.total_fen', 'w.granted_on'])
    .$narrowType<{ id: NotNull; application_id: NotNull; division: NotNull; total_fen: NotNull; granted_on: NotNull }>()
    .where('v.plan', '=', plan)
    .where('w.scheme', 'in', schemes)
    .where('w.granted_on', '<=', until)
    .where(sql<boolean>`starts_with(w.division, ${area})`)
    .orderBy('w.id')
    .limit(2000)
    .execute()

/** What a programme spent from each purse. */
export const spentByPurse = (db: Db, plan: string) =>
  db
    .selectFrom('award_row as r')
    .innerJoin('award_standing as w', 'w.id', 'r.award_id')
    .innerJoin('plan_version as v', 'v.id', 'w.plan_version_id')
    .select((e) => ['r.purse', e.fn.sum<bigint>('r.amount_fen').as('spent'), e.fn.countAll<bigint>().as('n')])
    .where('v.plan', '=', plan)
    .groupBy('r.purse')
    .orderBy('r.purse')
    .execute()

/** Money put into each account, beside what only came back to it. */
export async function appropriatedTo(db: Db): Promise<Map<string, bigint>> {
  const rows = await db
    .selectFrom('ledger_entry')
    .select((e) => ['debit_account', e.fn.sum<bigint>('amount_fen').as('sum')])
    .where('credit_account', 'like', 'appropriation/%')
    .groupBy('debit_account')
    .execute()
  return new Map(rows.map(({ debit_account, sum }) => [debit_account, BigInt(sum)]))
}

/** The awards of the same person or organisation, other than of this case. */
export async function awardsHad(db: Db, of: { id: number; person_id: number | null; organisation_id: number | null }) {
  const rows = await db
    .selectFrom('award as w')
    .innerJoin('award_standing as s', 's.id', 'w.id')
    .innerJoin('plan_version as v', 'v.id', 'w.plan_version_id')
    .select(['w.scheme', 'v.plan', 'w.granted_on', 'w.until_on', 'w.total_fen', 'w.months', 'w.items'])
    .where('w.application_id', '!=', of.id)
    .where((e) => (of.person_id === null ? e('w.organisation_id', '=', of.organisation_id) : e('w.person_id', '=', of.person_id)))
    .execute()
  return rows.map((row) => ({ ...row, items: row.items as Record<string, string> }))
}
