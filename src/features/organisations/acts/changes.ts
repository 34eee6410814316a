/** Correcting an organisation's entry. */
import { accountOf, type Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { changeSayings, changeWords } from '../changes/words.ts'
import type { Corrected } from '../changes/form.ts'
import type { Organisation } from '../store.ts'
import { insertChange, setEntry, type Entry } from '../store/changes.ts'
import { endOf } from './succession.ts'

const entryOf = ({ name, kind, credit_code, credit_code_note }: Entry): Entry => ({ name, kind, credit_code, credit_code_note })

/** Corrects name, kind or code; what stood before is kept with the reason. Refuses 422 when nothing changes, 409 when the organisation is no more; throws on the constraint when another has the code. */
export async function correctOrganisation(act: Act, organisation: Organisation, given: Corrected, reason: string): Promise<void> {
  if (await endOf(act, organisation.id)) throw new Refusal(409, changeSayings.over)
  const before = entryOf(organisation)
  const after = entryOf({ ...given, credit_code_note: given.credit_code_note ?? null })
  if (JSON.stringify(before) === JSON.stringify(after)) throw new Refusal(422, changeWords.nothing)
  await setEntry(act.db, organisation.id, after)
  await insertChange(act.db, { organisation_id: organisation.id, before, after, reason, made_by: accountOf(act), made_at: act.now })
}
