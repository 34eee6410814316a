/** Counts for the employment tables: as few rows as there are kinds of persons, so that a large register is read once. */
import { sql } from 'kysely'
import type { Day } from '../../../kit/day.ts'
import type { Db } from '../../../kit/db.ts'
import { personsNow } from './rows.ts'

export type Kind = {
  readonly district: string
  readonly form: string | null
  readonly sex: string | null
  readonly hukou: string | null
  readonly category: string | null
  readonly grade: number | null
}
export type Stock = Kind & { readonly in_work: boolean; readonly working_age: boolean; readonly n: number }
export type Started = Kind & { readonly before: boolean; readonly n: number }
export type Trained = { readonly district: string; readonly persons: number; readonly completions: number }

/** Certified persons on a day, by kind. Men of 16 to 59 and women of 16 to 54 are of working age. */
export async function certifiedOn(db: Db, day: Day): Promise<Stock[]> {
  const { rows } = await sql<Stock>`
    select left(p.division, 6) as district, p.sex, p.hukou_kind as hukou, p.disability_category as category, p.disability_grade as grade,
      coalesce(p.employment_status = 'employed' and (p.employed_since is null or p.employed_since <= ${day}::date), false) as in_work,
      case when p.employment_status = 'employed' then p.employment_form end as form,
      p.birth_on <= ${day}::date - interval '16 years'
        and p.birth_on > ${day}::date - case when p.sex = 'female' then interval '55 years' else interval '60 years' end as working_age,
      count(*)::integer as n
    from ${personsNow} p join person o on o.id = p.id
    where o.certificate_no_hash is not null and p.certificate_status = 'valid' and (p.certificate_valid_to is null or p.certificate_valid_to >= ${day}::date)
      and (o.left_on is null or o.left_on > ${day}::date)
    group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(db)
  return rows
}

/** Persons who started work in a period, each once, by their last start in it. */
export async function startedIn(db: Db, from: Day, to: Day): Promise<Started[]> {
  const { rows } = await sql<Started>`
    with starts as (
      select coalesce(v.survivor_id, x.person_id) as person_id, x.started_on, x.employment_form, x.division, x.id
      from placement_standing x left join person_survivor v on v.id = x.person_id where x.started_on <= ${to}::date),
    last as (select distinct on (person_id) * from starts where started_on >= ${from}::date order by person_id, started_on desc, id desc),
    earlier as (select distinct person_id from starts where started_on < ${from}::date)
    select left(l.division, 6) as district, l.employment_form as form, p.sex, p.hukou_kind as hukou, p.disability_category as category,
      p.disability_grade as grade, e.person_id is not null as before, count(*)::integer as n
    from last l left join person p on p.id = l.person_id left join earlier e on e.person_id = l.person_id
    group by 1, 2, 3, 4, 5, 6, 7`.execute(db)
  return rows
}

/** Training completed in a period, by district; a person counts in the district of their last course. */
export async function trainedIn(db: Db, from: Day, to: Day): Promise<Trained[]> {
  const { rows } = await sql<Trained>`
    with done as (
      select coalesce(v.survivor_id, c.person_id) as person_id, left(c.division, 6) as district, c.completed_on, c.id
      from course_completion c left join person_survivor v on v.id = c.person_id where c.completed_on between ${from}::date and ${to}::date),
    last as (select distinct on (person_id) person_id, district from done order by person_id, completed_on desc, id desc)
    select district, (select count(*)::integer from last l where l.district = d.district) as persons, count(*)::integer as completions
    from done d group by district`.execute(db)
  return rows
}
