/**
 * Connections for the query builder that spare the database work. What is asked at one moment leaves in one write; a
 * statement with values is prepared once a connection, so that its plan is made once and not at every request.
 */
import type { Duplex } from 'node:stream'
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { Pool, type DatabaseError, type PoolClient, type PoolConfig } from 'pg'

/** Statements that are kept prepared, at most, and the longest of them: a bulk insert is met once. */
const limits = { statements: 500, characters: 4000 }

/** A pool whose connections are pipelined. `fault` hears of connections that died while idle. */
export function pipelinedPool(config: PoolConfig, fault: (error: Error) => void): PostgresPool {
  const pool = new Pool({ ...config, pipeline: true })
  pool.on('error', fault)
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= limits.statements || text.length > limits.characters) return known
    names.set(text, `s${names.size}`)
    return names.get(text)
  }
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? together(client, nameOf)
      clients.set(client, known)
      return known
    },
  }
}

function together(client: PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  // the database may go away between two statements: the next one tells; without an ear here the program would die of it
  client.on('error', () => undefined)
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection
  let outdated = false
  const query = async (text: string, values: readonly unknown[]): Promise<PostgresQueryResult<never>> => {
    stream.cork()
    process.nextTick(() => stream.uncork())
    const name = values.length > 0 ? nameOf(text) : undefined
    try {
      return (await client.query({ text, values: [...values], ...(name ? { name } : {}) })) as unknown as PostgresQueryResult<never>
    } catch (error) {
      // a migration changed what a prepared statement returns: this connection is given up, the next one prepares anew
      if ((error as DatabaseError).code === '0A000') outdated = true
      throw error
    }
  }
  return { query: query as unknown as PostgresPoolClient['query'], release: (destroy) => client.release(destroy === true || outdated) }
}
