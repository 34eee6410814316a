-- Vacancies as what the job asks and for what purpose. None carries a category or grade; whoever tried is a row.

create table vacancy (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  division text not null references shared.division,
  title text not null,
  -- as advertised: whoever reads the list need not see the register of organisations
  employer_name text not null,
  duties text not null default '',
  -- code of the Chinese occupational classification (2022); empty: none fits
  occupation text not null default '',
  openings integer not null constraint vacancy_has_openings check (openings between 1 and 1000),
  wage_fen bigint not null constraint wage_is_positive check (wage_fen > 0),
  hours smallint not null constraint hours_fit_a_week check (hours between 1 and 60),
  contract text not null constraint contract_is_known check (contract in ('open_ended', 'fixed_term', 'task')),
  at_home boolean not null default false,
  provides text[] not null default '{}',
  willing text[] not null default '{}',
  has text[] not null default '{}',
  has_not text[] not null default '{}',
  law text[] not null default '{}',
  sheet text not null default 'prefilled' constraint sheet_is_known check (sheet in ('prefilled', 'employer', 'site_visited')),
  state text not null default 'open' constraint vacancy_state_is_known check (state in ('open', 'filled', 'withdrawn', 'stale')),
  opened_at timestamptz not null,
  confirmed_on date not null,
  asked_on date,
  entered_by integer references shared.account
);
create index vacancy_open on vacancy (division, id) where state = 'open';
create index vacancy_by_organisation on vacancy (organisation_id, id);

create table vacancy_event (
  id integer generated always as identity primary key,
  vacancy_id integer not null references vacancy,
  move text not null,
  note text not null default '',
  made_by integer references shared.account,
  made_as text not null,
  made_at timestamptz not null
);
create index vacancy_event_by_vacancy on vacancy_event (vacancy_id, id);

-- The newest row of an axis and purpose is in force; level 0 takes the demand back.
create table vacancy_demand (
  id integer generated always as identity primary key,
  vacancy_id integer not null references vacancy,
  axis text not null,
  purpose text not null,
  level smallint not null constraint demand_level_is_known check (level between 0 and 5),
  essential text not null constraint essential_is_known check (essential in ('yes', 'no', 'unknown')),
  admits text[] not null default '{}',
  stated_by integer references shared.account,
  stated_at timestamptz not null
);
create index vacancy_demand_by_vacancy on vacancy_demand (vacancy_id, axis, purpose, id);

-- 就业促进法 art. 3, 26, 29: what was written, and which function was offered in its place.
create table vacancy_attempt (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  division text not null references shared.division,
  field text not null,
  wording text not null,
  axis text,
  made_by integer references shared.account,
  made_at timestamptz not null
);
create index vacancy_attempt_by_division on vacancy_attempt (division, id);

create table employer_contact (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  vacancy_id integer references vacancy,
  division text not null references shared.division,
  way text not null constraint contact_way_is_known check (way in ('visit', 'phone', 'message', 'meeting')),
  said text not null,
  happened_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index employer_contact_by_organisation on employer_contact (organisation_id, id);

alter table vacancy enable row level security;
-- an open vacancy is an advertisement: everybody reads it
create policy area_sees on vacancy for select using (
  state = 'open' or starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));
create policy area_enters on vacancy for insert with check (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));
create policy area_moves on vacancy for update using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table vacancy_attempt enable row level security;
create policy area_sees on vacancy_attempt using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table employer_contact enable row level security;
create policy area_sees on employer_contact using (starts_with(division, nullif(current_setting('app.area', true), '')));

grant select, insert on vacancy, vacancy_event, vacancy_demand, vacancy_attempt, employer_contact to tongxing_program;
grant update (state, confirmed_on, asked_on, sheet) on vacancy to tongxing_program;
