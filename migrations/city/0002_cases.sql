-- The case: draft, application, its moves, documents, review, notice, objection.

create table application (
  id integer generated always as identity primary key,
  -- given at first submission, e.g. 2026-0107-00012; a draft has none
  number text constraint application_number_is_given_once unique,
  plan_version_id integer not null references plan_version,
  scheme text not null,
  state text not null constraint application_state_is_known check (state in ('draft', 'submitted', 'in_review', 'to_publish', 'on_notice', 'to_visit', 'to_decide', 'to_second', 'returned', 'granted', 'refused', 'withdrawn')),
  -- position in the scheme's review chain; null while a draft
  stage_index integer,
  -- whose turn it is, by the plan; null when the case is over
  stage_role text,
  stage_due_on date,
  person_id integer references person,
  organisation_id integer references organisation,
  division text not null references shared.division,
  -- whose case it is; null when the person has no account and an official filed
  account_id integer references shared.account,
  filed_by integer not null references shared.account,
  on_behalf_reason text,
  consent_id integer references consent,
  answers jsonb not null default '{}',
  kept_at timestamptz not null,
  opened_at timestamptz not null,
  submitted_at timestamptz,
  stage_since timestamptz not null,
  constraint application_is_for_a_person_or_an_organisation check (num_nonnulls(person_id, organisation_id) = 1),
  constraint filing_on_behalf_needs_consent check (filed_by is not distinct from account_id or on_behalf_reason is not null)
);
create unique index person_has_one_open_application on application (person_id, scheme)
  where state not in ('granted', 'refused', 'withdrawn');
create unique index organisation_has_one_open_application on application (organisation_id, scheme)
  where state not in ('granted', 'refused', 'withdrawn');
create index application_queue on application (stage_role, division, stage_due_on, id) where stage_role is not null;
create index application_by_account on application (account_id);
create index application_by_state on application (state) where state in ('on_notice', 'to_publish');

-- Numbers run on within a district and year, whoever submits: an applicant's own sight must not decide the next one.
create table case_number (
  prefix text primary key,
  last integer not null
);

create table application_move (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  move text not null,
  from_state text not null,
  to_state text not null,
  stage_index integer,
  note text,
  -- the clause a refusal cites
  clause text,
  made_by integer references shared.account,
  made_as text not null,
  made_at timestamptz not null
);
create index application_move_by_application on application_move (application_id, id);

create table document (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  kind text not null,
  file_name text not null,
  media_type text not null,
  byte_count integer not null,
  sha256 text not null,
  given_by integer not null references shared.account,
  given_at timestamptz not null,
  -- a removed document stays a row; the newest of a kind counts
  removed_at timestamptz
);
create index document_by_application on document (application_id, id);

create table site_visit (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  visited_on date not null,
  found text not null,
  as_described boolean not null,
  visited_by integer not null references shared.account,
  recorded_at timestamptz not null
);
create index site_visit_by_application on site_visit (application_id);

-- A decision is proposed by one officer and seconded, or sent back, by another.
create table decision (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  outcome text not null constraint decision_outcome_is_known check (outcome in ('grant', 'refuse')),
  reason text not null,
  clause text,
  verdict jsonb not null,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null
);
create index decision_by_application on decision (application_id, id);
create table decision_second (
  decision_id integer primary key references decision,
  agreed boolean not null,
  note text,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);

create table notice (
  id integer generated always as identity primary key,
  title_zh text not null,
  title_en text not null,
  division text not null references shared.division,
  -- shown from the first day through the last, by the calendar of working days
  shown_from date not null,
  shown_to date not null constraint notice_ends_after_it_begins check (shown_to >= shown_from),
  -- exactly what was shown, and its hash
  content jsonb not null,
  sha256 text not null,
  posted_by integer not null references shared.account,
  posted_at timestamptz not null
);
create table notice_item (
  id integer generated always as identity primary key,
  notice_id integer not null references notice,
  application_id integer not null references application,
  stage_index integer not null,
  constraint case_is_on_notice_once_a_stage unique (application_id, stage_index, notice_id)
);
create index notice_item_by_notice on notice_item (notice_id);
create table notice_closing (
  notice_id integer primary key references notice,
  closed_at timestamptz not null
);

create table objection (
  id integer generated always as identity primary key,
  notice_item_id integer not null references notice_item,
  division text not null references shared.division,
  text text not null,
  -- how to reach the objector, sealed; objecting without a name is allowed
  contact_sealed text,
  receipt text not null unique,
  filed_at timestamptz not null
);
create table objection_answer (
  objection_id integer primary key references objection,
  upheld boolean not null,
  answer text not null,
  answered_by integer not null references shared.account,
  answered_at timestamptz not null
);

create table message (
  id integer generated always as identity primary key,
  account_id integer not null references shared.account,
  application_id integer references application,
  phrase jsonb not null,
  slots jsonb not null default '{}',
  sent_at timestamptz not null
);
create index message_by_account on message (account_id, id);

-- What leaves the house: letters, SMS, e-mail, webhooks.
create table outbox (
  id bigint generated always as identity primary key,
  channel text not null,
  payload_sealed text not null,
  queued_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  delivered_at timestamptz,
  last_fault text
);
create index outbox_due on outbox (due_at) where delivered_at is null;

alter table application enable row level security;
create policy area_sees on application using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or account_id = nullif(current_setting('app.account', true), '')::integer);
alter table notice enable row level security;
create policy notices_are_public on notice for select using (true);
create policy area_posts on notice for insert with check (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table objection enable row level security;
create policy area_sees on objection for select using (starts_with(division, nullif(current_setting('app.area', true), '')));
create policy anybody_objects on objection for insert with check (true);
alter table message enable row level security;
create policy holder_reads on message for select using (account_id = nullif(current_setting('app.account', true), '')::integer);
create policy program_sends on message for insert with check (true);

grant select, insert on application, application_move, document, site_visit, decision, decision_second, notice, notice_item, notice_closing, objection, objection_answer, message, outbox to tongxing_program;
grant update (number, state, stage_index, stage_role, stage_due_on, answers, kept_at, submitted_at, stage_since, consent_id) on application to tongxing_program;
grant select, insert on case_number to tongxing_program;
grant update (last) on case_number to tongxing_program;
grant update (removed_at) on document to tongxing_program;
grant update (attempts, due_at, delivered_at, last_fault) on outbox to tongxing_program;
