/** What an officer may do about who has a case, for the case's page. */
import type { Act } from '../../../kit/act.ts'
import type { Phrase } from '../../../kit/say.ts'
import type { Case } from '../../applications/acts.ts'
import { coverOf } from '../store/cover.ts'
import { holderOf } from '../store/held.ts'
import { words } from '../words/holding.ts'
import { coveredNow } from './standing.ts'

/** `posts`: a press is enough; otherwise a page asks first. */
export type Offered = { readonly says: Phrase; readonly end: string; readonly posts: boolean }
export type Holding = { readonly says: Phrase; readonly values: Record<string, string>; readonly offered: readonly Offered[] }

const take: Offered = { says: words.take, end: 'take', posts: true }
const giveBack: Offered = { says: words.give_back, end: 'give-back', posts: true }
const handOver: Offered = { says: words.hand_over, end: 'hand-over', posts: false }
const takeOver: Offered = { says: words.take_over, end: 'take-over', posts: false }

/** Who has a case, and what the actor may do about it; undefined for whoever is no officer, or when it waits for nobody. */
export async function holdingOf(act: Act, { application }: Case): Promise<Holding | undefined> {
  const role = application.stage_role
  if (role === null || act.actor.area === '' || application.state === 'on_notice') return undefined
  const mine = role === act.actor.role
  const holder = await holderOf(act.db, application.id, role)
  if (!holder) return { says: words.nobody, values: {}, offered: mine ? [take, handOver] : [] }
  if (holder.account_id === act.actor.account) return { says: words.you_have_it, values: {}, offered: [giveBack, handOver] }
  const cover = await coverOf(act.db, holder.account_id, role, act.today)
  const covered = mine && (await coveredNow(act)).some(({ absent_account }) => absent_account === holder.account_id)
  const said = cover
    ? { says: words.has_it_for, values: { name: holder.name, cover: cover.cover_name } }
    : { says: words.has_it, values: { name: holder.name } }
  return { ...said, offered: mine ? [takeOver, ...(covered ? [giveBack, handOver] : [])] : [] }
}
