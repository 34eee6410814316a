-- A vacancy takes as many referred persons as it has openings. Persons of other districts are counted too, so it runs as the owner;
-- whose placement was taken back, or who left again, takes no opening. Nobody is named.
create function openings_taken(of_vacancy integer) returns integer language sql stable security definer
begin atomic
  select count(distinct r.id)::integer
  from referral r join referral_move m on m.referral_id = r.id and m.move = 'place' join placement_standing s on s.id = m.placement_id
  where r.vacancy_id = of_vacancy and r.state = 'placed' and s.ended_on is null;
end;
revoke all on function openings_taken(integer) from public;
grant execute on function openings_taken(integer) to tongxing_program;

-- Whoever places the last person fills the vacancy, though the employer may lie in another district than the person; no more than that.
create policy referral_fills on vacancy for update
  using (state = 'open' and id in (select vacancy_id from referral where starts_with(division, nullif(current_setting('app.area', true), ''))))
  with check (state in ('open', 'filled') and id in (select vacancy_id from referral where starts_with(division, nullif(current_setting('app.area', true), ''))));
