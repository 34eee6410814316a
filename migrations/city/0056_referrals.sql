-- A person is referred to a vacancy by an officer: what the employer may see, why the two fit, what became of it.

create table referral (
  id integer generated always as identity primary key,
  vacancy_id integer not null references vacancy,
  person_id integer not null references person,
  organisation_id integer not null references organisation,
  -- the person's
  division text not null references shared.division,
  state text not null constraint referral_state_is_known check (state in ('referred', 'interview', 'accepted', 'on_trial', 'tried', 'placed', 'refused', 'withdrawn')),
  since timestamptz not null,
  consent_how text not null,
  consented_on date not null,
  -- what the person agreed the employer sees, as it was then; nothing else of them reaches the employer
  shown_sealed text not null,
  -- null: the person did not agree to be matched, so nothing was computed
  explanation jsonb,
  standing text,
  referred_by integer not null references shared.account,
  referred_at timestamptz not null
);
create unique index person_is_referred_once_to_a_vacancy on referral (person_id, vacancy_id) where state not in ('placed', 'refused', 'withdrawn');
create index referral_by_division on referral (division, id);
create index referral_by_organisation on referral (organisation_id, id);
create index referral_by_person on referral (person_id, id);
create index referral_refused on referral (division, since) where state = 'refused';

create table referral_move (
  id integer generated always as identity primary key,
  referral_id integer not null references referral,
  move text not null,
  -- what its form said: day, way, aids, reason
  told jsonb not null,
  note text not null default '',
  placement_id integer references placement,
  made_by integer references shared.account,
  made_as text not null,
  made_at timestamptz not null
);
create index referral_move_by_referral on referral_move (referral_id, id);

-- A refusal though the profile fits, taken up with the employer.
create table refusal_follow (
  id integer generated always as identity primary key,
  referral_id integer not null references referral,
  happened_on date not null,
  said text not null,
  outcome text not null constraint refusal_outcome_is_known check (outcome in ('going_on', 'reconsidered', 'demand_changed', 'accepted_reason', 'passed_on')),
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index refusal_follow_by_referral on refusal_follow (referral_id, id);

alter table referral enable row level security;
create policy area_person_or_employer_sees on referral using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or person_id in (select id from person where account_id = nullif(current_setting('app.account', true), '')::integer)
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table referral_move enable row level security;
create policy referral_is_seen on referral_move using (referral_id in (select id from referral));
alter table refusal_follow enable row level security;
create policy area_sees on refusal_follow using (
  referral_id in (select id from referral where starts_with(division, nullif(current_setting('app.area', true), ''))));

-- A vacancy keeps its advertisement for whoever was referred to it after it closed.
create policy referral_sees on vacancy for select using (id in (select vacancy_id from referral));
-- Each side is told of what the other did, and sees no file of the other: only the account that gets the message is known.
create function referral_accounts(of_referral integer) returns table (person integer, employer integer) language sql stable security definer
begin atomic
  select coalesce(n.account_id, p.account_id), o.account_id
  from referral r join organisation o on o.id = r.organisation_id join person p on p.id = r.person_id
  left join person_survivor v on v.id = r.person_id left join person n on n.id = v.survivor_id
  where r.id = of_referral;
end;
revoke all on function referral_accounts(integer) from public;
grant execute on function referral_accounts(integer) to tongxing_program;

grant select, insert on referral, referral_move, refusal_follow to tongxing_program;
grant update (state, since) on referral to tongxing_program;
