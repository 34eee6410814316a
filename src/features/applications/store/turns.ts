/** The stages at which cases of an area lie now. */
import type { Db } from '../../../kit/db.ts'

/** Few, however many cases there are. */
export const stagesInUse = (db: Db, area: string) =>
  db
    .selectFrom('application')
    .select(['plan_version_id', 'scheme', 'stage_index'])
    .distinct()
    .where('stage_role', 'is not', null)
    .where('division', '>=', area)
    .where('division', '<', `${area}~`)
    .execute()

export type At = { readonly plan_version_id: number; readonly scheme: string; readonly stage_index: number }

/** The cases of an area at one stage, the longest waiting first. */
export const casesAt = (db: Db, area: string, at: At) =>
  db
    .selectFrom('application')
    .select(['id', 'number', 'state', 'stage_role', 'submitted_at', 'division'])
    .where('plan_version_id', '=', at.plan_version_id)
    .where('scheme', '=', at.scheme)
    .where('stage_index', '=', at.stage_index)
    .where('stage_role', 'is not', null)
    .where('division', '>=', area)
    .where('division', '<', `${area}~`)
    .orderBy('submitted_at')
    .orderBy('id')
    .execute()
