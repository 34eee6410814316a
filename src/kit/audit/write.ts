/** The audit: every change, every refusal, every read of a person's file is a row. Rows are never changed. */
import type { Actor, Act } from '../act.ts'
import type { Db } from '../db.ts'

export type AuditRow = {
  readonly action: string
  readonly subject?: string | undefined
  readonly outcome: 'done' | 'refused' | 'faults'
  /** never personal data: ids, states, counts */
  readonly detail?: Record<string, string | number | boolean> | undefined
}

/** Writes one audit row in the transaction it is given. */
export async function writeAudit(db: Db, who: Actor, now: Act['now'], row: AuditRow): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: now,
      account_id: who.account,
      role: who.role,
      division: who.division,
      action: row.action,
      subject: row.subject ?? null,
      outcome: row.outcome,
      detail: row.detail ? JSON.stringify(row.detail) : null,
    })
    .execute()
}
