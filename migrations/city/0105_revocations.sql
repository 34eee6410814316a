-- What was decided may be revoked: proposed by one person, agreed to by another, with everything that follows kept as rows. A mistake in that is answered by a row that names it.

create table revocation (
  id integer generated always as identity primary key,
  -- the move that granted or refused a case; or a notice; or a plaque; or a withdrawal of a plaque; or an earlier revocation
  application_move_id integer references application_move,
  notice_id integer references notice,
  recognition_id integer references recognition,
  standing_change_id integer references standing_change,
  undoes_id integer references revocation,
  -- the case it is about, where it is about one
  application_id integer references application,
  division text not null references shared.division,
  reason text not null,
  clause text not null,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null,
  constraint revocation_is_of_one_thing check (num_nonnulls(application_move_id, notice_id, recognition_id, standing_change_id, undoes_id) = 1)
);
create index revocation_by_move on revocation (application_move_id);
create index revocation_by_notice on revocation (notice_id);
create index revocation_by_recognition on revocation (recognition_id);
create index revocation_by_standing_change on revocation (standing_change_id);
create index revocation_by_undone on revocation (undoes_id);
create index revocation_by_application on revocation (application_id);
create table revocation_second (
  revocation_id integer constraint revocation_is_answered_once primary key references revocation,
  agreed boolean not null,
  note text,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);
-- What followed, line by line, as it was carried out.
create table revocation_consequence (
  revocation_id integer not null references revocation,
  line integer not null,
  kind text not null,
  -- the row it touched, and what that row was before
  row_id integer,
  before text,
  says jsonb not null,
  primary key (revocation_id, line)
);

-- A notice, or what was said of it, taken down before its days were over. What was shown stays in the notice's own row.
create table notice_taken_down (
  notice_id integer constraint notice_is_taken_down_once primary key references notice,
  note text not null,
  taken_down_on date not null,
  taken_down_by integer not null references shared.account,
  taken_down_at timestamptz not null
);

-- A case that was sent back after its grant may be granted, and awarded, again.
alter table award add column nth integer not null default 1;
alter table award drop constraint application_is_awarded_once;
alter table award add constraint application_is_awarded_once_at_a_time unique (application_id, nth);

create table award_revocation (
  id integer generated always as identity primary key,
  award_id integer not null references award,
  nth integer not null,
  revoked_on date not null,
  -- paid already: the money is claimed back; otherwise its commitment was released
  was_paid boolean not null,
  clause text not null,
  revoked_by integer references shared.account,
  revoked_at timestamptz not null,
  constraint award_is_revoked_once_at_a_time unique (award_id, nth)
);
create table award_revocation_contrary (
  award_revocation_id integer constraint award_is_restored_once primary key references award_revocation,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create view award_standing with (security_invoker = true) as
  select w.id, w.application_id, w.plan_version_id, w.scheme, w.person_id, w.organisation_id, w.business_key, w.division, w.total_fen, w.granted_on, w.granted_at, w.nth
  from award w where not exists (
    select 1 from award_revocation r where r.award_id = w.id
      and not exists (select 1 from award_revocation_contrary c where c.award_revocation_id = r.id));

-- Money that is to come back, all of it or a part.
create table award_claim (
  id integer generated always as identity primary key,
  award_id integer not null references award,
  amount_fen bigint not null constraint claim_is_positive check (amount_fen > 0),
  reason text not null,
  clause text not null,
  -- null: the plan names no day
  due_on date,
  claimed_by integer references shared.account,
  claimed_at timestamptz not null
);
create index award_claim_by_award on award_claim (award_id);
create table award_claim_contrary (
  award_claim_id integer constraint claim_is_dropped_once primary key references award_claim,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create table claim_repayment (
  id integer generated always as identity primary key,
  award_claim_id integer not null references award_claim,
  amount_fen bigint not null constraint repayment_is_positive check (amount_fen > 0),
  received_on date not null,
  note text not null default '',
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index claim_repayment_by_claim on claim_repayment (award_claim_id);
create view claim_standing with (security_invoker = true) as
  select c.*, coalesce((select sum(r.amount_fen) from claim_repayment r where r.award_claim_id = c.id), 0)::bigint as repaid_fen
  from award_claim c where not exists (select 1 from award_claim_contrary x where x.award_claim_id = c.id);

-- A payment that waits, and for what.
create table payment_hold (
  id integer generated always as identity primary key,
  award_id integer not null references award,
  cause text not null,
  why jsonb not null,
  placed_at timestamptz not null,
  released_at timestamptz
);
create unique index a_cause_holds_a_payment_once on payment_hold (cause, award_id) where released_at is null;

alter table revocation enable row level security;
create policy area_sees on revocation using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or application_id in (select id from application where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table revocation_second enable row level security;
create policy revocation_is_seen on revocation_second using (exists (select 1 from revocation r where r.id = revocation_id));
alter table revocation_consequence enable row level security;
create policy revocation_is_seen on revocation_consequence using (exists (select 1 from revocation r where r.id = revocation_id));
alter table award_revocation enable row level security;
create policy award_is_seen on award_revocation using (exists (select 1 from award w where w.id = award_id));
alter table award_revocation_contrary enable row level security;
create policy award_is_seen on award_revocation_contrary using (exists (select 1 from award_revocation r where r.id = award_revocation_id));
alter table award_claim enable row level security;
create policy award_is_seen on award_claim using (exists (select 1 from award w where w.id = award_id));
alter table award_claim_contrary enable row level security;
create policy claim_is_seen on award_claim_contrary using (exists (select 1 from award_claim c where c.id = award_claim_id));
alter table claim_repayment enable row level security;
create policy claim_is_seen on claim_repayment using (exists (select 1 from award_claim c where c.id = award_claim_id));
alter table payment_hold enable row level security;
create policy award_is_seen on payment_hold using (exists (select 1 from award w where w.id = award_id));

grant select, insert on revocation, revocation_second, revocation_consequence, notice_taken_down, award_revocation, award_revocation_contrary,
  award_claim, award_claim_contrary, claim_repayment, payment_hold to tongxing_program;
grant update (released_at) on payment_hold to tongxing_program;
grant select on award_standing, claim_standing to tongxing_program;
