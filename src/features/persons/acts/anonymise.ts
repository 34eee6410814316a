/** Making a person unknown: whoever counts them still finds the row, nobody finds the person. */
import type { Act } from '../../../kit/act.ts'
import { columnOf, type PersonField } from '../record.ts'
import { emptyColumns } from '../row.ts'
import { dropAccounts, emptyChanges, emptyNotes, forgetHashes } from '../store/anonymise.ts'
import { allOf } from '../store/file.ts'
import { holdsOn } from '../store/holds.ts'
import { updatePersons } from '../store/write.ts'
import { noName } from '../words.ts'

/** What the yearly and quarterly tables count by. */
const counted = new Set<string>(
  (
    [
      'sex',
      'birth_on',
      'education',
      'disability_category',
      'disability_grade',
      'certificate_valid_from',
      'certificate_valid_to',
      'certificate_status',
      'veteran_grade',
      'division',
      'hukou_division',
      'hukou_kind',
      'employment_status',
      'employment_form',
      'employed_since',
      'willingness',
      'self_care',
    ] satisfies PersonField[]
  ).map(columnOf),
)
const taken = Object.fromEntries(Object.entries(emptyColumns).filter(([column]) => !counted.has(column)))

/** Anonymises a person and every entry merged into them. False, and nothing done, while something holds one of them. */
export async function anonymise(act: Act, id: number): Promise<boolean> {
  const { db, now, tools } = act
  const ids = await allOf(db, id)
  if ((await holdsOn(db, ids)).length > 0) return false
  const hashes = { citizen_id_hash: null, certificate_no_hash: null }
  await updatePersons(
    db,
    ids.map((one) => ({ ...taken, ...noName, ...hashes, anonymised_at: now.toString(), id: one })),
  )
  await dropAccounts(db, ids)
  await forgetHashes(db, ids)
  await emptyChanges(db, ids)
  await emptyNotes(db, ids, tools.cipher.seal(noName.name, 'person_correction.wish'))
  return true
}
