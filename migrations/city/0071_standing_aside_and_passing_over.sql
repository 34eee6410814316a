-- A stage that the plan asks of some cases only is passed over by the others; an officer who knows the applicant stands aside.

create table stage_passed_over (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  stage_index integer not null,
  title jsonb not null,
  -- the facts that the answer rests on, as the plan names them
  because jsonb not null,
  passed_at timestamptz not null
);
create index stage_passed_over_by_application on stage_passed_over (application_id, id);

create table conflict (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  account_id integer not null references shared.account,
  reason text not null,
  declared_at timestamptz not null,
  constraint conflict_is_declared_once unique (application_id, account_id)
);
create index conflict_by_account on conflict (account_id, application_id);

alter table stage_passed_over enable row level security;
create policy case_is_seen on stage_passed_over using (exists (select 1 from application a where a.id = application_id));
-- why an officer stands aside is told inside the office only
alter table conflict enable row level security;
create policy area_sees on conflict using (exists (
  select 1 from application a where a.id = application_id and starts_with(a.division, nullif(current_setting('app.area', true), ''))));

grant select, insert on stage_passed_over, conflict to tongxing_program;
