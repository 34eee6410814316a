/** The plaque register. */
import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'
import type { Recognition, StandingChange, StandingSecond } from '../../kit/tables.ts'

export const insertRecognition = (db: Db, row: Insertable<Recognition>) => db.insertInto('recognition').values(row).execute()

/** The next plaque number of a category in a year. Waits for others of the same prefix. */
export async function nextPlaqueNumber(db: Db, prefix: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext(${`plaque ${prefix}`}))`.execute(db)
  const { rows } = await sql<{ last: string | null }>`select max(plaque_number) as last from recognition where starts_with(plaque_number, ${prefix})`.execute(
    db,
  )
  return prefix + String(Number(rows[0]?.last?.slice(prefix.length) ?? 0) + 1).padStart(3, '0')
}

const plaques = (db: Db) =>
  db
    .selectFrom('recognition as r')
    .innerJoin('shared.division as d', 'd.code', 'r.division')
    .leftJoin('shared.division as p', 'p.code', 'd.parent')
    .select([
      'r.id',
      'r.plaque_number',
      'r.category',
      'r.plan_version_id',
      'r.shown_name',
      'r.shown_owner',
      'r.division',
      'r.valid_from',
      'r.valid_to',
      'r.recognised_at',
      'r.application_id',
      'r.organisation_id',
      'r.standing',
      'r.withdrawn_on',
    ])
    .select(['d.name_zh', 'd.name_en', 'p.name_zh as parent_zh', 'p.name_en as parent_en'])

export type PlaqueFilter = { readonly category?: string; readonly district?: string; readonly name?: string }

/** The public register, by number, a page of 100. */
export const plaqueList = (db: Db, filter: PlaqueFilter, offset: number) =>
  plaques(db)
    .$if(Boolean(filter.category), (q) => q.where('r.category', '=', filter.category ?? ''))
    .$if(Boolean(filter.district), (q) => q.where(sql<boolean>`starts_with(r.division, ${filter.district ?? ''})`))
    .$if(Boolean(filter.name), (q) => q.where('r.shown_name', 'like', `%${(filter.name ?? '').replace(/[%_\\]/g, '')}%`))
    .orderBy('r.plaque_number')
    .offset(offset)
    .limit(100)
    .execute()

export const plaqueByNumber = (db: Db, number: string) => plaques(db).where('r.plaque_number', '=', number).executeTakeFirst()
export const plaqueById = (db: Db, id: number) => plaques(db).where('r.id', '=', id).executeTakeFirst()
export const recognitionOf = (db: Db, application: number) => plaques(db).where('r.application_id', '=', application).executeTakeFirst()

/** Recognitions a plan counts, by district, as of a day. */
export async function countRecognitions(db: Db, plan: string, categories: readonly string[], until: string): Promise<{ district: string; count: number }[]> {
  const rows = await db
    .selectFrom('recognition as r')
    .innerJoin('plan_version as v', 'v.id', 'r.plan_version_id')
    .select((e) => [sql<string>`left(r.division, 6)`.as('district'), e.fn.countAll<bigint>().as('n')])
    .where('v.plan', '=', plan)
    .where('r.category', 'in', categories)
    .where('r.valid_from', '<=', until)
    .where((e) => e.or([e('r.withdrawn_on', 'is', null), e('r.withdrawn_on', '>', until)]))
    .groupBy('district')
    .execute()
  return rows.map(({ district, n }) => ({ district, count: Number(n) }))
}

/** The recognitions behind a number. */
export const recognitionsCounted = (db: Db, plan: string, categories: readonly string[], until: string, area: string) =>
  plaques(db)
    .innerJoin('plan_version as v', 'v.id', 'r.plan_version_id')
    .where('v.plan', '=', plan)
    .where('r.category', 'in', categories)
    .where('r.valid_from', '<=', until)
    .where((e) => e.or([e('r.withdrawn_on', 'is', null), e('r.withdrawn_on', '>', until)]))
    .where(sql<boolean>`starts_with(r.division, ${area})`)
    .orderBy('r.id')
    .limit(2000)
    .execute()

/** The plaques of a category that hold on a day: what a campaign draws from. */
export const plaquesHeld = (db: Db, category: string, today: string) =>
  plaques(db)
    .where('r.category', '=', category)
    .where('r.standing', '<>', 'withdrawn')
    .where('r.valid_from', '<=', today)
    .where((e) => e.or([e('r.valid_to', 'is', null), e('r.valid_to', '>=', today)]))
    .orderBy('r.plaque_number')
    .execute()

export async function insertChange(db: Db, row: Insertable<StandingChange>): Promise<number> {
  return (await db.insertInto('standing_change').values(row).returning('id').executeTakeFirstOrThrow()).id
}
export const insertSecond = (db: Db, row: Insertable<StandingSecond>) => db.insertInto('standing_second').values(row).execute()

/** What was proposed and decided about a plaque, in order. */
export const changesOf = (db: Db, recognition: number) =>
  db
    .selectFrom('standing_change as c')
    .leftJoin('standing_second as s', 's.standing_change_id', 'c.id')
    .innerJoin('shared.account as a', 'a.id', 'c.proposed_by')
    .leftJoin('shared.account as b', 'b.id', 's.seconded_by')
    .selectAll('c')
    .select(['s.agreed', 's.note', 's.seconded_at', 'a.name as proposed_by_name', 'b.name as seconded_by_name'])
    .where('c.recognition_id', '=', recognition)
    .orderBy('c.id')
    .execute()
export const openChange = async (db: Db, recognition: number) => (await changesOf(db, recognition)).find(({ agreed }) => agreed === null)

/** Changes the standing if it is still one of those the move starts from. */
export async function changeStanding(db: Db, id: number, from: readonly string[], to: string, today: string): Promise<boolean> {
  const changed = await db
    .updateTable('recognition')
    .set({ standing: to, withdrawn_on: to === 'withdrawn' ? today : null })
    .where('id', '=', id)
    .where('standing', 'in', from)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
