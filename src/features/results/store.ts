import { sql } from 'kysely'
import type { Db } from '../../kit/db.ts'

/** Is a file the evidence of a record that the reader may see? Row-level security answers. */
export async function evidenceInArea(db: Db, sha256: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select 1 from placement where contract_sha256 = ${sha256})
        or exists (select 1 from course_completion where register_sha256 = ${sha256})
        or exists (select 1 from household_link where evidence_sha256 = ${sha256}) as found`.execute(db)
  return rows[0]?.found ?? false
}
