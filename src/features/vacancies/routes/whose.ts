/** Which organisation's vacancy it is, and who may change it. */
import { accountOf } from '../../../kit/act.ts'
import { bodyText, idIn, idParam, queryText, type Visit } from '../../../kit/door/route.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Phrase } from '../../../kit/say.ts'
import { divisionOptions } from '../../accounts/form.ts'
import { divisionsIn } from '../../accounts/store.ts'
import { organisationIn } from '../../organisations/acts.ts'
import { organisationByAccount, type Organisation } from '../../organisations/store.ts'
import { vacancyIn } from '../acts.ts'
import { keepers } from '../flow.ts'
import type { VacancyRow } from '../store.ts'
import { sayings } from '../words/sayings.ts'

export const enterers = ['organisation', 'district_officer'] as const
export const officers = ['district_officer', 'city_officer'] as const

/** The organisation a vacancy is entered for: one's own, or the one an officer names. Undefined when none is known. */
export async function employerOf(visit: Visit): Promise<Organisation | undefined> {
  if (visit.actor.role === 'organisation') return organisationByAccount(visit.db, accountOf(visit))
  const id = idIn(bodyText(visit, 'organisation') || queryText(visit, 'organisation'))
  return id === undefined ? undefined : organisationIn(visit, id)
}

/** The vacancy asked for, by somebody who may see it. */
export async function vacancyAsked(visit: Visit): Promise<VacancyRow> {
  const row = await vacancyIn(visit, idParam(visit))
  visit.about('vacancy', row.id)
  return row
}

/** Whether the reader keeps this vacancy: its own organisation, or an officer of its area. */
export async function keeps(visit: Visit, row: VacancyRow): Promise<boolean> {
  const { role, area } = visit.actor
  if (!keepers.some((each) => each === role)) return false
  if (role !== 'organisation') return row.division.startsWith(area)
  return (await organisationByAccount(visit.db, accountOf(visit)))?.id === row.organisation_id
}

/** The vacancy asked for, to be changed. Refuses 404 to whoever does not keep it. */
export async function vacancyKept(visit: Visit): Promise<VacancyRow> {
  const row = await vacancyAsked(visit)
  if (!(await keeps(visit, row))) throw new Refusal(404, sayings.gone)
  return row
}

/** Names of the city's divisions by code. */
export async function placesOf({ db, city }: Visit): Promise<Map<string, Phrase>> {
  return new Map((await divisionsIn(db, city.division.slice(0, 4))).map(({ code, name_zh, name_en }) => [code, { zh: name_zh, en: name_en }]))
}

/** Where a vacancy can be: the reader's area for an officer, the city for an employer; where it is now stays among them. */
export async function workplaces(visit: Visit, { division }: Pick<VacancyRow, 'division'>): Promise<Record<string, Phrase>> {
  const { role, area } = visit.actor
  const places = await divisionsIn(visit.db, role === 'organisation' ? visit.city.division.slice(0, 4) : area)
  const now = (await divisionsIn(visit.db, division)).filter(({ code }) => code === division)
  return {
    ...divisionOptions(
      now,
      now.map(({ level }) => level),
    ),
    ...divisionOptions(places, ['district', 'township']),
  }
}
