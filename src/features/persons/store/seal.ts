/** Everything of persons that lies sealed, a batch at a time, to be sealed again under a new key. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

type Place = {
  readonly table: string
  readonly columns: readonly string[]
  /** what the texts are bound to, where it is not `person.<column>` */ readonly place?: string
}
export const sealedPlaces: readonly Place[] = [
  {
    table: 'person',
    columns: ['citizen_id', 'certificate_no', 'veteran_credential', 'phone', 'guardian_phone', 'address', 'hukou_address', 'bank_account', 'health'].map(
      (name) => `${name}_sealed`,
    ),
  },
  { table: 'person_change', columns: ['before', 'after'] },
  { table: 'person_correction', columns: ['wish_sealed'], place: 'person_correction.wish' },
  { table: 'person_list', columns: ['choice_sealed'], place: 'person_list.choice' },
]

const named = (names: readonly string[]) => sql.raw(names.map((name) => `"${name}"`).join(', '))

export async function sealedAfter(db: Db, table: string, columns: readonly string[], id: bigint, limit: number) {
  const { rows } = await sql<{ id: bigint } & Record<string, unknown>>`select id::bigint as id, ${named(columns)} from ${named([table])}
    where id > ${id.toString()}::bigint order by id limit ${limit}`.execute(db)
  return rows
}

export const resealRow = (db: Db, table: string, columns: readonly string[], id: bigint, values: readonly unknown[]) =>
  sql`update ${named([table])} set ${sql.join(columns.map((column, i) => sql`${named([column])} = ${typeof values[i] === 'object' && values[i] !== null ? JSON.stringify(values[i]) : values[i]}`))}
    where id = ${id.toString()}::bigint`.execute(db)
