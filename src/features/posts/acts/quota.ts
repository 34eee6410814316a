/** How organisations with disabled workers stand against the quota, and whose papers run out so that one would fall below. */
import type { Act } from '../../../kit/act.ts'
import { atOnce } from '../../../kit/db.ts'
import { addDays, type Day } from '../../../kit/day.ts'
import { quotaUntil } from '../../organisations/acts/staff.ts'
import type { QuotaMonth } from '../../organisations/rules.ts'
import { rosterOf, type RosterRow } from '../../organisations/store/staff.ts'
import { nationalFigure } from '../law.ts'
import { monthBefore, outlook, type Outlook } from '../rules/quota.ts'
import * as store from '../store/employers.ts'

export type EmployerRow = store.Employer & Outlook & { readonly month: QuotaMonth }
/** papers that run out within so many days are named */
export const soonDays = 60

/** A page of organisations as of a day: the count of the last month that was over by then, with certificates valid on its last day. */
export async function quotaStandings(act: Act, on: Day, minimum_wage_fen: bigint, page: number): Promise<EmployerRow[]> {
  const share = nationalFigure('quota_floor', on)?.value ?? 0
  const soon = addDays(on, soonDays)
  const employers = await store.employersIn(act.db, act.actor.area, on, page)
  return atOnce(employers.map((employer) => standingOf(act, employer, { on, soon, minimum_wage_fen, share })))
}

type Asked = { readonly on: Day; readonly soon: Day; readonly minimum_wage_fen: bigint; readonly share: number }
async function standingOf(act: Act, employer: store.Employer, { on, soon, minimum_wage_fen, share }: Asked): Promise<EmployerRow> {
  const [months, roster] = await atOnce([quotaUntil(act, employer.id, monthBefore(on), minimum_wage_fen), rosterOf(act.db, employer.id)])
  const month = months.at(-1) ?? { month: on.slice(0, 7), persons: 0, quota_count: 0, left_out: [] }
  const out = new Set(month.left_out.map(({ person_id }) => person_id))
  const counted = roster.filter((row: RosterRow) => !out.has(row.person_id) && (row.ended_on === null || row.ended_on >= on) && row.contract_from <= on)
  return { ...employer, month, ...outlook(month.quota_count, counted, { staff_count: employer.staff_count, share, on, soon }) }
}
