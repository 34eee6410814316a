-- Model examples: the story of a person, shop or base whose case was granted. Nothing of it is public before whoever it tells of agreed to this very text; agreement can be taken back, and whatever changes is another row.

create table example (
  id integer generated always as identity primary key,
  application_id integer not null constraint case_has_one_story unique references application,
  division text not null references shared.division,
  drafted_by integer not null references shared.account,
  drafted_at timestamptz not null
);
create index example_by_division on example (division, id);
-- Each change is a text of its own; the hash is over everything that is shown.
create table example_text (
  id integer generated always as identity primary key,
  example_id integer not null references example,
  title_zh text not null,
  title_en text not null,
  text_zh text not null,
  text_en text not null,
  picture_sha256 text,
  picture_alt_zh text,
  picture_alt_en text,
  sha256 text not null,
  written_by integer not null references shared.account,
  written_at timestamptz not null,
  constraint picture_is_described check (picture_sha256 is null or (picture_alt_zh is not null and picture_alt_en is not null))
);
create index example_text_by_example on example_text (example_id, id);
create table example_consent (
  id integer generated always as identity primary key,
  example_text_id integer not null references example_text,
  -- of the text that was read
  sha256 text not null,
  agreed boolean not null,
  way text not null constraint consent_way_is_known check (way in ('own_page', 'paper')),
  given_on date not null,
  -- on paper: who was there, and where the paper lies
  witness text,
  kept_where text,
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null,
  constraint paper_is_witnessed check (way = 'own_page' or (witness is not null and kept_where is not null))
);
create index example_consent_by_text on example_consent (example_text_id, id);
create table example_withdrawal (
  example_consent_id integer constraint consent_is_taken_back_once primary key references example_consent,
  way text not null constraint withdrawal_way_is_known check (way in ('own_page', 'told')),
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null
);
create table example_publication (
  id integer generated always as identity primary key,
  example_text_id integer not null references example_text,
  example_consent_id integer not null constraint consent_is_published_once unique references example_consent,
  published_by integer not null references shared.account,
  published_at timestamptz not null
);
create index example_publication_by_text on example_publication (example_text_id);

alter table example enable row level security;
create policy area_sees on example using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or application_id in (select id from application where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table example_text enable row level security;
create policy example_is_seen on example_text using (exists (select 1 from example e where e.id = example_id));
alter table example_consent enable row level security;
create policy text_is_seen on example_consent using (exists (select 1 from example_text t where t.id = example_text_id));
alter table example_withdrawal enable row level security;
create policy consent_is_seen on example_withdrawal using (exists (select 1 from example_consent c where c.id = example_consent_id));
alter table example_publication enable row level security;
create policy text_is_seen on example_publication using (exists (select 1 from example_text t where t.id = example_text_id));
grant select, insert on example, example_text, example_consent, example_withdrawal, example_publication to tongxing_program;
