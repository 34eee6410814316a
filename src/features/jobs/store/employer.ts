/** Those placed with an employer, as far as the employer is told. */
import { sql } from 'kysely'
import type { Db } from '../../../kit/db.ts'

export type PlacedHere = {
  readonly id: number
  readonly name: string
  readonly name_latin: string
  readonly started_on: string
  /** the marks at which the employer was reached */
  readonly answered: readonly string[]
  readonly to_dos: readonly { readonly what: string; readonly until: string | null }[]
}
/** Whoever works at the reader's own organisation, the newest first. */
export const placedHere = async (db: Db): Promise<PlacedHere[]> => (await sql<PlacedHere>`select * from employer_placements()`.execute(db)).rows
