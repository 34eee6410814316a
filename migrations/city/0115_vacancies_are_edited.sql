-- What an edit of a vacancy put in place of what: only the fields that changed. `nth` counts the edits of a vacancy, so that of two
-- made from the same page one stands. What was shown of a pair keeps its own inputs (match_shown) and is touched by no edit.

create table vacancy_edit (
  id integer generated always as identity primary key,
  vacancy_id integer not null references vacancy,
  nth integer not null,
  before jsonb not null,
  after jsonb not null,
  made_by integer references shared.account,
  made_as text not null,
  made_at timestamptz not null,
  constraint vacancy_is_edited_one_at_a_time unique (vacancy_id, nth)
);
alter table vacancy_edit enable row level security;
create policy vacancy_is_seen on vacancy_edit using (vacancy_id in (select id from vacancy));
grant select, insert on vacancy_edit to tongxing_program;
grant update (title, duties, occupation, openings, wage_fen, hours, contract, at_home, division, has, law, willing) on vacancy to tongxing_program;

-- Who is told when a vacancy closes or changes: persons of other districts too, so it runs as the owner. Only accounts are told, nobody is named.
create function referrals_under_way(of_vacancy integer) returns table (referral integer, person integer, officer integer)
language sql stable security definer
begin atomic
  select r.id, coalesce(n.account_id, p.account_id), r.referred_by
  from referral r join person p on p.id = r.person_id
  left join person_survivor v on v.id = r.person_id left join person n on n.id = v.survivor_id
  where r.vacancy_id = of_vacancy and r.state in ('referred', 'interview', 'accepted', 'on_trial', 'tried')
  order by r.id;
end;
revoke all on function referrals_under_way(integer) from public;
grant execute on function referrals_under_way(integer) to tongxing_program;
