/** A ban on applying: under one plan, to a day. */
import { accountOf, type Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { dayPhrase } from '../../../kit/say.ts'
import { mustStillStand } from '../../organisations/acts/standing.ts'
import { banOn, insertBan } from '../store/bans.ts'
import { banWords } from '../words/banning.ts'

export type Ban = {
  readonly organisation_id: number
  readonly division: string
  readonly plan: string
  /** the last day */ readonly until: Day
  readonly clause: string
}

/** Bans an organisation from applying under a plan, to a day and with it. Two persons have decided it elsewhere. Returns the ban's id. */
export const banFrom = (act: Act, ban: Ban): Promise<number> => insertBan(act.db, { ...ban, placed_by: accountOf(act), placed_at: act.now })

/** Refuses (422) an organisation that is no more, or may not apply under a plan today, with the day the ban ends and its clause. */
export async function mayBegin(act: Act, organisation_id: number | null, plan: string): Promise<void> {
  if (organisation_id === null) return
  await mustStillStand(act, organisation_id)
  const ban = await banOn(act.db, organisation_id, plan, act.today)
  if (ban) throw new Refusal(422, banWords.banned, { day: dayPhrase(ban.until), clause: ban.clause })
}
