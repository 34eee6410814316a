-- What follows a fault that an inspection found: proposed by one person by the plan's ladder, put to whoever it is about, decided by another after the
-- answer or the days for it, and carried out. Each a row; nothing is edited.

create table sanction (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection,
  recognition_id integer not null references recognition,
  application_id integer not null references application,
  organisation_id integer not null references organisation,
  division text not null references shared.division,
  plan_version_id integer not null references plan_version,
  finding text not null,
  severity text not null,
  -- this time counted in
  times integer not null constraint sanction_times_start_at_one check (times >= 1),
  -- the step of the ladder as the plan had it
  step jsonb not null,
  clause text not null,
  note text not null,
  -- the last day to answer
  answer_by date not null,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null
);
create index sanction_by_inspection on sanction (inspection_id);
create index sanction_by_organisation on sanction (organisation_id);
create index sanction_by_division on sanction (division, id);
create table sanction_answer (
  sanction_id integer constraint sanction_is_answered_once primary key references sanction,
  text text not null,
  on_paper boolean not null,
  received_on date not null,
  given_by integer not null references shared.account,
  given_at timestamptz not null
);
create table sanction_second (
  sanction_id integer constraint sanction_is_decided_once primary key references sanction,
  agreed boolean not null,
  note text,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);
-- What was carried out: which grade, on which row, until when.
create table sanction_effect (
  sanction_id integer not null references sanction,
  grade text not null,
  row_id integer,
  until date,
  primary key (sanction_id, grade)
);
-- The training that was asked for: what is shown for it, and whether that will do.
create table sanction_proof (
  id integer generated always as identity primary key,
  sanction_id integer not null references sanction,
  text text not null,
  given_by integer not null references shared.account,
  given_at timestamptz not null
);
create index sanction_proof_by_sanction on sanction_proof (sanction_id);
create table sanction_proof_check (
  sanction_proof_id integer constraint proof_is_checked_once primary key references sanction_proof,
  accepted boolean not null,
  note text,
  checked_by integer not null references shared.account,
  checked_at timestamptz not null
);

-- Who may not apply under a plan, and until when.
create table application_ban (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  division text not null references shared.division,
  plan text not null,
  -- the last day
  until date not null,
  clause text not null,
  placed_by integer not null references shared.account,
  placed_at timestamptz not null
);
create index application_ban_by_organisation on application_ban (organisation_id);

alter table sanction enable row level security;
create policy area_sees on sanction using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table sanction_answer enable row level security;
create policy sanction_is_seen on sanction_answer using (exists (select 1 from sanction m where m.id = sanction_id));
alter table sanction_second enable row level security;
create policy sanction_is_seen on sanction_second using (exists (select 1 from sanction m where m.id = sanction_id));
alter table sanction_effect enable row level security;
create policy sanction_is_seen on sanction_effect using (exists (select 1 from sanction m where m.id = sanction_id));
alter table sanction_proof enable row level security;
create policy sanction_is_seen on sanction_proof using (exists (select 1 from sanction m where m.id = sanction_id));
alter table sanction_proof_check enable row level security;
create policy proof_is_seen on sanction_proof_check using (exists (select 1 from sanction_proof p where p.id = sanction_proof_id));
alter table application_ban enable row level security;
create policy area_sees on application_ban using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));
grant select, insert on sanction, sanction_answer, sanction_second, sanction_effect, sanction_proof, sanction_proof_check, application_ban to tongxing_program;
