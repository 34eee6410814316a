-- An expert from outside is asked about a case. Nothing is edited: a question ends by an answer, a withdrawal, or an interest of the expert's.

create table expert_question (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  stage_index integer not null,
  expert_name text not null,
  expert_body text not null,
  expert_field text not null,
  question text not null,
  -- the expert may read whose case it is
  shows_name boolean not null,
  due_on date not null,
  -- the one-time link, as a keyed hash
  link_hash text not null unique,
  asked_on date not null,
  asked_by integer not null references shared.account,
  asked_at timestamptz not null
);
create index expert_question_by_application on expert_question (application_id, id);

-- What of the case the expert may read.
create table expert_paper (
  expert_question_id integer not null references expert_question,
  document_id integer not null references document,
  primary key (expert_question_id, document_id)
);

-- Said before anything of the case is read.
create table expert_declaration (
  expert_question_id integer constraint expert_declares_once primary key references expert_question,
  declared_at timestamptz not null
);

create table expert_question_end (
  expert_question_id integer constraint question_ends_once primary key references expert_question,
  how text not null constraint question_end_is_known check (how in ('answered', 'withdrawn', 'interested')),
  stance text constraint opinion_is_known check (stance in ('for', 'against', 'with_conditions')),
  -- the grounds of an opinion, or why the question was withdrawn, or which interest
  reason text not null,
  conditions text,
  -- a written opinion keyed in: the scanned paper
  paper_sha256 text,
  paper_media_type text,
  -- the day on which the clock goes on: that of the answer, or on which the paper came
  ended_on date not null,
  -- null: the expert, by the link
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint answer_has_an_opinion check ((how = 'answered') = (stance is not null)),
  constraint conditions_are_said check (stance is distinct from 'with_conditions' or conditions is not null)
);

create table expert_reminder (
  expert_question_id integer not null references expert_question,
  kind text not null constraint expert_reminder_kind_is_known check (kind in ('soon', 'late')),
  sent_at timestamptz not null,
  primary key (expert_question_id, kind)
);

alter table expert_question enable row level security;
create policy case_is_seen on expert_question using (exists (select 1 from application a where a.id = application_id));
alter table expert_paper enable row level security;
create policy question_is_seen on expert_paper using (exists (select 1 from expert_question q where q.id = expert_question_id));
alter table expert_declaration enable row level security;
create policy question_is_seen on expert_declaration using (exists (select 1 from expert_question q where q.id = expert_question_id));
alter table expert_question_end enable row level security;
create policy question_is_seen on expert_question_end using (exists (select 1 from expert_question q where q.id = expert_question_id));
alter table expert_reminder enable row level security;
create policy question_is_seen on expert_reminder using (exists (select 1 from expert_question q where q.id = expert_question_id));
grant select, insert on expert_question, expert_paper, expert_declaration, expert_question_end, expert_reminder to tongxing_program;
