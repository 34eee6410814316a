-- One act on many cases: each case has a row of its own, and is done, or refused with the reason, in a transaction of its own.
create table bulk_act (
  id integer generated always as identity primary key,
  act text not null constraint bulk_act_is_known check (act in ('take', 'hand_over', 'accept', 'pass', 'return')),
  note text,
  to_account integer references shared.account,
  role text not null,
  division text not null references shared.division,
  begun_by integer not null references shared.account,
  begun_at timestamptz not null,
  undone_at timestamptz,
  constraint handing_over_names_somebody check ((act = 'hand_over') = (to_account is not null)),
  constraint returning_says_why check (act <> 'return' or note is not null)
);
create index bulk_act_by_account on bulk_act (begun_by, id);
create table bulk_item (
  id integer generated always as identity primary key,
  bulk_act_id integer not null references bulk_act,
  application_id integer not null references application,
  -- since when the case stood as the officer saw it
  seen timestamptz not null,
  outcome text constraint bulk_outcome_is_known check (outcome in ('done', 'refused')),
  -- why it was refused: a phrase and its values
  refusal jsonb,
  -- who had it before
  before_account integer references shared.account,
  done_at timestamptz,
  undone_at timestamptz,
  constraint case_stands_once_in_a_bulk_act unique (bulk_act_id, application_id)
);
create index bulk_item_waiting on bulk_item (bulk_act_id, id) where outcome is null;

alter table bulk_act enable row level security;
create policy area_sees on bulk_act using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table bulk_item enable row level security;
create policy its_act_is_seen on bulk_item using (exists (select 1 from bulk_act b where b.id = bulk_act_id));
grant select, insert on bulk_act, bulk_item to tongxing_program;
grant update (undone_at) on bulk_act to tongxing_program;
grant update (outcome, refusal, before_account, done_at, undone_at) on bulk_item to tongxing_program;
