-- Who belongs to a household, how households are monitored from day to day, and their income by source and year.

create table household_member (
  id integer generated always as identity primary key,
  household_id integer not null references household,
  person_id integer references person,
  -- a member without a disability has no file: the name is enough
  name text not null,
  relation text not null constraint household_relation_is_known check (relation in ('head', 'spouse', 'child', 'parent', 'grandparent', 'grandchild', 'sibling', 'other')),
  -- whose child or ward within the household; circles are refused
  cared_for_by integer references household_member,
  joined_on date not null,
  left_on date,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint member_leaves_after_joining check (left_on is null or left_on >= joined_on),
  constraint nobody_cares_for_themselves_alone check (cared_for_by is null or cared_for_by <> id)
);
create unique index person_belongs_to_one_household on household_member (person_id) where left_on is null;
create unique index household_has_one_head on household_member (household_id) where relation = 'head' and left_on is null;

create table household_monitoring (
  id integer generated always as identity primary key,
  household_id integer not null references household,
  status text not null constraint monitoring_status_is_known check (status in ('unstably_lifted', 'near_poor_at_risk', 'sudden_hardship')),
  during daterange not null constraint monitoring_has_a_beginning check (not lower_inf(during) and not isempty(during)),
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index household_monitoring_by_household on household_monitoring (household_id, id);

create table household_income (
  id integer generated always as identity primary key,
  household_id integer not null references household,
  year smallint not null constraint income_year_is_a_year check (year between 1980 and 2100),
  source text not null constraint income_source_is_known check (source in ('wages', 'business', 'farming', 'transfers', 'property')),
  amount_fen bigint not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index household_income_by_household on household_income (household_id, year, id);

alter table household_member enable row level security;
create policy household_is_seen on household_member using (exists (select 1 from household h where h.id = household_id));
alter table household_monitoring enable row level security;
create policy household_is_seen on household_monitoring using (exists (select 1 from household h where h.id = household_id));
alter table household_income enable row level security;
create policy household_is_seen on household_income using (exists (select 1 from household h where h.id = household_id));
grant select, insert on household_member, household_monitoring, household_income to tongxing_program;
grant update (left_on, cared_for_by) on household_member to tongxing_program;
grant update (during) on household_monitoring to tongxing_program;
