-- What was tried toward open employment before a term ends, who was told of its end, and why somebody left.

create table post_step (
  id integer generated always as identity primary key,
  post_holding_id integer not null references post_holding,
  tried text not null constraint step_is_known check (tried in ('talk', 'training', 'introduced', 'interview', 'trial', 'own_business')),
  tried_on date not null,
  note text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index post_step_by_holding on post_step (post_holding_id, id);
create table post_exit (
  post_holding_id integer constraint holder_leaves_once primary key references post_holding,
  why text not null constraint exit_reason_is_known check (why in ('open_employment', 'term_ended', 'retired', 'died', 'health', 'own_wish', 'breach', 'post_closed')),
  note text,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create table post_term_told (
  post_holding_id integer constraint end_of_term_is_told_once primary key references post_holding,
  told_at timestamptz not null
);
alter table post_step enable row level security;
create policy holding_is_seen on post_step using (exists (select 1 from post_holding h where h.id = post_holding_id));
alter table post_exit enable row level security;
create policy holding_is_seen on post_exit using (exists (select 1 from post_holding h where h.id = post_holding_id));
alter table post_term_told enable row level security;
create policy holding_is_seen on post_term_told using (exists (select 1 from post_holding h where h.id = post_holding_id));
grant select, insert on post_step, post_exit, post_term_told to tongxing_program;
