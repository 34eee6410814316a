/** The database: pools, and one transaction in one city as one reader sees it. */
import { DummyDriver, Kysely, PostgresDialect, sql, type DatabaseConnection } from 'kysely'
import { DatabaseError, types as pgTypes, type CustomTypesConfig } from 'pg'
import { pipelinedPool } from './pool.ts'
import type { DB } from './tables.ts'

export type Db = Kysely<DB>

// a day is text (a local-midnight Date shifts it); an instant is a Temporal.Instant; int8 is a bigint
const parsers: Record<number, (text: string) => unknown> = {
  [pgTypes.builtins.DATE]: (text) => text,
  [pgTypes.builtins.INT8]: (text) => BigInt(text),
  [pgTypes.builtins.TIMESTAMPTZ]: (text) => Temporal.Instant.from(text.replace(' ', 'T')),
}
// the driver's own hook for a value's text; without it an Instant would be sent as a quoted JSON string
Object.defineProperty(Temporal.Instant.prototype, 'toPostgres', {
  value(this: Temporal.Instant) {
    return this.toString()
  },
})
const plain = (value: string) => value
const types: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (parsers[oid] ?? (pgTypes.getTypeParser(oid, format ?? 'text') as (value: string) => unknown) ?? plain) as never,
}

/** A pool of connections for a database. `fault` hears of connections that died while idle. */
export function openDb(url: string, options: { max?: number; fault?: (error: Error) => void } = {}): Db {
  const pool = pipelinedPool({ connectionString: url, max: options.max ?? 20, types, application_name: 'tongxing' }, (error) => options.fault?.(error))
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}

const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('a transaction opens no connection')) })
/** The builder on one connection. Its own way waits for each answer before the next question leaves; here they leave at once. */
const onConnection = (db: Db, connection: DatabaseConnection): Db =>
  new Kysely<DB>({
    config: { dialect },
    dialect,
    driver: new DummyDriver(),
    executor: db.getExecutor().withConnectionProvider({ provideConnection: (ask) => ask(connection) }),
  })

export type Seen = {
  /** a city's schema; without it only `shared` is on the path */
  readonly schema?: string
  /** an area prefix such as 140107; '' sees no area */
  readonly area: string
  /** the reader's account: what belongs to it is seen whatever the area */
  readonly account?: number | undefined
  readonly readOnly?: boolean
}

/** Takes a question whose answer nobody waits for: it goes out together with the commit, which fails when it does. */
export type AtLast = (question: Promise<unknown>) => void

/**
 * Runs work in one transaction on one connection, with the city on the search path and the reader's area set for
 * row-level security. Commits when the work returns, rolls back when it throws; work that swallowed a fault of the
 * database cannot be committed, and throws.
 */
export function inTransaction<T>(db: Db, seen: Seen, work: (tx: Db, atLast: AtLast) => Promise<T>): Promise<T> {
  const settings = beginStatement(seen)
  return db.getExecutor().provideConnection(async (one) => {
    const connection = onConnection(db, one)
    // not waited for: the first questions go out in the same write. Where it fails they fail as well, or see no area
    const begun = sql.raw(settings).execute(connection)
    const last: Promise<unknown>[] = []
    let result: T
    try {
      ;[result] = await atOnce([work(connection, (question) => last.push(question)), begun])
      // in a transaction that a fault has ended, `commit` alone would quietly undo and pass for done
      await atOnce([...last, sql.raw('select 1; commit').execute(connection)])
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
    return result
  })
}

/**
 * Asks several things of one transaction at once: they go out together and cost one round trip, not one each. Waits for
 * all even when one fails, so that none still runs when the transaction is undone.
 */
export async function atOnce<T extends readonly unknown[]>(questions: readonly [...{ [K in keyof T]: Promise<T[K]> }]): Promise<T> {
  await Promise.allSettled(questions)
  return (await Promise.all(questions)) as unknown as T
}

/** `begin` and its settings in one round trip. The values are checked here, since SET takes no parameters. */
export function beginStatement({ schema, area, account, readOnly }: Seen): string {
  if (schema !== undefined && !/^city_\d{6}$/.test(schema)) throw new RangeError('not a city schema')
  if (!/^\d{0,12}$/.test(area)) throw new RangeError('not an area')
  if (account !== undefined && !Number.isSafeInteger(account)) throw new RangeError('not an account')
  return [
    readOnly ? 'begin read only' : 'begin',
    `set local search_path to ${schema ? `${schema}, shared` : 'shared'}`,
    `set local app.area to '${area}'`,
    `set local app.account to '${account ?? ''}'`,
  ].join('; ')
}

/** The name of the constraint that refused a row, if that is what went wrong. */
export function constraintOf(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.constraint : undefined
}

/** Throws when the database does not answer. */
export const ask = (db: Db) => sql`select 1`.execute(db)

/** Takes a lock that ends with the transaction; false when another holds it. */
export async function lockedHere(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtext(${name})) as mine`.execute(db)
  return rows[0]?.mine ?? false
}
