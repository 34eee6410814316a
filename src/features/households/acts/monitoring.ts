/** How a household is monitored from day to day: a period begins, ends, or is taken back with a reason; none is erased. */
import type { Act } from '../../../kit/act.ts'
import type { Day } from '../../../kit/day.ts'
import type { Faults } from '../../../kit/form.ts'
import { Refusal } from '../../../kit/refusal.ts'
import * as store from '../store/monitoring.ts'
import { words } from '../words.ts'
import type { Finding, Status } from '../words/kinds.ts'

export type MonitoringGiven = {
  readonly status: Status
  readonly from: Day
  readonly to?: Day | null
  /** how the risk was found */
  readonly source?: Finding
  readonly note?: string
}

/** Monitors a household from a day, until another or for now. Returns what is wrong where a status stands in that time. */
export async function monitorHousehold(act: Act, household_id: number, given: MonitoringGiven): Promise<Faults | undefined> {
  const begun = await store.insertMonitoring(act.db, household_id, given, act.actor.account, act.now)
  return begun ? undefined : { from: words.monitored_already }
}

/** The risk is gone: a period ends before a day. Refuses 409 when it ended before, or would be empty. */
export async function endMonitoring(act: Act, id: number, day: Day): Promise<void> {
  if (!(await store.endMonitoring(act.db, id, day, act.actor.account, act.now))) throw new Refusal(409, words.ended)
}

/** A period was recorded by mistake: it stays to be read, and counts no more. Refuses 409 when it was taken back before. */
export async function takeBackMonitoring(act: Act, id: number, why: string): Promise<void> {
  if (!(await store.takeBackMonitoring(act.db, id, why, act.actor.account, act.now))) throw new Refusal(409, words.ended)
}
