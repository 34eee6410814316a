/** What is done with a roster; and what it counts for on any day. */
import type { Act } from '../../../kit/act.ts'
import { atOnce } from '../../../kit/db.ts'
import type { Day } from '../../../kit/day.ts'
import { doorWords } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { numberHash } from '../../persons/row.ts'
import { countQuota, type QuotaMonth, type RosterEntry } from '../rules.ts'
import { mustStillStand } from './standing.ts'
import * as store from '../store/staff.ts'

export type ContractGiven = {
  readonly contract_from: Day
  readonly contract_to?: Day | undefined
  readonly established: boolean
  readonly counted_elsewhere: boolean
  readonly contract?: Buffer | undefined
}

/** The person behind a certificate number; undefined when nobody is registered with it. */
export async function personBehind(act: Act, certificate_no: string): Promise<number | undefined> {
  const hash = numberHash(act.tools.cipher, 'certificate_no', certificate_no)
  return hash === undefined ? undefined : (await store.personByHash(act.db, hash))?.person_id
}

/** Enters a contract; the scan is kept by its hash. Throws on the named constraints. */
export async function enterContract(act: Act, organisation_id: number, person_id: number, given: ContractGiven): Promise<number> {
  await mustStillStand(act, organisation_id, given.contract_from)
  const { contract, contract_to, ...row } = given
  const kept = contract ? await act.tools.files.keep(contract) : undefined
  const told = { organisation_id, person_id, contract_to: contract_to ?? null, contract_sha256: kept?.sha256 ?? null }
  return store.insertStaff(act.db, { ...row, ...told, recorded_by: act.actor.account, recorded_at: act.now })
}

/** Records that a worker left: that day is the last one. */
export const endContract = async (act: Act, organisation_id: number, staff_id: number, ended_on: Day) => {
  await mustStand(act, organisation_id, staff_id)
  await store.insertEnd(act.db, { staff_id, ended_on, recorded_by: act.actor.account, recorded_at: act.now })
}

export type MonthGiven = { readonly month: string; readonly wage_fen: bigint; readonly insured: boolean }
/** Records what was paid in a month (`YYYY-MM`, fen). A row for the same month stands in place of the one before. */
export const recordMonth = async (act: Act, organisation_id: number, staff_id: number, given: MonthGiven) => {
  await mustStand(act, organisation_id, staff_id)
  await store.insertMonth(act.db, { staff_id, ...given, recorded_by: act.actor.account, recorded_at: act.now })
}

async function mustStand(act: Act, organisation_id: number, staff_id: number): Promise<void> {
  if (!(await store.staffById(act.db, organisation_id, staff_id))) throw new Refusal(404, doorWords.not_found)
}

/** The quota of the months of a year up to the one of `day`, with certificates valid on `day`. */
export async function quotaUntil(act: Act, organisation_id: number, day: Day, minimum_wage_fen: bigint): Promise<QuotaMonth[]> {
  const [roster, months] = await atOnce([store.rosterOf(act.db, organisation_id), store.monthsOf(act.db, organisation_id)])
  const upTo = Array.from({ length: Number(day.slice(5, 7)) }, (_, i) => `${day.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`)
  return upTo.map((month) => countQuota(standingIn(roster, months, month), month, minimum_wage_fen, day))
}

/** Of somebody with several contracts, those of the month; one that ended earlier is told only where no other stands. */
function standingIn(roster: readonly store.RosterRow[], months: readonly store.MonthRow[], month: string): RosterEntry[] {
  const entries = roster.map((row) => entryOf(row, months, month))
  const atWork = ({ contract_from, contract_to }: RosterEntry) =>
    contract_from.slice(0, 7) <= month && (contract_to === null || contract_to.slice(0, 7) >= month)
  const working = new Set(entries.filter(atWork).map(({ person_id }) => person_id))
  return entries.filter((entry) => atWork(entry) || !working.has(entry.person_id))
}

function entryOf(row: store.RosterRow, months: readonly store.MonthRow[], month: string): RosterEntry {
  const own = months.filter(({ staff_id }) => staff_id === row.staff_id)
  return {
    ...row,
    contract_to: row.ended_on !== null && row.ended_on.slice(0, 7) < month ? row.ended_on : row.contract_to,
    // a certificate that was cancelled or moved away counts no longer, whatever day is printed on it
    certificate_valid_to: ['cancelled', 'moved_out'].includes(row.certificate_status) ? null : row.certificate_valid_to,
    wages: Object.fromEntries(own.map((one) => [one.month, one.wage_fen])),
    insured: new Set(own.filter(({ insured }) => insured).map((one) => one.month)),
  }
}
