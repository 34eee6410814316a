/** The rows of each list, as one query that is read to its end. Row-level security and the area hold as everywhere. */
import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../../kit/day.ts'
import type { Db } from '../../../kit/db.ts'
import { columnOf, fieldNames } from '../../persons/record.ts'
import type { WholeList } from '../../persons/acts/whole-list.ts'
import type { Row } from '../lists/column.ts'

/** `area` is a prefix of division codes; `place` narrows it; `from` and `to` are days, both included. */
export type RowFilter = {
  readonly area: string
  readonly place?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly state?: string | undefined
  /** cases whose turn it is for this role only */
  readonly turn?: string | undefined
}
type Query = RawBuilder<Row>

const zone = sql.lit('Asia/Shanghai')
const named = sql`d.name_zh as place_zh, d.name_en as place_en, u.name_zh as district_zh, u.name_en as district_en`
/** The place of a row and its district. */
const places = (division: RawBuilder<unknown>) =>
  sql`join shared.division d on d.code = ${division} left join shared.division u on u.code = left(${division}, 6)`

function within(division: RawBuilder<unknown>, { area, place, from, to }: RowFilter, day?: RawBuilder<unknown>, until = day): RawBuilder<unknown> {
  const all = [sql`starts_with(${division}, ${area})`]
  if (place) all.push(sql`starts_with(${division}, ${place})`)
  if (from && until) all.push(sql`${until} >= ${from}::date`)
  if (to && day) all.push(sql`${day} <= ${to}::date`)
  return sql.join(all, sql` and `)
}

const kept = [...fieldNames.filter((field) => field !== 'health').map(columnOf), 'id', 'name_latin', 'registered_at', 'anonymised_at']
const columnsOf = (alias: string) => sql.raw(kept.map((column) => `${alias}.${column}`).join(', '))
/** Persons as they are after merges. The view does a little work for each row, so it is asked only for those a merge changed. */
export const personsNow = sql`(
  select ${columnsOf('o')} from person o
    where not exists (select 1 from merge_in_force m where m.merged_id = o.id) and not exists (select 1 from merge_in_force m where m.survivor_id = o.id)
  union all select ${columnsOf('n')} from person_now n where n.id in (select survivor_id from merge_in_force))`

export const personRows = ({ where, order }: WholeList): Query =>
  sql`select p.*, ${named} from ${personsNow} p ${places(sql`p.division`)} where ${where} order by ${order}`

export const organisationRows = (filter: RowFilter): Query =>
  sql`select o.*, ${named} from organisation o ${places(sql`o.division`)} where ${within(sql`o.division`, filter)} order by o.id`

const personOf = sql`left join person_survivor v on v.id = x.person_id left join person p on p.id = coalesce(v.survivor_id, x.person_id)`
const numbers = sql`p.certificate_no_sealed, p.phone_sealed`

export const caseRows = (filter: RowFilter): Query => {
  const submitted = sql`(x.submitted_at at time zone ${zone})::date`
  const state = filter.state ? sql` and x.state = ${filter.state}` : sql``
  const turn = filter.turn ? sql` and x.stage_role = ${filter.turn}` : sql``
  return sql`select x.number, x.scheme, x.plan_version_id, x.state, x.stage_due_on, x.submitted_at, x.received_on, x.stage_since,
      coalesce(o.trading_name, p.name) as applicant, ${numbers}, ${named}
    from application x ${personOf} left join organisation o on o.id = x.organisation_id ${places(sql`x.division`)}
    where x.state <> 'draft' and ${within(sql`x.division`, filter, submitted)}${state}${turn} order by x.stage_due_on nulls last, x.id`
}

export const plaqueRows = (filter: RowFilter): Query =>
  sql`select x.*, s.shown_name, s.shown_owner, ${named} from recognition x join plaque_shown s on s.recognition_id = x.id ${places(sql`x.division`)} where ${within(sql`x.division`, filter)} order by x.plaque_number`

export const noticeRows = (filter: RowFilter): Query =>
  sql`select n.title_zh, n.title_en, n.shown_from, n.shown_to, x.number, x.scheme, x.plan_version_id, x.state, l.line ->> 'name' as shown_name,
      (l.line ->> 'amount_fen')::bigint as amount_fen, (select count(*)::integer from objection b where b.notice_item_id = i.id) as objections, ${named}
    from notice_item i join notice n on n.id = i.notice_id join application x on x.id = i.application_id
    left join lateral (select line from jsonb_array_elements(n.content -> 'lines') line where line ->> 'number' = x.number limit 1) l on true
    ${places(sql`x.division`)} where ${within(sql`x.division`, filter, sql`n.shown_from`, sql`n.shown_to`)} order by n.shown_from, i.id`

export const placementRows = (filter: RowFilter): Query =>
  sql`select x.*, p.name, o.trading_name as organisation, o.credit_code, ${numbers}, ${named}
    from placement_standing x ${personOf} left join organisation o on o.id = x.organisation_id ${places(sql`x.division`)}
    where ${within(sql`x.division`, filter, sql`x.started_on`)} order by x.started_on, x.id`

export const awardRows = (filter: RowFilter): Query =>
  sql`select x.*, a.number, coalesce(o.trading_name, p.name) as holder, ${numbers}, ${named}
    from award x join application a on a.id = x.application_id ${personOf} left join organisation o on o.id = x.organisation_id ${places(sql`x.division`)}
    where ${within(sql`x.division`, filter, sql`x.granted_on`)} order by x.granted_on, x.id`

/** Reads a query to its end, some rows at a time, as they stand at one moment. One at a time in a transaction. */
export async function* eachRow(db: Db, query: Query, batch = 500): AsyncGenerator<Row> {
  await sql`declare given_out no scroll cursor for ${query}`.execute(db)
  for (;;) {
    const { rows } = await sql.raw<Row>(`fetch forward ${batch} from given_out`).execute(db)
    yield* rows
    if (rows.length < batch) break
  }
  await sql.raw('close given_out').execute(db)
}
