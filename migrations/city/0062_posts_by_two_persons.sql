-- A post is given by two persons, by the order of those who wait: what the order was is kept, and why somebody was passed over.

create table post_proposal (
  id integer generated always as identity primary key,
  post_id integer not null references post,
  post_wait_id integer not null references post_wait,
  division text not null references shared.division,
  starts_on date not null,
  -- the order as it stood when it was proposed: place, waiting row, reasons
  order_seen jsonb not null,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null
);
create index post_proposal_by_post on post_proposal (post_id, id);
create table post_passing (
  post_proposal_id integer not null references post_proposal,
  post_wait_id integer not null references post_wait,
  reason text not null constraint passing_over_has_a_reason check (btrim(reason) <> ''),
  primary key (post_proposal_id, post_wait_id)
);
create table post_second (
  post_proposal_id integer constraint proposal_is_seconded_once primary key references post_proposal,
  agreed boolean not null,
  note text,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);

alter table post_proposal enable row level security;
create policy area_sees on post_proposal using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table post_passing enable row level security;
create policy proposal_is_seen on post_passing using (exists (select 1 from post_proposal p where p.id = post_proposal_id));
alter table post_second enable row level security;
create policy proposal_is_seen on post_second using (exists (select 1 from post_proposal p where p.id = post_proposal_id));
grant select, insert on post_proposal, post_passing, post_second to tongxing_program;
