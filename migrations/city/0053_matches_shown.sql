-- What was shown of a pair when somebody acted on it, with all that went into it, so that it can be checked afterwards; and
-- what a vacancy's score is raised by where too few persons would see it.

create table match_shown (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  vacancy_id integer not null references vacancy,
  division text not null references shared.division,
  rule text not null,
  standing text not null,
  explanation jsonb not null,
  inputs jsonb not null,
  acted text not null constraint act_on_a_match_is_known check (acted in ('interested', 'not_interested', 'proposed')),
  note text not null default '',
  acted_by integer not null references shared.account,
  acted_as text not null,
  acted_at timestamptz not null
);
create index match_shown_by_person on match_shown (person_id, id);
create index match_shown_by_vacancy on match_shown (vacancy_id, id);

create table vacancy_price (
  vacancy_id integer not null references vacancy,
  priced_on date not null,
  price integer not null,
  primary key (vacancy_id, priced_on)
);

alter table match_shown enable row level security;
create policy area_sees on match_shown using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or person_id in (select id from person where account_id = nullif(current_setting('app.account', true), '')::integer));
grant select, insert on match_shown, vacancy_price to tongxing_program;
