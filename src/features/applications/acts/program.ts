/** What two persons have settled is carried out on a case by the program: the row keeps the account, and whose turn it was does not matter. */
import type { Act } from '../../../kit/act.ts'

export const asProgram = (act: Act): Act => ({ ...act, actor: { ...act.actor, role: 'system' } })
