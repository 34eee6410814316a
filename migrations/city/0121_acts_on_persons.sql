-- Lists of persons that an office works through, visits asked of a commissioner, and one act on many persons at once.
create table working_list (
  id integer generated always as identity primary key,
  division text not null references shared.division,
  name text not null constraint working_list_is_named check (length(name) between 1 and 40),
  made_by integer not null references shared.account,
  made_at timestamptz not null,
  constraint office_names_a_working_list_once unique (division, name)
);
create table working_list_entry (
  id integer generated always as identity primary key,
  working_list_id integer not null references working_list,
  person_id integer not null references person,
  put_by integer not null references shared.account,
  put_at timestamptz not null,
  taken_by integer references shared.account,
  taken_at timestamptz
);
create unique index person_stands_once_on_a_working_list on working_list_entry (working_list_id, person_id) where taken_at is null;
create index working_list_entry_by_person on working_list_entry (person_id);

create table person_act (
  id integer generated always as identity primary key,
  act text not null constraint person_act_is_known check (act in ('ask_renewal', 'put_on_list', 'take_off_list', 'ask_visit')),
  working_list_id integer references working_list,
  to_account integer references shared.account,
  role text not null,
  division text not null references shared.division,
  begun_by integer not null references shared.account,
  begun_at timestamptz not null,
  undone_at timestamptz,
  constraint act_on_a_list_names_it check ((act in ('put_on_list', 'take_off_list')) = (working_list_id is not null)),
  constraint visit_names_who_goes check ((act = 'ask_visit') = (to_account is not null))
);
create index person_act_by_account on person_act (begun_by, id);
create table person_act_item (
  id integer generated always as identity primary key,
  person_act_id integer not null references person_act,
  person_id integer not null references person,
  outcome text constraint person_act_outcome_is_known check (outcome in ('done', 'refused')),
  -- why it was refused: a phrase and its values
  refusal jsonb,
  done_at timestamptz,
  undone_at timestamptz,
  constraint person_stands_once_in_an_act unique (person_act_id, person_id)
);
create index person_act_item_waiting on person_act_item (id) where outcome is null;

create table person_visit (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  visitor_id integer not null references shared.account,
  person_act_id integer not null references person_act,
  asked_at timestamptz not null,
  withdrawn_at timestamptz,
  made_on date,
  made_at timestamptz,
  constraint visit_is_made_or_withdrawn check (withdrawn_at is null or made_at is null),
  constraint visit_made_has_its_day check ((made_at is null) = (made_on is null))
);
create unique index one_open_visit_of_a_visitor on person_visit (person_id, visitor_id) where made_at is null and withdrawn_at is null;
create index person_visit_open on person_visit (visitor_id) where made_at is null and withdrawn_at is null;

alter table working_list enable row level security;
create policy area_sees on working_list using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table working_list_entry enable row level security;
create policy person_is_seen on working_list_entry using (exists (select 1 from person p where p.id = person_id));
alter table person_act enable row level security;
create policy area_sees on person_act using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table person_act_item enable row level security;
create policy person_is_seen on person_act_item using (exists (select 1 from person p where p.id = person_id));
alter table person_visit enable row level security;
create policy person_is_seen on person_visit using (exists (select 1 from person p where p.id = person_id));

grant select, insert on working_list, working_list_entry, person_act, person_act_item, person_visit to tongxing_program;
grant update (taken_by, taken_at) on working_list_entry to tongxing_program;
grant update (undone_at) on person_act to tongxing_program;
grant update (outcome, refusal, done_at, undone_at) on person_act_item to tongxing_program;
grant update (withdrawn_at, made_on, made_at) on person_visit to tongxing_program;
