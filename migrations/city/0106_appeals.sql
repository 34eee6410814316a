-- Appeals against what was decided: by the way and within the days that the plan names; answered by somebody who did not decide.

-- A decision made after the case was opened again names the one that it replaces.
alter table decision add column changes_move_id integer references application_move;

-- A revoked grant may be dealt with again from a stage, by its place in the chain.
alter table revocation add column reopens_at integer constraint stage_is_in_the_chain check (reopens_at >= 0);

create table appeal (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  -- against the grant or refusal, a change of a plaque's standing, or a revocation
  application_move_id integer references application_move,
  standing_change_id integer references standing_change,
  revocation_id integer references revocation,
  division text not null references shared.division,
  receipt text not null unique,
  -- an appeal within the days the plan names, or a petition: late, or where the plan names no way
  kind text not null constraint appeal_kind_is_known check (kind in ('appeal', 'petition')),
  to_body text,
  ends_on date,
  clause text,
  text text not null,
  way text not null constraint appeal_way_is_known check (way in ('online', 'paper', 'voice')),
  -- who speaks for the person or body, where somebody does
  represented_by text,
  received_on date not null,
  -- by when the plan wants it answered; null: it names no days
  due_on date,
  filed_by integer not null references shared.account,
  filed_at timestamptz not null,
  constraint appeal_is_against_one_thing check (num_nonnulls(application_move_id, standing_change_id, revocation_id) = 1)
);
create index appeal_by_application on appeal (application_id, id);
create index appeal_by_division on appeal (division, id);
create table appeal_answer (
  appeal_id integer constraint appeal_is_answered_once primary key references appeal,
  outcome text not null constraint appeal_outcome_is_known check (outcome in ('stands', 'changed', 'sent_back')),
  reason text not null,
  -- the body's own document, where it answered on paper
  paper text,
  answered_by integer not null references shared.account,
  answered_at timestamptz not null
);
create table appeal_withdrawal (
  appeal_id integer constraint appeal_is_withdrawn_once primary key references appeal,
  withdrawn_by integer not null references shared.account,
  withdrawn_at timestamptz not null
);

alter table appeal enable row level security;
create policy area_sees on appeal using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or application_id in (select id from application where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table appeal_answer enable row level security;
create policy appeal_is_seen on appeal_answer using (exists (select 1 from appeal a where a.id = appeal_id));
alter table appeal_withdrawal enable row level security;
create policy appeal_is_seen on appeal_withdrawal using (exists (select 1 from appeal a where a.id = appeal_id));
grant select, insert on appeal, appeal_answer, appeal_withdrawal to tongxing_program;
