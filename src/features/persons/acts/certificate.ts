/** Finding somebody of the area by their certificate, for other registers. */
import type { Act } from '../../../kit/act.ts'
import { allOf, fileRow } from '../store/file.ts'
import { findMatches } from './records.ts'

export type Found = { readonly id: number; readonly name: string; readonly ids: readonly number[] }

/** Whoever has or had this number, with every entry merged into theirs; undefined when nobody of the area has. */
export async function personOfCertificate(act: Act, certificate_no: string): Promise<Found | undefined> {
  const [match] = await findMatches(act, [{ certificate_no }])
  if (!match?.within) return undefined
  const row = await fileRow(act.db, match.person_id)
  return row && { id: row.id, name: String(row['name']), ids: await allOf(act.db, row.id) }
}
