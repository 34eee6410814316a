-- Somebody whose entry was merged into another still sees their home work, whichever of the entries it stands under; and a
-- message about it finds the account, whichever of the entries that hangs on.

alter policy concerned_see on work_share using (
  starts_with(order_division, nullif(current_setting('app.area', true), ''))
  or starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer)
  or person_id = any ((select own_entries())::integer[]));

create or replace function work_people(of_shares integer[]) returns table (
  share_id integer, person_id integer, account_id integer, name text, name_latin text, village text, communication text, other_needs text[], address_sealed text
) language sql stable security definer
begin atomic
  select s.id, n.person_id, coalesce(n.account_id, (
      select max(b.account_id) from person_survivor w join person b on b.id = w.id where w.survivor_id = n.person_id)),
    n.name, n.name_latin, n.village, n.communication, n.other_needs, n.address_sealed
  from work_share s
  left join person_survivor v on v.id = s.person_id
  join person_now n on n.person_id = coalesce(v.survivor_id, s.person_id)
  where s.id = any(of_shares) and (
    starts_with(s.order_division, nullif(current_setting('app.area', true), ''))
    or starts_with(s.division, nullif(current_setting('app.area', true), ''))
    or s.organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer)
    or s.person_id = any ((select own_entries())::integer[]));
end;
