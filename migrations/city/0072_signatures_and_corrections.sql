-- Bodies that sign a stage together; and what a case said when it was returned, so that only what changed need be read again.

create table signature (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  stage_index integer not null,
  -- how often the case had been returned or handed back: after that everybody signs anew
  round integer not null,
  body text not null,
  agreed boolean not null,
  note text,
  -- the document of a body that has no account here
  paper text,
  signed_by integer not null references shared.account,
  signed_as text not null,
  signed_at timestamptz not null,
  constraint body_signs_once unique (application_id, stage_index, round, body),
  constraint refusing_to_sign_says_why check (agreed or note is not null)
);

create table correction (
  id integer generated always as identity primary key,
  application_id integer not null references application,
  note text,
  -- the answers and the documents (ids) as they were
  answers jsonb not null,
  documents jsonb not null,
  returned_by integer references shared.account,
  returned_at timestamptz not null
);
create index correction_by_application on correction (application_id, id);

create table correction_remark (
  correction_id integer not null references correction,
  about text not null constraint remark_is_about_an_answer_or_a_paper check (about in ('answer', 'paper')),
  name text not null,
  remark text not null,
  primary key (correction_id, about, name)
);

alter table signature enable row level security;
create policy case_is_seen on signature using (exists (select 1 from application a where a.id = application_id));
alter table correction enable row level security;
create policy case_is_seen on correction using (exists (select 1 from application a where a.id = application_id));
alter table correction_remark enable row level security;
create policy correction_is_seen on correction_remark using (exists (select 1 from correction c where c.id = correction_id));

grant select, insert on signature, correction, correction_remark to tongxing_program;
