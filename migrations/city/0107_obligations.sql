-- What a plan demands of a body after the grant, month by month. A month that is worked out anew is another row; the newest counts.

create table obligation_month (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  organisation_id integer not null references organisation,
  division text not null references shared.division,
  obligation text not null,
  month text not null constraint month_is_a_month check (month ~ '^(19|20)\d\d-(0[1-9]|1[0-2])$'),
  nth integer not null,
  state text not null constraint obligation_state_is_known check (state in ('kept', 'broken', 'unknown')),
  -- the rows of the roster that counted at the month's end, and leavers whose place may still be filled
  counted integer[] not null,
  awaited integer[] not null,
  worked_out_at timestamptz not null,
  constraint month_is_worked_out_once_at_a_time unique (application_id, obligation, month, nth)
);
create index obligation_month_by_division on obligation_month (division, month);
-- What an officer did about a month that was broken or is not known.
create table obligation_answer (
  obligation_month_id integer constraint month_is_answered_once primary key references obligation_month,
  act text not null constraint obligation_act_is_known check (act in ('put_right', 'withdraw', 'in_order')),
  note text not null,
  until date,
  revocation_id integer references revocation,
  answered_by integer not null references shared.account,
  answered_at timestamptz not null
);

create view obligation_now with (security_invoker = true) as
  select m.* from obligation_month m
  where not exists (
    select 1 from obligation_month n where n.application_id = m.application_id and n.obligation = m.obligation and n.month = m.month and n.nth > m.nth);

alter table obligation_month enable row level security;
create policy area_sees on obligation_month using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or application_id in (select id from application where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table obligation_answer enable row level security;
create policy month_is_seen on obligation_answer using (exists (select 1 from obligation_month m where m.id = obligation_month_id));
grant select, insert on obligation_month, obligation_answer to tongxing_program;
grant select on obligation_now to tongxing_program;
