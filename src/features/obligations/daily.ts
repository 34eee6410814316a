/** A month is worked out once it is over; one that was not kept, or not known, is worked out anew until it is. Safe to run twice. */
import type { Act } from '../../kit/act.ts'
import { dayOf, type Day } from '../../kit/day.ts'
import { settleWhen } from '../../plan/judge.ts'
import { termEnd } from '../applications/rules.ts'
import { monthsOf as wagesOf, rosterOf, type MonthRow } from '../organisations/store/staff.ts'
import { programmeById } from '../programmes/acts.ts'
import { monthFacts } from './facts.ts'
import { monthOf, monthsOver, type Worker } from './rules.ts'
import * as store from './store.ts'

/** Who works for an organisation, with the months paid. */
async function workersOf(act: Act, organisation: number, wages: readonly MonthRow[]): Promise<Worker[]> {
  return (await rosterOf(act.db, organisation))
    .filter(({ counted_elsewhere }) => !counted_elsewhere)
    .map(({ staff_id, person_id, contract_from, contract_to, ended_on }) => ({
      staff_id,
      person_id,
      from: contract_from,
      to: ended_on ?? contract_to,
      paid: new Set(wages.filter((one) => one.staff_id === staff_id && one.wage_fen > 0n).map(({ month }) => month)),
    }))
}

/** Works out what is due for every case in force. */
export async function watchObligations(act: Act): Promise<void> {
  for (const at of await store.casesInForce(act.db)) {
    const { plan } = await programmeById(act, at.plan_version_id)
    const obligations = Object.entries(plan.schemes[at.scheme]?.afterwards?.obligations ?? {})
    if (obligations.length === 0) continue
    const wages = await wagesOf(act.db, at.organisation_id)
    const [workers, known] = [await workersOf(act, at.organisation_id, wages), await store.monthsOf(act.db, at.id)]
    const granted_on = dayOf(at.granted_at)
    for (const [obligation, { holds, for: term, leavers_replaced_within: within }] of obligations) {
      if (!holds) continue
      const until = term ? termEnd(granted_on, term, act.tools.calendar) : null
      for (const month of monthsOver(granted_on, until, act.today)) {
        const before = known.find((row) => row.obligation === obligation && row.month === month)
        if (before?.state === 'kept' || before?.act === 'in_order') continue
        const paid = wages.filter((one) => one.month === month)
        const met = (count: number, day: Day, staff: readonly number[]) =>
          settleWhen(
            plan,
            holds,
            monthFacts(
              count,
              paid.filter(({ staff_id }) => staff.includes(staff_id)),
            ),
            day,
          ).answer
        const found = monthOf(workers, { month, within, holds: met }, act.tools.calendar)
        if (before?.state === found.state) continue
        const { id: application_id, organisation_id, division } = at
        const row = { application_id, organisation_id, division, obligation, month, nth: (before?.nth ?? 0) + 1 }
        await store.insertMonth(act.db, { ...row, ...found, worked_out_at: act.now })
      }
    }
  }
}
