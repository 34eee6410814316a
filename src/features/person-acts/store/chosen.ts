/** Persons chosen out of a list: read through the register's own conditions. */
import { sql, type RawBuilder } from 'kysely'

/** Ticked persons, as long as the reader sees them and they stand in the list of everybody. */
export const ticked = (everybody: RawBuilder<unknown>, ids: readonly number[]): RawBuilder<unknown> => sql`${everybody} and p.id = any(${[...ids]}::integer[])`
