-- A panel sits on cases: who has a seat, who stands aside, what each gave, what came of it, and the minutes.

create table sitting (
  id integer generated always as identity primary key,
  plan_version_id integer not null references plan_version,
  scheme text not null,
  stage_index integer not null,
  division text not null references shared.division,
  state text not null constraint sitting_state_is_known check (state in ('seating', 'scoring', 'closed')),
  held_on date not null,
  opened_by integer not null references shared.account,
  opened_at timestamptz not null
);

create table sitting_case (
  sitting_id integer not null references sitting,
  application_id integer not null references application,
  -- how often the case had been sent back when the panel took it up: a result holds for that round only
  round integer not null,
  primary key (sitting_id, application_id)
);
create index sitting_case_by_application on sitting_case (application_id);

create table sitting_member (
  sitting_id integer not null references sitting,
  account_id integer not null references shared.account,
  sex text not null constraint member_sex_is_known check (sex in ('female', 'male')),
  -- not employed by the bodies that run the programme
  is_outside boolean not null,
  -- a disabled person, or somebody from a disabled person’s family
  is_user boolean not null,
  seated_by integer not null references shared.account,
  seated_at timestamptz not null,
  constraint member_has_one_seat primary key (sitting_id, account_id)
);
create index sitting_member_by_account on sitting_member (account_id);

create table sitting_recusal (
  sitting_id integer not null,
  application_id integer not null,
  account_id integer not null,
  reason text not null,
  stood_aside_at timestamptz not null,
  constraint member_stands_aside_once primary key (sitting_id, application_id, account_id),
  foreign key (sitting_id, application_id) references sitting_case,
  foreign key (sitting_id, account_id) references sitting_member
);

create table sitting_ballot (
  id integer generated always as identity primary key,
  sitting_id integer not null,
  application_id integer not null,
  account_id integer not null,
  -- null where the plan asks for scores alone
  agrees boolean,
  remark text,
  given_at timestamptz not null,
  constraint member_gives_once unique (sitting_id, application_id, account_id),
  foreign key (sitting_id, application_id) references sitting_case,
  foreign key (sitting_id, account_id) references sitting_member
);

create table sitting_score (
  ballot_id integer not null references sitting_ballot,
  criterion text not null,
  points integer not null constraint points_are_out_of_a_hundred check (points between 0 and 100),
  primary key (ballot_id, criterion)
);

create table sitting_result (
  sitting_id integer not null,
  application_id integer not null,
  carried boolean not null,
  explained jsonb not null,
  decided_at timestamptz not null,
  primary key (sitting_id, application_id),
  foreign key (sitting_id, application_id) references sitting_case
);
create index sitting_result_by_application on sitting_result (application_id);

create table sitting_minutes (
  sitting_id integer primary key references sitting,
  content jsonb not null,
  sha256 text not null,
  closed_by integer not null references shared.account,
  closed_at timestamptz not null
);

alter table sitting enable row level security;
create policy area_sees on sitting using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table sitting_case enable row level security;
create policy sitting_is_seen on sitting_case using (exists (select 1 from sitting s where s.id = sitting_id));
alter table sitting_member enable row level security;
create policy sitting_is_seen on sitting_member using (exists (select 1 from sitting s where s.id = sitting_id));
alter table sitting_recusal enable row level security;
create policy sitting_is_seen on sitting_recusal using (exists (select 1 from sitting s where s.id = sitting_id));
alter table sitting_ballot enable row level security;
create policy sitting_is_seen on sitting_ballot using (exists (select 1 from sitting s where s.id = sitting_id));
alter table sitting_score enable row level security;
create policy ballot_is_seen on sitting_score using (exists (select 1 from sitting_ballot b where b.id = ballot_id));
-- what came of it bears on the case, which other areas' officers may have to move on
alter table sitting_minutes enable row level security;
create policy sitting_is_seen on sitting_minutes using (exists (select 1 from sitting s where s.id = sitting_id));
alter table sitting_result enable row level security;
create policy case_is_seen on sitting_result using (exists (select 1 from application a where a.id = application_id));

grant select, insert on sitting, sitting_case, sitting_member, sitting_recusal, sitting_ballot, sitting_score, sitting_result, sitting_minutes to tongxing_program;
grant update (state) on sitting to tongxing_program;
