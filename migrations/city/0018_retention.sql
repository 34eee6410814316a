-- How long the file of somebody who died, moved away or asked to be forgotten is kept, by a rule with its document; who is due;
-- and what was anonymised, on the word of two persons. Counting goes on: rows stay, with sex, birthday, category, grade and township.

create table retention_rule (
  id integer generated always as identity primary key,
  event text not null constraint retention_event_is_known check (event in ('died', 'moved_away', 'asked')),
  keep_years smallint not null constraint retention_years_are_sensible check (keep_years between 0 and 100),
  -- the document that says so, with its number
  source text not null,
  set_by integer references shared.account,
  set_at timestamptz not null,
  ended_by integer references shared.account,
  ended_at timestamptz
);
create unique index one_rule_for_an_event on retention_rule (event) where ended_at is null;

create table retention_due (
  person_id integer not null references person,
  rule_id integer not null references retention_rule,
  due_on date not null,
  found_at timestamptz not null,
  primary key (person_id, rule_id)
);
create index person_who_left on person (left_on) where left_on is not null and anonymised_at is null;

create table disposal (
  id integer generated always as identity primary key,
  reason text not null,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null
);
create table disposal_person (
  disposal_id integer not null references disposal,
  person_id integer not null references person,
  outcome text constraint disposal_outcome_is_known check (outcome in ('anonymised', 'held', 'not_due')),
  primary key (disposal_id, person_id)
);
create index disposal_person_by_person on disposal_person (person_id);
create table disposal_second (
  disposal_id integer primary key constraint disposal_is_answered_once references disposal,
  agreed boolean not null,
  note text,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);

alter table retention_due enable row level security;
create policy person_is_seen on retention_due using (exists (select 1 from person p where p.id = person_id));
alter table disposal_person enable row level security;
create policy person_is_seen on disposal_person using (exists (select 1 from person p where p.id = person_id));

grant select, insert on retention_rule, retention_due, disposal, disposal_person, disposal_second to tongxing_program;
grant update (ended_by, ended_at) on retention_rule to tongxing_program;
grant update (outcome) on disposal_person to tongxing_program;
-- what people wrote about somebody goes with their name
grant update (reason) on person_confirmation, person_reveal, person_merge, person_unmerge to tongxing_program;
grant update (note) on person_certificate_event to tongxing_program;
grant update (name) on household_member to tongxing_program;
grant update (head_name) on household to tongxing_program;
