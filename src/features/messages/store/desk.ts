/** What the desk has to do about messages: letters, calls, ways that are wrong. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'
import type { Errand } from './errands.ts'

type Named = Errand & { name: string | null; name_latin: string | null; place_zh: string | null; place_en: string | null; phone_known: boolean }

/** Errands at the desk with whom they are to. `what`: letters to print, calls to make, ways that are wrong, on their way by machine, printed in a batch. */
export async function errandsAt(db: Db, what: 'letter' | 'voice' | 'wrong' | 'machine' | 'batch', batch: number | null = null, limit = 500): Promise<Named[]> {
  const where = {
    letter: sql`e.state = 'waiting' and e.channel = 'letter'`,
    voice: sql`e.state = 'waiting' and e.channel = 'voice'`,
    wrong: sql`e.attention is not null`,
    machine: sql`e.state = 'waiting' and e.channel in ('sms', 'email')`,
    batch: sql`e.batch_id = ${batch}`,
  }[what]
  const { rows } = await sql<Named>`
    select e.*, coalesce(n.name, o.name) as name, n.name_latin, d.name_zh as place_zh, d.name_en as place_en, n.phone_sealed is not null as phone_known
    from errand e left join person_now n on n.person_id = e.person_id left join organisation o on o.account_id = e.account_id
    left join shared.division d on d.code = e.division
    where ${where} order by e.due_at, e.id limit ${limit}`.execute(db)
  return rows
}

export async function deskCounts(db: Db): Promise<Record<'letter' | 'voice' | 'machine' | 'wrong', number>> {
  const { rows } = await sql<{ letter: bigint; voice: bigint; machine: bigint; wrong: bigint }>`select
    (select count(*) from errand where state = 'waiting' and channel = 'letter') as letter,
    (select count(*) from errand where state = 'waiting' and channel = 'voice') as voice,
    (select count(*) from errand where state = 'waiting' and channel in ('sms', 'email')) as machine,
    (select count(*) from errand where attention is not null) as wrong`.execute(db)
  const found = rows[0]
  return { letter: Number(found?.letter), voice: Number(found?.voice), machine: Number(found?.machine), wrong: Number(found?.wrong) }
}

/** Errands about a person (whichever of the entries), newest first. */
export const errandsOf = (db: Db, persons: readonly number[]) =>
  db
    .selectFrom('errand')
    .selectAll()
    .where('person_id', 'in', [...persons])
    .orderBy('id', 'desc')
    .limit(100)
    .execute() as Promise<Errand[]>
