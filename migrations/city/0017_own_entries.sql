-- Somebody whose entry was merged into another reads the one that stands for them, and what was merged into it: they are one person.
-- The function looks past row-level security (it belongs to the owner), since a policy of persons cannot ask for persons itself.

create function own_entries() returns integer[] language sql stable security definer set search_path from current as $$
  with recursive up as (
    select p.id from person p where p.account_id = nullif(current_setting('app.account', true), '')::integer
    union
    select m.survivor_id from up join person_merge m on m.merged_id = up.id
      where m.in_force_at is not null and not exists (select 1 from person_unmerge u where u.merge_id = m.id)
  ), down as (
    select id from up
    union
    select m.merged_id from down join person_merge m on m.survivor_id = down.id
      where m.in_force_at is not null and not exists (select 1 from person_unmerge u where u.merge_id = m.id)
  )
  select coalesce(array_agg(id), '{}') from down
$$;

alter policy area_sees on person using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or account_id = nullif(current_setting('app.account', true), '')::integer
  or id = any ((select own_entries())::integer[]));
