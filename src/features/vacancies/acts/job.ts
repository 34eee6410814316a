/** A vacancy as the matching sees one, put together from rows. */
import type { Db } from '../../../kit/db.ts'
import { accommodationIds, type AccommodationId } from '../../../match/accommodations.ts'
import { axisIds, purposes, surroundings, type Use } from '../../../match/axes.ts'
import { lawRuleIds } from '../../../match/law-rules.ts'
import type { Demand, SheetStatus, Vacancy } from '../../../match/vacancy.ts'
import { levelOf } from '../../profiles/rules/answers.ts'
import { here } from '../../profiles/rules/place.ts'
import type { VacancyRow } from '../store.ts'
import { demandsOf, type DemandRow } from '../store/demands.ts'

const aids = (texts: readonly string[]): AccommodationId[] => accommodationIds.filter((id) => texts.includes(id))

/** An axis with one of its own purposes; undefined for anything else. */
export function useOf(axis: string | undefined, purpose: string | undefined): Use | undefined {
  const known = axisIds.find((each) => each === axis)
  return known && purposes[known].some((each) => each === purpose) ? ({ axis: known, purpose } as Use) : undefined
}

/** A row as a demand; an item that the catalogue no longer has asks nothing. */
export function demandOf({ axis, purpose, level, essential, admits }: DemandRow): Demand[] {
  const use = useOf(axis, purpose)
  return use ? [{ ...use, level: levelOf(level), essential, admits: aids(admits) }] : []
}

/** The jobs of these vacancies, in their order; each at the origin, or at nobody's place when done at home. */
export async function jobsFor(db: Db, rows: readonly VacancyRow[]): Promise<Vacancy[]> {
  const demands = Map.groupBy(
    rows.length === 0
      ? []
      : await demandsOf(
          db,
          rows.map(({ id }) => id),
        ),
    ({ vacancy_id }) => vacancy_id,
  )
  return rows.map((row) => ({
    id: String(row.id),
    occupation: row.occupation,
    openings: row.openings,
    wage_fen: Number(row.wage_fen),
    hours: row.hours,
    contract: row.contract as Vacancy['contract'],
    ...(row.at_home ? {} : { at: here }),
    demands: (demands.get(row.id) ?? []).flatMap(demandOf),
    has: Object.fromEntries(
      surroundings.flatMap((name): [string, boolean][] => (row.has.includes(name) ? [[name, true]] : row.has_not.includes(name) ? [[name, false]] : [])),
    ),
    law: lawRuleIds.filter((id) => row.law.includes(id)),
    provides: aids(row.provides),
    willing: aids(row.willing),
    sheet: row.sheet as SheetStatus,
  }))
}
