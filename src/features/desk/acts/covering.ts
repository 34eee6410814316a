/** Naming who covers for an officer, for a period that ends by itself. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { areaOf } from '../../../kit/role.ts'
import { awayIn, coverById, endCover, insertCover } from '../store/cover.ts'
import { officersIn } from '../store/officers.ts'
import { sayings } from '../words/holding.ts'

export type Period = {
  readonly absent: number
  /** of somebody with several desks, the one meant */ readonly role?: string | undefined
  readonly cover: number
  readonly from_on: Day
  readonly to_on: Day
  readonly reason?: string | undefined
}

/** The officers for whom the actor may name a cover: oneself, and for a city officer everybody in the city. */
export async function mayBeAway(act: Act) {
  const all = await officersIn(act.db, act.city.slug, act.actor.area)
  return act.actor.role === 'city_officer' ? all : all.filter(({ id, role }) => id === act.actor.account && role === act.actor.role)
}

/** Names a cover. Refuses whoever has not the same desk (422), or is away then too. Returns its id. */
export async function nameCover(act: Act, { absent, role: desk, cover, from_on, to_on, reason }: Period): Promise<number> {
  if (to_on < act.today || to_on < from_on) throw new Refusal(422, sayings.in_the_past)
  const away = (await mayBeAway(act)).find(({ id, role }) => id === absent && (desk === undefined || role === desk))
  if (!away) throw new Refusal(403, sayings.only_own)
  const all = await officersIn(act.db, act.city.slug, areaOf(act.city.division))
  const sees = (division: string) => away.division.startsWith(areaOf(division))
  if (!all.some(({ id, role, division }) => id === cover && role === away.role && sees(division))) throw new Refusal(422, sayings.other_role)
  if (await awayIn(act.db, cover, from_on, to_on)) throw new Refusal(422, sayings.cover_is_away)
  const { role, division } = away
  const row = { role, division, absent_account: absent, cover_account: cover, from_on, to_on, reason: reason ?? null }
  return insertCover(act.db, { ...row, named_by: accountOf(act), named_at: act.now })
}

/** Ends a cover today: by the officer who is back, or by a city officer. Refuses (409) one that is over: when it ended stays as it was. */
export async function callBack(act: Act, id: number): Promise<void> {
  const cover = await coverById(act.db, id)
  if (!cover || !(cover.absent_account === act.actor.account || act.actor.role === 'city_officer')) throw new Refusal(404, sayings.gone)
  if (cover.ended_on !== null || cover.to_on < act.today) throw new Refusal(409, sayings.cover_over)
  await endCover(act.db, id, act.today > cover.from_on ? act.today : cover.from_on)
}
