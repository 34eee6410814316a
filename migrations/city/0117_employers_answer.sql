-- What an employer reads of those placed with it: who, since when, which marks it was reached for, and what it is to do. What the worker
-- said, and what officers wrote, is read by neither. It runs as the owner and asks for the reader's own account.
create function employer_placements() returns table (id integer, name text, name_latin text, started_on date, answered text[], to_dos jsonb)
language sql stable security definer
begin atomic
  select p.id, n.name, n.name_latin, p.started_on,
    array(select distinct f.mark from follow_up f where f.placement_id = p.id and f.whom = 'employer' and f.reached),
    coalesce((select jsonb_agg(jsonb_build_object('what', f.to_do, 'until', f.to_do_until) order by f.to_do_until nulls last, f.id) from follow_up f
      where f.placement_id = p.id and f.to_do_by = 'employer' and not exists (select 1 from follow_up_done d where d.follow_up_id = f.id)), '[]'::jsonb)
  from placement_standing p
  join organisation o on o.id = p.organisation_id and o.account_id = nullif(current_setting('app.account', true), '')::integer
  left join person_survivor v on v.id = p.person_id join person n on n.id = coalesce(v.survivor_id, p.person_id)
  where p.ended_on is null and n.left_on is null and n.anonymised_at is null
  order by p.started_on desc, p.id desc limit 500;
end;
revoke all on function employer_placements() from public;
grant execute on function employer_placements() to tongxing_program;

create policy employer_answers on follow_up for insert
  with check (whom = 'employer' and way = 'own_page' and placement_id in (select e.id from employer_placements() e));
