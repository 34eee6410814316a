import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'

/** Is a file the evidence of a record that the reader may see? Row-level security answers. */
export async function evidenceInArea(db: Db, sha256: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from placement where contract_sha256 = ${sha256})
        or exists (select 1 from placement_evidence where sha256 = ${sha256})
        or exists (select 1 from follow_up where evidence_sha256 = ${sha256})
        or exists (select 1 from course_completion where register_sha256 = ${sha256})
        or exists (select 1 from household_link where evidence_sha256 = ${sha256}) as found`.execute(db)
  return rows[0]?.found ?? false
}

/** The newest of everything that results count, as one text. */
export async function newestRecords(db: Db): Promise<string> {
  const { rows } = await sql<{ newest: string }>`
    select concat_ws(' ', (select max(id) from recognition), '-', (select max(id) from award), (select max(id) from award_revocation), (select count(*) from award_revocation_contrary), (select max(id) from standing_change), (select count(*) from standing_second), '-', (select max(id) from placement), (select count(*) from placement_contrary), (select max(id) from placement_evidence), (select max(id) from follow_up), '-',
      (select max(id) from course_completion), '-', (select max(id) from household_link)) as newest`.execute(db)
  return rows[0]?.newest ?? ''
}
