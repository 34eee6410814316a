-- Recognition, money, and the three evidenced tables that results count downstream.

create table recognition (
  id integer generated always as identity primary key,
  application_id integer not null constraint application_is_recognised_once unique references application,
  plan_version_id integer not null references plan_version,
  category text not null,
  organisation_id integer not null references organisation,
  plaque_number text not null unique,
  -- what the public register prints; for a sole trader the trading name only, unless the owner consented to more
  shown_name text not null,
  shown_owner text,
  division text not null references shared.division,
  valid_from date not null,
  valid_to date,
  recognised_at timestamptz not null
);
create index recognition_by_category on recognition (category, division);

-- A ledger entry is one row: balanced by construction, never edited.
create table ledger_entry (
  id bigint generated always as identity primary key,
  debit_account text not null,
  credit_account text not null,
  amount_fen bigint not null constraint amount_is_positive check (amount_fen > 0),
  application_id integer references application,
  award_row_id integer,
  plan_version_id integer references plan_version,
  clause text,
  says text not null,
  division text not null references shared.division,
  entered_by integer references shared.account,
  entered_at timestamptz not null,
  constraint debit_and_credit_differ check (debit_account <> credit_account)
);
create index ledger_entry_by_debit on ledger_entry (debit_account) include (amount_fen);
create index ledger_entry_by_credit on ledger_entry (credit_account) include (amount_fen);
create index ledger_entry_by_application on ledger_entry (application_id);

create table award (
  id integer generated always as identity primary key,
  application_id integer not null constraint application_is_awarded_once unique references application,
  plan_version_id integer not null references plan_version,
  scheme text not null,
  person_id integer references person,
  organisation_id integer references organisation,
  -- what the plan counts as one: the business behind the award
  business_key text,
  division text not null references shared.division,
  total_fen bigint not null constraint award_is_not_negative check (total_fen >= 0),
  granted_on date not null,
  granted_at timestamptz not null
);
create index award_by_scheme on award (scheme, division);
create table award_row (
  id integer generated always as identity primary key,
  award_id integer not null references award,
  line integer not null,
  row_name text not null,
  purse text not null,
  amount_fen bigint not null constraint award_row_is_not_negative check (amount_fen >= 0),
  says jsonb not null,
  clause text,
  constraint award_lines_are_in_order unique (award_id, line)
);

create table placement (
  id integer generated always as identity primary key,
  plan_version_id integer not null references plan_version,
  person_id integer not null references person,
  organisation_id integer not null references organisation,
  employment_form text not null constraint employment_form_is_known check (employment_form in ('quota', 'centralised', 'individual', 'public_welfare_post', 'sheltered', 'flexible', 'farming')),
  started_on date not null,
  monthly_wage_fen bigint constraint wage_is_not_negative check (monthly_wage_fen >= 0),
  contract_sha256 text not null,
  division text not null references shared.division,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint person_starts_once_at_a_unit_on_a_day unique (person_id, organisation_id, started_on)
);
create index placement_by_division on placement (division, id);
create index placement_by_contract on placement (contract_sha256);

create table course_completion (
  id integer generated always as identity primary key,
  plan_version_id integer not null references plan_version,
  person_id integer not null references person,
  course_zh text not null,
  course_en text not null,
  completed_on date not null,
  cost_to_person_fen bigint not null constraint cost_is_not_negative check (cost_to_person_fen >= 0),
  register_sha256 text not null,
  division text not null references shared.division,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint course_is_completed_once_a_day unique (person_id, course_zh, completed_on)
);
create index course_completion_by_division on course_completion (division, id);
create index course_completion_by_register on course_completion (register_sha256);

create table household (
  id integer generated always as identity primary key,
  head_name text not null,
  -- registered poor until 2020; monitored against a return to poverty since
  registered_poor boolean not null,
  monitored boolean not null default false,
  division text not null references shared.division,
  village text not null default '',
  registered_by integer references shared.account,
  registered_at timestamptz not null
);
create table household_link (
  id integer generated always as identity primary key,
  plan_version_id integer not null references plan_version,
  household_id integer not null references household,
  organisation_id integer not null references organisation,
  given text not null,
  linked_on date not null,
  evidence_sha256 text not null,
  division text not null references shared.division,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint household_is_linked_once_to_a_base unique (household_id, organisation_id)
);
create index household_link_by_division on household_link (division, id);
create index household_link_by_evidence on household_link (evidence_sha256);

alter table recognition enable row level security;
create policy plaques_are_public on recognition for select using (true);
create policy area_recognises on recognition for insert with check (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table ledger_entry enable row level security;
create policy area_sees on ledger_entry using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table award enable row level security;
create policy area_sees on award using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or application_id in (select id from application where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table placement enable row level security;
create policy area_sees on placement using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table course_completion enable row level security;
create policy area_sees on course_completion using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table household enable row level security;
create policy area_sees on household using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table household_link enable row level security;
create policy area_sees on household_link using (starts_with(division, nullif(current_setting('app.area', true), '')));

create view ledger_balance with (security_invoker = true) as
  select account, sum(debit_fen)::bigint as debit_fen, sum(credit_fen)::bigint as credit_fen, sum(debit_fen - credit_fen)::bigint as balance_fen
  from (
    select debit_account as account, amount_fen as debit_fen, 0::bigint as credit_fen from ledger_entry
    union all
    select credit_account, 0, amount_fen from ledger_entry
  ) sides
  group by account;

grant select, insert on recognition, ledger_entry, award, award_row, placement, course_completion, household, household_link to tongxing_program;
grant select on ledger_balance to tongxing_program;
