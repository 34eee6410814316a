/** Work begun by an officer and done later by the program: done in their name. */
import type { Act } from '../../../kit/act.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { areaOf, type Role } from '../../../kit/role.ts'
import { accountById, divisionByCode, grantsOf } from '../../accounts/store.ts'
import { sayings as held } from '../words/holding.ts'

type Begun = { readonly begun_by: number; readonly role: string; readonly division: string }

/** The act as whoever began it makes it, if their role still stands; refuses 403 when it does not. */
export async function asOfficer(act: Act, { begun_by, role, division }: Begun): Promise<Act> {
  const grants = await grantsOf(act.db, begun_by, act.city.slug)
  const account = await accountById(act.db, begun_by)
  if (!account || !grants.some((grant) => grant.role === role && grant.division === division)) throw new Refusal(403, held.not_your_desk)
  const place = await divisionByCode(act.db, division)
  const named = { zh: place?.name_zh ?? '', en: place?.name_en ?? '' }
  return { ...act, actor: { account: begun_by, name: account.name, role: role as Role, division, area: areaOf(division), place: named, confirmed: true } }
}
