-- Who sees home work: the district of the order and of the worker, the organisation that runs it, and the worker.

alter table work_share enable row level security;
create policy concerned_see on work_share using (
  starts_with(order_division, nullif(current_setting('app.area', true), ''))
  or starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer)
  or person_id in (select id from person where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table work_order enable row level security;
create policy concerned_see on work_order using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer)
  or exists (select 1 from work_share s where s.order_id = work_order.id));
alter table work_order_move enable row level security;
create policy order_is_seen on work_order_move using (exists (select 1 from work_order o where o.id = order_id));
alter table work_rate enable row level security;
create policy share_is_seen on work_rate using (exists (select 1 from work_share s where s.id = share_id));
alter table work_hand_out enable row level security;
create policy share_is_seen on work_hand_out using (exists (select 1 from work_share s where s.id = share_id));
alter table work_training enable row level security;
create policy share_is_seen on work_training using (exists (select 1 from work_share s where s.id = share_id));
alter table work_collection enable row level security;
create policy hand_out_is_seen on work_collection using (exists (select 1 from work_hand_out h where h.id = hand_out_id));
alter table work_check enable row level security;
create policy collection_is_seen on work_check using (exists (select 1 from work_collection c where c.id = collection_id));
alter table work_settlement enable row level security;
create policy share_is_seen on work_settlement using (exists (select 1 from work_share s where s.id = share_id));
alter table work_settlement_row enable row level security;
create policy share_is_seen on work_settlement_row using (exists (select 1 from work_share s where s.id = share_id));
alter table work_payment enable row level security;
create policy share_is_seen on work_payment using (exists (select 1 from work_share s where s.id = share_id));
alter table work_complaint enable row level security;
create policy share_is_seen on work_complaint using (exists (select 1 from work_share s where s.id = share_id));
alter table work_complaint_answer enable row level security;
create policy complaint_is_seen on work_complaint_answer using (exists (select 1 from work_complaint c where c.id = complaint_id));
alter table work_stop enable row level security;
create policy share_is_seen on work_stop using (exists (select 1 from work_share s where s.id = share_id));
alter table work_round enable row level security;
create policy concerned_see on work_round using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer)
  or exists (select 1 from work_stop t where t.round_id = work_round.id));

grant select, insert on work_order, work_order_move, work_share, work_rate, work_hand_out, work_training, work_collection, work_check,
  work_settlement, work_settlement_row, work_payment, work_complaint, work_complaint_answer, work_round, work_stop to tongxing_program;
grant update (state, since) on work_order to tongxing_program;

-- Who brings work to a door must know whose door it is and how to speak there, though the person's file lies elsewhere. It
-- runs as the owner, so it asks itself who may see the share. The address comes sealed.
create function work_people(of_shares integer[]) returns table (
  share_id integer, person_id integer, account_id integer, name text, name_latin text, village text, communication text, other_needs text[], address_sealed text
) language sql stable security definer
begin atomic
  select s.id, n.person_id, n.account_id, n.name, n.name_latin, n.village, n.communication, n.other_needs, n.address_sealed
  from work_share s
  left join person_survivor v on v.id = s.person_id
  join person_now n on n.person_id = coalesce(v.survivor_id, s.person_id)
  where s.id = any(of_shares) and (
    starts_with(s.order_division, nullif(current_setting('app.area', true), ''))
    or starts_with(s.division, nullif(current_setting('app.area', true), ''))
    or s.organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer)
    or n.account_id = nullif(current_setting('app.account', true), '')::integer);
end;
revoke all on function work_people(integer[]) from public;
grant execute on function work_people(integer[]) to tongxing_program;

-- Where somebody lives, for a share of work to be noted there: who adds a worker by the certificate number sees no file.
create function residence_of(of_person integer) returns text language sql stable security definer
begin atomic
  select n.division from person_now n left join person_survivor v on v.id = of_person
  where n.person_id = coalesce(v.survivor_id, of_person);
end;
revoke all on function residence_of(integer) from public;
grant execute on function residence_of(integer) to tongxing_program;
