/** Stating what a job asks. */
import type { Act } from '../../../kit/act.ts'
import type { AccommodationId } from '../../../match/accommodations.ts'
import type { Level, Use } from '../../../match/axes.ts'
import type { Essential } from '../../../match/vacancy.ts'
import { usualDemands } from '../occupations.ts'
import { setSheet } from '../store.ts'
import { insertDemands } from '../store/demands.ts'

/** Level 0 takes the demand back. */
export type DemandGiven = Use & { readonly level: Level; readonly essential: Essential; readonly admits: readonly AccommodationId[] }

const rowOf = (act: Act, vacancy_id: number, { axis, purpose, level, essential, admits }: DemandGiven) => ({
  vacancy_id,
  axis,
  purpose,
  level,
  essential,
  admits: [...admits],
  stated_by: act.actor.account,
  stated_at: act.now,
})

/** Writes what was stated, and what the occupation usually asks of the axes nothing was stated of. */
export async function draft(act: Act, vacancy: number, occupation: string, stated: readonly DemandGiven[]): Promise<void> {
  const usual = usualDemands(occupation).filter(({ axis }) => !stated.some((each) => each.axis === axis))
  const all = [...stated, ...usual]
  if (all.length > 0)
    await insertDemands(
      act.db,
      all.map((demand) => rowOf(act, vacancy, demand)),
    )
}

/** States one demand anew. The sheet is then the employer's, or that of whoever looked at the workplace. */
export async function stateDemand(act: Act, vacancy: number, demand: DemandGiven, seen: boolean): Promise<void> {
  await insertDemands(act.db, [rowOf(act, vacancy, demand)])
  await setSheet(act.db, vacancy, seen ? 'site_visited' : 'employer')
}
