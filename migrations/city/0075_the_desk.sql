-- Who has a case at a desk (a role in a district), who covers for whom, and the questions an office keeps as queues.

-- A case goes from desk to desk with its stages; who had it at a desk finds it again when it comes back there.
create table held_case (
  application_id integer not null references application,
  role text not null,
  division text not null references shared.division,
  account_id integer not null references shared.account,
  held_since timestamptz not null,
  constraint case_is_held_by_one_at_a_desk primary key (application_id, role)
);
create index held_case_by_account on held_case (account_id, role);

-- How it came about: one row each time a case changes hands.
create table assignment (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  role text not null,
  division text not null references shared.division,
  how text not null constraint assignment_is_known check (how in ('take', 'give_back', 'take_over', 'hand_over', 'undo')),
  from_account integer references shared.account,
  to_account integer references shared.account,
  reason text,
  made_by integer not null references shared.account,
  -- whose case it was, when somebody covering gave it on
  made_for integer references shared.account,
  made_at timestamptz not null,
  constraint taking_over_says_why check (how <> 'take_over' or reason is not null),
  constraint assignment_changes_hands check (from_account is distinct from to_account)
);
create index assignment_by_application on assignment (application_id, id);

create table cover (
  id integer generated always as identity primary key,
  role text not null,
  division text not null references shared.division,
  absent_account integer not null references shared.account,
  cover_account integer not null references shared.account,
  from_on date not null,
  to_on date not null,
  reason text,
  named_by integer not null references shared.account,
  named_at timestamptz not null,
  -- called back: the first day on which it no longer stands
  ended_on date,
  constraint cover_ends_after_it_begins check (to_on >= from_on),
  constraint cover_is_called_back_after_it_begins check (ended_on >= from_on),
  constraint nobody_covers_for_themselves check (absent_account <> cover_account),
  constraint absent_officer_has_one_cover exclude using gist (
    int4range(absent_account, absent_account, '[]') with &&, daterange(from_on, coalesce(ended_on, to_on + 1)) with &&)
);
create index cover_by_cover_account on cover (cover_account, to_on);

create table saved_queue (
  id integer generated always as identity primary key,
  division text not null references shared.division,
  role text not null,
  -- null: shared by the office
  account_id integer references shared.account,
  name text not null,
  question jsonb not null,
  next_act text not null constraint next_act_is_known check (next_act in ('open', 'take', 'accept', 'pass', 'return', 'hand_over')),
  kept_by integer not null references shared.account,
  kept_at timestamptz not null,
  constraint queue_has_one_name unique nulls not distinct (division, role, account_id, name)
);

-- One round a day of what falls due by itself: reminders, what goes one level up, cases that are over given back.
create table desk_round (
  day date primary key,
  begun_at timestamptz not null
);
create table reminder (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  stage_index integer not null,
  kind text not null constraint reminder_kind_is_known check (kind in ('before', 'late')),
  due_on date not null,
  division text not null references shared.division,
  told integer[] not null,
  sent_at timestamptz not null,
  constraint reminder_is_sent_once unique (application_id, stage_index, kind)
);

alter table held_case enable row level security;
create policy area_sees on held_case using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table assignment enable row level security;
create policy area_sees on assignment using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table cover enable row level security;
create policy area_sees on cover using (starts_with(division, nullif(current_setting('app.area', true), ''))
  or absent_account = nullif(current_setting('app.account', true), '')::integer or cover_account = nullif(current_setting('app.account', true), '')::integer);
alter table saved_queue enable row level security;
create policy area_sees on saved_queue using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table reminder enable row level security;
create policy area_sees on reminder using (starts_with(division, nullif(current_setting('app.area', true), '')));

grant select, insert on held_case, assignment, cover, saved_queue, desk_round, reminder to tongxing_program;
grant update (account_id, held_since), delete on held_case to tongxing_program;
grant update (ended_on) on cover to tongxing_program;
grant update (question, next_act, kept_by, kept_at), delete on saved_queue to tongxing_program;
