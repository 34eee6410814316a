/**
 * Seals audit rows in batches into a hash chain. A batch holds the rows of all transactions in a range of transaction
 * numbers that is over for good (below the oldest still running), so nothing can join it later unseen.
 * The head of the chain is also written to a file outside the database, so that cutting off its end shows too. It is
 * written when the next sealing finds it committed: a head whose transaction was cut off would be a false alarm for ever.
 */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

const genesis = '0'.repeat(64)
/** What is sealed today is read in the order of its numbers; seals of old were read in the order of their texts. */
const rule = 2
const orders = { 1: sql`txid::text, id::text`, 2: sql`audit.txid, audit.id` } as const
type Batch = { hash: string; count: number }

/** Seals what is ready. Returns the number of rows sealed; run it in a transaction of its own, one at a time. */
export async function sealAudit(db: Db, now: Temporal.Instant, headFile: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' audit seal'))`.execute(db)
  const last = await db.selectFrom('audit_seal').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (last && headsOf(headFile).at(-1) !== last.hash) appendFileSync(headFile, `${last.hash}\n`, { mode: 0o600 })
  const after = last?.before_txid ?? '0'
  const { rows } = await sql<{ before: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as before`.execute(db)
  const before = rows[0]?.before ?? after
  const batch = await hashBatch(db, after, before, last?.hash ?? genesis, rule)
  if (batch.count === 0) return 0
  await db
    .insertInto('audit_seal')
    .values({ after_txid: after, before_txid: before, row_count: batch.count, previous_hash: last?.hash ?? genesis, hash: batch.hash, sealed_at: now, rule })
    .execute()
  return batch.count
}

/** Walks the chain. Returns what is wrong, in English for the operator's console; empty when all is well. */
export async function verifyAudit(db: Db, headFile: string): Promise<string[]> {
  const faults: string[] = []
  const seals = await db.selectFrom('audit_seal').selectAll().orderBy('id').execute()
  let previous = genesis
  let after = '0'
  for (const seal of seals) {
    if (seal.previous_hash !== previous || seal.after_txid !== after) faults.push(`seal ${seal.id}: does not follow the seal before it`)
    const batch = await hashBatch(db, seal.after_txid, seal.before_txid, seal.previous_hash, seal.rule === 1 ? 1 : 2)
    if (batch.hash !== seal.hash)
      faults.push(`seal ${seal.id}: its audit rows were changed, removed or added to (${seal.row_count} sealed, ${batch.count} found)`)
    previous = seal.hash
    after = seal.before_txid
  }
  const known = new Set(seals.map((seal) => seal.hash))
  const missing = headsOf(headFile).filter((hash) => !known.has(hash))
  if (missing.length > 0) faults.push(`${missing.length} seal(s) written to the file of heads are gone from the database`)
  return faults
}

const headsOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [])

async function hashBatch(db: Db, after: string, before: string, previous: string, by: keyof typeof orders): Promise<Batch> {
  const hash = createHash('sha256').update(previous)
  let count = 0
  let at: { txid: string; id: string } = { txid: after, id: '0' }
  for (;;) {
    const { rows } = await sql<{ txid: string; id: string; line: string }>`
      select txid::text, id::text, jsonb_build_array(id, txid::text, extract(epoch from at)::text, account_id, role, division, action, subject, outcome, detail)::text as line
      from audit where txid < ${before}::xid8 and txid >= ${after}::xid8 and (txid, id) > (${at.txid}::xid8, ${at.id}::bigint)
      order by ${orders[by]} limit 5000`.execute(db)
    for (const row of rows) hash.update(`\n${row.line}`)
    count += rows.length
    const last = rows.at(-1)
    if (!last || rows.length < 5000) break
    at = last
  }
  return { hash: hash.digest('hex'), count }
}
