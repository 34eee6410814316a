/** What the register does by itself: makes persons findable who came before there was a search, and looks for duplicates once a day, and lists whose file is due. */
import type { Act } from '../../kit/act.ts'
import { sweepDuplicates } from './acts/merge.ts'
import { findableLater } from './acts/records.ts'
import { findDue } from './acts/retention.ts'
import { settleSearch } from './store/found.ts'

export async function keepPersons(act: Act): Promise<void> {
  await settleSearch(act.db)
  // not before everybody can be compared
  if ((await findableLater(act)) === 0) await sweepDuplicates(act)
  await findDue(act)
}
